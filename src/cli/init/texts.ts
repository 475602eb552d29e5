import type { Texts } from '../command.js';
import type { Answers, Questions } from './answers.js';
import { danishReadme } from './readme-da.js';
import { englishReadme } from './readme-en.js';
import type { StarterWords } from './starter.js';

interface Words extends Questions {
  readonly proposed: Pick<Answers, 'organisation' | 'title'>;
  readonly starter: StarterWords;
  readonly readme: (organisation: string) => string;
  readonly isTaken: (path: string) => string;
  readonly made: (path: string) => string;
  readonly next: (path: string) => string;
}

export const initTexts: Texts<'folder' | 'yes', Words> = {
  da: {
    summary: 'Begynd et datasæt: en fil at rette i, med en README, der forklarer felterne.',
    parameters: {
      folder: 'Mappen, det lægges i; udeladt: den, du står i',
      yes: 'Spørg ikke; tag det, der foreslås',
    },
    words: {
      questions: {
        organisation: 'Hvad hedder jeres organisation?',
        language: 'Hvilket sprog er teksterne på?',
        timeZone: 'I hvilken tidszone vises tider?',
        title: 'Hvad hedder den første konference?',
        start: 'Hvornår er den (tom, hvis det ikke vides)?',
      },
      remedies: {
        language: 'Skriv sprogets kode, for eksempel da, en eller en-GB.',
        timeZone: 'Skriv tidszonens navn, for eksempel Europe/Copenhagen.',
        start: 'Skriv et år, en måned eller en dag: 2027, 2027-09 eller 2027-09-14.',
      },
      proposed: { organisation: 'Navnet på jeres organisation', title: 'Konferencens titel' },
      starter: {
        organisationId: 'vores-organisation',
        personId: 'foerste-oplaegsholder',
        conferenceId: 'foerste-konference',
        sessionId: 'foerste-oplaeg',
        personName: 'Oplægsholderens navn',
        personTitle: 'Oplægsholderens stilling',
        summary: 'En eller to sætninger om konferencen, til lister.',
        description: 'Hvad konferencen handler om. Hvert afsnit har sin egen plads i listen.',
        venueName: 'Stedets navn',
        topic: 'Et emne',
        sessionTitle: 'Oplæggets titel',
      },
      readme: danishReadme,
      isTaken: (path) =>
        `${path} findes i forvejen og overskrives ikke. Vælg en anden mappe, eller flyt filen først.`,
      made: (path) => `Skrevet: ${path}`,
      next: (path) => `Ret nu datasættet, og tjek det: conference-widgets validate "${path}"`,
    },
  },
  en: {
    summary: 'Begin a dataset: a file to edit, with a README that explains its fields.',
    parameters: {
      folder: 'The folder to put it in; left out: the one you are in',
      yes: 'Ask nothing; take what is proposed',
    },
    words: {
      questions: {
        organisation: 'What is your organisation called?',
        language: 'Which language are the texts in?',
        timeZone: 'In which time zone are times shown?',
        title: 'What is the first conference called?',
        start: 'When is it (empty if not known)?',
      },
      remedies: {
        language: 'Give the code of the language, such as da, en or en-GB.',
        timeZone: 'Give the name of the time zone, such as Europe/Copenhagen.',
        start: 'Give a year, month or day: 2027, 2027-09 or 2027-09-14.',
      },
      proposed: { organisation: 'Name of your organisation', title: 'Title of the conference' },
      starter: {
        organisationId: 'our-organisation',
        personId: 'first-speaker',
        conferenceId: 'first-conference',
        sessionId: 'first-talk',
        personName: 'Name of the speaker',
        personTitle: 'Position of the speaker',
        summary: 'One or two sentences about the conference, for lists.',
        description: 'What the conference is about. Each paragraph has its own entry in the list.',
        venueName: 'Name of the place',
        topic: 'A topic',
        sessionTitle: 'Title of the talk',
      },
      readme: englishReadme,
      isTaken: (path) =>
        `${path} exists and is not overwritten. Choose another folder, or move the file first.`,
      made: (path) => `Written: ${path}`,
      next: (path) => `Now edit the dataset, and check it: conference-widgets validate "${path}"`,
    },
  },
};
