import type { Texts } from '../command.js';

interface Words {
  readonly progress: (count: number) => string;
  readonly published: (folder: string, address: string) => string;
  readonly counts: (added: number, replaced: number, unchanged: number, removed: number) => string;
  readonly versions: (versions: readonly string[]) => string;
  readonly nothingWritten: string;
  readonly notAnAddress: (given: string) => string;
  readonly notACount: (given: number) => string;
  readonly notBuilt: string;
  readonly busy: (folder: string, pid: number) => string;
  readonly foreign: (folder: string, paths: readonly string[]) => string;
  readonly changedVersion: (folder: string, version: string, paths: readonly string[]) => string;
}

/** Paths that a person is shown; there may be thousands. */
function some(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).join(', ');
  return paths.length > 5 ? `${shown} …` : shown;
}

export const publishTexts: Texts<'file' | 'out' | 'baseUrl' | 'keep' | 'json', Words> = {
  da: {
    summary:
      'Udgiv et datasæt som en mappe til enhver webserver: script, data, sider, kalendere, feeds, og hvad serveren skal vide.',
    parameters: {
      file: 'Datasættet: en fil, en webadresse eller - for standard input',
      out: 'Mappen, der udgives i; den må gerne være i brug imens',
      baseUrl: 'Adressen, som mappen får på nettet',
      keep: 'Så mange tidligere versioner af scriptet bliver liggende, til sider, der holder fast i dem',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      progress: (count) => `Skriver fil ${count} …`,
      published: (folder, address) => `Udgivet i ${folder} til ${address}`,
      counts: (added, replaced, unchanged, removed) =>
        `${added} nye filer, ${replaced} ændrede, ${unchanged} uændrede, ${removed} fjernet.`,
      versions: (versions) => `Versioner af scriptet: ${versions.join(', ')}.`,
      nothingWritten: 'Intet er udgivet. Ret fejlene, og prøv igen.',
      notAnAddress: (given) =>
        `--base-url ${given} er ikke en webadresse. Skriv den, som mappen får, for eksempel https://konferencer.example.dk/.`,
      notACount: (given) => `--keep ${given} går ikke. Skriv et helt tal, 0 eller mere.`,
      notBuilt: 'Scriptene er ikke bygget. Kør npm run build først.',
      busy: (folder, pid) =>
        `En anden er ved at udgive i ${folder} (proces ${pid}). Vent, til den er færdig, og prøv igen.`,
      foreign: (folder, paths) =>
        `I ${folder} ligger der filer, som ikke er udgivet herfra, hvor udgivelsen skulle stå: ${some(paths)}. Flyt dem, eller vælg en anden mappe. Intet er ændret.`,
      changedVersion: (folder, version, paths) =>
        `Version ${version} er udgivet i ${folder} med et andet indhold (${some(paths)}), og en version ændrer sig aldrig, fordi andres sider holder fast i den. Giv pakken et nyt versionsnummer, eller vælg en anden mappe. Intet er ændret.`,
    },
  },
  en: {
    summary:
      'Publish a dataset as a folder for any web server: script, data, pages, calendars, feeds, and what the server has to know.',
    parameters: {
      file: 'The dataset: a file, a web address, or - for standard input',
      out: 'The folder to publish into; it may be in use meanwhile',
      baseUrl: 'The address that the folder has on the web',
      keep: 'So many earlier versions of the script stay, for pages that hold on to them',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      progress: (count) => `Writing file ${count} …`,
      published: (folder, address) => `Published in ${folder} for ${address}`,
      counts: (added, replaced, unchanged, removed) =>
        `${added} new files, ${replaced} changed, ${unchanged} unchanged, ${removed} removed.`,
      versions: (versions) => `Versions of the script: ${versions.join(', ')}.`,
      nothingWritten: 'Nothing has been published. Mend the errors and try again.',
      notAnAddress: (given) =>
        `--base-url ${given} is no web address. Give the one that the folder has, such as https://conferences.example.org/.`,
      notACount: (given) => `--keep ${given} will not do. Give a whole number, 0 or more.`,
      notBuilt: 'The scripts have not been built. Run npm run build first.',
      busy: (folder, pid) =>
        `Another process publishes into ${folder} (${pid}). Wait until it is done and try again.`,
      foreign: (folder, paths) =>
        `In ${folder} there are files that were not published from here where the publication would stand: ${some(paths)}. Move them, or choose another folder. Nothing has changed.`,
      changedVersion: (folder, version, paths) =>
        `Version ${version} was published in ${folder} with other content (${some(paths)}), and a version never changes, because pages of others hold on to it. Give the package a new version, or choose another folder. Nothing has changed.`,
    },
  },
};
