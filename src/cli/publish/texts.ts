import type { Texts } from '../command.js';
import { LIMIT_PARAMETERS } from '../limits.js';

interface Words {
  readonly progress: (count: number, total: number) => string;
  readonly interrupted: string;
  readonly empty: (path: string, reason: string) => string;
  readonly published: (folder: string, address: string) => string;
  readonly counts: (added: number, replaced: number, unchanged: number, removed: number) => string;
  readonly versions: (versions: readonly string[]) => string;
  readonly nothingWritten: string;
  readonly invalidKeep: (given: number) => string;
  readonly notBuilt: string;
  /** @param pid undefined if it is not known */
  readonly busy: (folder: string, pid: number | undefined, lock: string) => string;
  readonly foreign: (folder: string, paths: readonly string[]) => string;
  readonly changedVersion: (folder: string, version: string, paths: readonly string[]) => string;
  readonly damaged: (file: string) => string;
  readonly outside: (file: string, named: string) => string;
  readonly link: (path: string) => string;
}

/** The first paths of what may be thousands. */
function firstOf(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} …` : shown;
}

export const publishTexts: Texts<
  'maxSize' | 'timeout' | 'file' | 'out' | 'baseUrl' | 'keep' | 'json',
  Words
> = {
  da: {
    summary:
      'Udgiv et datasæt som en mappe, der kan ligge på enhver webserver: script, data, sider, kalendere, feeds og opsætning af serveren.',
    parameters: {
      ...LIMIT_PARAMETERS.da,
      file: 'Datasættet: en fil, en webadresse eller - for standard input',
      out: 'Mappen, der udgives i; den må gerne være i brug imens',
      baseUrl: 'Mappens adresse på nettet',
      keep: 'Antal tidligere versioner af scriptet, der bevares til sider, som bruger dem',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      progress: (count, total) => `Skriver fil ${count} af ${total} …`,
      interrupted: 'Afbrudt. Intet er udgivet.',
      empty: (path, reason) =>
        `${path} kan ikke læses uden JavaScript, for programmet kunne ikke vise indholdet (${reason}). Meld gerne fejlen.`,
      published: (folder, address) => `Udgivet i ${folder} til ${address}`,
      counts: (added, replaced, unchanged, removed) =>
        `${added} nye filer, ${replaced} ændrede, ${unchanged} uændrede, ${removed} fjernet.`,
      versions: (versions) => `Versioner af scriptet: ${versions.join(', ')}.`,
      nothingWritten: 'Intet er udgivet. Ret fejlene, og prøv igen.',
      invalidKeep: (given) => `--keep ${given} er ugyldig. Skriv et helt tal, 0 eller mere.`,
      notBuilt: 'Scriptene er ikke bygget. Kør npm run build først.',
      busy: (folder, pid, lock) =>
        `En anden proces${pid === undefined ? '' : ` (${pid})`} er ved at udgive i ${folder}. Vent, til den er færdig, og prøv igen. Hvis ingen udgiver, så slet ${lock}.`,
      foreign: (folder, paths) =>
        `${folder} indeholder filer, som udgivelsen ville overskrive, men som ikke er udgivet herfra: ${firstOf(paths)}. Flyt dem, eller vælg en anden mappe. Intet er ændret.`,
      changedVersion: (folder, version, paths) =>
        `Version ${version} er allerede udgivet i ${folder} med et andet indhold (${firstOf(paths)}). En udgivet version må ikke ændres, fordi andres sider bruger den. Giv pakken et nyt versionsnummer, eller vælg en anden mappe. Intet er ændret.`,
      damaged: (file) =>
        `${file} er beskadiget eller hører ikke til en udgivelse. Gendan filen fra en sikkerhedskopi, eller udgiv i en tom mappe. Intet er ændret.`,
      outside: (file, named) =>
        `${file} nævner ${JSON.stringify(named.slice(0, 100))}, som ikke er en sti inde i mappen. Nogen har ændret filen. Gendan den fra en sikkerhedskopi, eller udgiv i en tom mappe. Intet er ændret.`,
      link: (path) =>
        `${path} er et link til et andet sted, og der udgives kun inde i mappen. Erstat linket med en rigtig fil eller mappe, eller vælg en anden mappe. Intet er ændret.`,
    },
  },
  en: {
    summary:
      'Publish a dataset as a folder for any web server: script, data, pages, calendars, feeds and server settings.',
    parameters: {
      ...LIMIT_PARAMETERS.en,
      file: 'The dataset: a file, a web address, or - for standard input',
      out: 'The folder to publish to; it can be in use meanwhile',
      baseUrl: 'The web address of the folder',
      keep: 'Number of earlier versions of the script to keep for pages that use them',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      progress: (count, total) => `Writing file ${count} of ${total} …`,
      interrupted: 'Interrupted. Nothing was published.',
      empty: (path, reason) =>
        `${path} cannot be read without JavaScript, because the program could not show its content (${reason}). Please report this.`,
      published: (folder, address) => `Published to ${folder} for ${address}`,
      counts: (added, replaced, unchanged, removed) =>
        `${added} new files, ${replaced} changed, ${unchanged} unchanged, ${removed} removed.`,
      versions: (versions) => `Versions of the script: ${versions.join(', ')}.`,
      nothingWritten: 'Nothing was published. Correct the errors and try again.',
      invalidKeep: (given) => `--keep ${given} is invalid. Enter a whole number, 0 or more.`,
      notBuilt: 'The scripts have not been built. Run npm run build first.',
      busy: (folder, pid, lock) =>
        `Another process${pid === undefined ? '' : ` (${pid})`} is publishing to ${folder}. Wait until it has finished and try again. If nobody is publishing, delete ${lock}.`,
      foreign: (folder, paths) =>
        `${folder} contains files that publishing would overwrite, but that were not published from here: ${firstOf(paths)}. Move them, or choose another folder. Nothing was changed.`,
      changedVersion: (folder, version, paths) =>
        `Version ${version} is already published in ${folder} with different content (${firstOf(paths)}). A published version must not change, because other people’s pages use it. Give the package a new version number, or choose another folder. Nothing was changed.`,
      damaged: (file) =>
        `${file} is damaged or does not belong to a publication. Restore it from a backup, or publish to an empty folder. Nothing was changed.`,
      outside: (file, named) =>
        `${file} names ${JSON.stringify(named.slice(0, 100))}, which is not a path inside the folder. Somebody has changed the file. Restore it from a backup, or publish to an empty folder. Nothing was changed.`,
      link: (path) =>
        `${path} is a link to another place, and publishing only writes inside the folder. Replace the link with a real file or folder, or choose another folder. Nothing was changed.`,
    },
  },
};
