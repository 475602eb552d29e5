import type { Texts } from '../command.js';
import type { Answers, Questions } from './answers.js';
import { danishReadme } from './readme-da.js';
import { englishReadme } from './readme-en.js';
import type { StarterWords } from './starter.js';

interface Words extends Questions {
  readonly proposed: Pick<Answers, 'organisation' | 'title'>;
  readonly starter: StarterWords;
  readonly readme: (organisation: string) => string;
  readonly exists: (path: string) => string;
  readonly written: (path: string) => string;
  readonly next: (path: string) => string;
}

export const initTexts: Texts<'folder' | 'yes', Words> = {
  da: {
    summary: 'Opret et datasæt: en fil, du kan rette i, og en README, der forklarer felterne.',
    parameters: {
      folder: 'Mappen til datasættet; ellers den aktuelle mappe',
      yes: 'Spørg ikke, men brug forslagene',
    },
    words: {
      questions: {
        organisation: 'Hvad hedder jeres organisation?',
        language: 'Hvilket sprog er teksterne på (kode)?',
        timeZone: 'Hvilken tidszone skal tider vises i?',
        title: 'Hvad hedder den første konference?',
        start: 'Hvornår er den (tom, hvis du ikke ved det endnu)?',
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
        summary: 'En eller to sætninger om konferencen til lister.',
        description: 'Beskriv, hvad konferencen handler om. Skriv \\n\\n mellem to afsnit.',
        venueName: 'Stedets navn',
        topic: 'Et emne',
        sessionTitle: 'Oplæggets titel',
      },
      readme: danishReadme,
      exists: (path) =>
        `${path} findes i forvejen og bliver ikke overskrevet. Vælg en anden mappe, eller flyt filen først.`,
      written: (path) => `Skrevet: ${path}`,
      next: (path) => `Nu kan du rette datasættet. Tjek det med: conference-widgets validate "${path}"`,
    },
  },
  en: {
    summary: 'Create a dataset: a file to edit, and a README that explains its fields.',
    parameters: {
      folder: 'The folder for the dataset. Default: the current folder',
      yes: 'Accept the suggested answers without asking',
    },
    words: {
      questions: {
        organisation: 'What is your organisation called?',
        language: 'Which language are the texts in (code)?',
        timeZone: 'Which time zone should times be shown in?',
        title: 'What is the first conference called?',
        start: 'When is it (leave empty if you do not know yet)?',
      },
      remedies: {
        language: 'Enter a language code, such as da, en or en-GB.',
        timeZone: 'Enter the name of a time zone, such as Europe/Copenhagen.',
        start: 'Enter a year, month or day: 2027, 2027-09 or 2027-09-14.',
      },
      proposed: { organisation: 'Name of your organisation', title: 'Title of the conference' },
      starter: {
        organisationId: 'our-organisation',
        personId: 'first-speaker',
        conferenceId: 'first-conference',
        sessionId: 'first-talk',
        personName: 'Name of the speaker',
        personTitle: 'Position of the speaker',
        summary: 'One or two sentences about the conference for lists.',
        description: 'Describe what the conference is about. Write \\n\\n between two paragraphs.',
        venueName: 'Name of the place',
        topic: 'A topic',
        sessionTitle: 'Title of the talk',
      },
      readme: englishReadme,
      exists: (path) =>
        `${path} already exists and will not be overwritten. Choose another folder, or move the file first.`,
      written: (path) => `Written: ${path}`,
      next: (path) => `You can now edit the dataset. Check it with: conference-widgets validate "${path}"`,
    },
  },
};
