import type { BaseUrlProblem } from '../../embed/publication-address.js';
import type { StudioLanguage } from '../form/form-context.js';
import type { PublishRefusal, PublishReport } from './publish-messages.js';

type Counts = Omit<Extract<PublishReport, { kind: 'folder' }>, 'kind'>;

export interface PublishTexts {
  readonly title: string;
  readonly lead: string;
  readonly errors: (count: number) => string;
  readonly firstError: string;
  readonly hints: (count: number) => string;
  readonly address: string;
  readonly addressHint: string;
  readonly noAddress: string;
  readonly addressProblems: Readonly<Record<BaseUrlProblem, string>>;
  readonly how: string;
  readonly zip: string;
  readonly zipHint: string;
  readonly folder: string;
  readonly folderHint: string;
  readonly more: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly keepProblem: string;
  readonly publish: string;
  readonly cancel: string;
  readonly begun: string;
  readonly cancelled: string;
  readonly making: (done: number, total: number) => string;
  readonly writing: (done: number, total: number) => string;
  readonly zipName: string;
  readonly zipDone: (name: string, files: number) => string;
  readonly zipNext: string;
  readonly folderDone: (name: string, counts: Counts) => string;
  readonly folderNext: string;
  readonly see: string;
  readonly empty: (count: number) => string;
  readonly refused: Readonly<Record<PublishRefusal, (detail: string) => string>>;
}

const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count} ${several}`;

const danish: PublishTexts = {
  title: 'Udgiv',
  lead: 'Du får alt det, der skal ligge på jeres webserver: sider, kalendere og filer til andres hjemmesider. Læg det der selv, eller giv det til den, der passer hjemmesiden.',
  errors: (count) =>
    `${many(count, 'fejl skal rettes', 'fejl skal rettes')}, før der kan udgives. Ellers får de besøgende noget forkert at vide.`,
  firstError: 'Gå til den første fejl',
  hints: (count) => `Der er ${many(count, 'ting at se på', 'ting at se på')}. Du kan godt udgive alligevel.`,
  address: 'Adressen, hvor det skal ligge',
  addressHint:
    'Hele adressen på mappen, for eksempel https://www.example.org/konferencer/. Den står i alle sider. Spørg den, der passer hjemmesiden.',
  noAddress: 'Skriv adressen.',
  addressProblems: {
    address: 'Skriv hele adressen, også https:// i begyndelsen.',
    credentials: 'Skriv adressen uden brugernavn og adgangskode. Alle kan læse den.',
    character: 'Skriv adressen uden mellemrum, anførselstegn og andre særlige tegn.',
    parameters: 'Skriv adressen uden ? og # og det, der står efter.',
  },
  how: 'Sådan vil du have det',
  zip: 'Som en ZIP-fil',
  zipHint: 'Én fil, som du kan sende videre eller pakke ud.',
  folder: 'I en mappe på computeren',
  folderHint: 'Du vælger mappen. Er der udgivet i den før, skrives kun det, der er ændret.',
  more: 'Flere valg',
  keep: 'Tidligere versioner, der bliver liggende',
  keepHint: 'Til hjemmesider, som bruger en bestemt version af scriptet. Gælder kun i en mappe.',
  keepProblem: 'Skriv et helt tal, 0 eller mere.',
  publish: 'Udgiv',
  cancel: 'Afbryd',
  begun: 'Udgivelsen er i gang.',
  cancelled: 'Afbrudt. Der er ikke udgivet noget.',
  making: (done, total) => `Laver fil ${done} af ${total}`,
  writing: (done, total) => `Skriver fil ${done} af ${total}. Luk ikke siden.`,
  zipName: 'hjemmeside.zip',
  zipDone: (name, files) => `${name} med ${many(files, 'fil', 'filer')} er hentet ned.`,
  zipNext: 'Pak filen ud, og læg alt indholdet i mappen på webserveren, så adressen passer.',
  folderDone: (name, { added, replaced, unchanged, removed }) =>
    `Udgivet i mappen ${name}: ${many(added, 'ny fil', 'nye filer')}, ${replaced} ændret, ${unchanged} uændret, ${removed} fjernet.`,
  folderNext: 'Læg mappens indhold på webserveren, hvis den ikke allerede ligger der.',
  see: 'Når det ligger der, finder du det her:',
  empty: (count) =>
    `${many(count, 'side', 'sider')} kan kun læses med JavaScript, fordi noget på dem ikke kunne skrives. Meld gerne fejlen.`,
  refused: {
    invalid: () => 'Der er fejl, som skal rettes først. Der er ikke udgivet noget.',
    'not-fetched': (address) =>
      `Der er ikke udgivet noget, for en af de filer, som skal med, kunne ikke hentes: ${address}. Prøv igen, eller genindlæs siden.`,
    foreign: (paths) =>
      `Mappen indeholder filer, som ville blive overskrevet, men ikke er udgivet herfra: ${paths}. Flyt dem, eller vælg en anden mappe. Intet er ændret.`,
    'changed-version': (paths) =>
      `Denne version af scriptet er allerede udgivet i mappen med et andet indhold (${paths}). Vælg en anden mappe. Intet er ændret.`,
    damaged: (path) =>
      `${path} i mappen er ødelagt eller hører ikke til en udgivelse. Vælg en anden mappe. Intet er ændret.`,
    busy: (path) =>
      `Nogen er ved at udgive i mappen. Vent, og prøv igen. Hvis ingen udgiver, så slet ${path}. Intet er ændret.`,
    half: (message) => `Kun noget er skrevet i mappen. Udgiv en gang til i den samme mappe. ${message}`,
    failed: (message) => `Der er ikke udgivet noget. ${message}`,
  },
};

const english: PublishTexts = {
  title: 'Publish',
  lead: 'You get everything for your web server: pages, calendars, and files for other people’s websites. Put it there yourself, or hand it to whoever looks after the website.',
  errors: (count) =>
    `Correct ${many(count, 'error', 'errors')} before you publish, or visitors will be told something wrong.`,
  firstError: 'Go to the first error',
  hints: (count) =>
    `There ${count === 1 ? 'is' : 'are'} ${many(count, 'thing', 'things')} to look at. You can publish all the same.`,
  address: 'The address where it will be',
  addressHint:
    'The whole address of the folder, for example https://www.example.org/conferences/. Every page names it. Ask whoever looks after the website.',
  noAddress: 'Enter the address.',
  addressProblems: {
    address: 'Enter the whole address, with https:// at the start.',
    credentials: 'Enter the address without a user name and password. Everybody can read it.',
    character: 'Enter the address without spaces, quotes and other special characters.',
    parameters: 'Enter the address without ? and # and what follows them.',
  },
  how: 'How you want it',
  zip: 'As a ZIP file',
  zipHint: 'One file to hand on or unpack.',
  folder: 'In a folder on this computer',
  folderHint: 'You choose the folder. If you have published to it before, only what has changed is written.',
  more: 'More choices',
  keep: 'Earlier versions to keep',
  keepHint: 'For websites that use a certain version of the script. Only in a folder.',
  keepProblem: 'Enter a whole number, 0 or more.',
  publish: 'Publish',
  cancel: 'Cancel',
  begun: 'Publishing has begun.',
  cancelled: 'Cancelled. Nothing was published.',
  making: (done, total) => `Making file ${done} of ${total}`,
  writing: (done, total) => `Writing file ${done} of ${total}. Do not close the page.`,
  zipName: 'website.zip',
  zipDone: (name, files) => `${name} with ${many(files, 'file', 'files')} has been downloaded.`,
  zipNext:
    'Unpack the file, and put everything in it into the folder on the web server, so that the address fits.',
  folderDone: (name, { added, replaced, unchanged, removed }) =>
    `Published to the folder ${name}: ${many(added, 'new file', 'new files')}, ${replaced} changed, ${unchanged} unchanged, ${removed} removed.`,
  folderNext: 'Put what is in the folder on the web server, unless it is already there.',
  see: 'Once it is there, you find it here:',
  empty: (count) =>
    `${many(count, 'page', 'pages')} can only be read with JavaScript, because something on ${count === 1 ? 'it' : 'them'} could not be written. Please report this.`,
  refused: {
    invalid: () => 'There are errors to correct first. Nothing was published.',
    'not-fetched': (address) =>
      `Nothing was published, because one of the files to include could not be fetched: ${address}. Try again, or reload the page.`,
    foreign: (paths) =>
      `The folder has files that would be overwritten, but were not published from here: ${paths}. Move them, or choose another folder. Nothing was changed.`,
    'changed-version': (paths) =>
      `This version of the script is already published in the folder with different content (${paths}). Choose another folder. Nothing was changed.`,
    damaged: (path) =>
      `${path} in the folder is damaged or does not belong to a publication. Choose another folder. Nothing was changed.`,
    busy: (path) =>
      `Somebody is publishing to the folder. Wait, and try again. If nobody is publishing, delete ${path}. Nothing was changed.`,
    half: (message) =>
      `Only some of it was written to the folder. Publish to the same folder again. ${message}`,
    failed: (message) => `Nothing was published. ${message}`,
  },
};

export const PUBLISH_TEXTS: Readonly<Record<StudioLanguage, PublishTexts>> = { da: danish, en: english };
