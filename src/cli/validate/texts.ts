import type { Texts } from '../command.js';
import { LIMIT_PARAMETERS } from '../limits.js';

interface Words {
  /** @param unread how many of the files could not be read */
  readonly summary: (files: number, errors: number, hints: number, unread: number) => string;
  readonly watching: string;
  readonly watchNeedsFile: (address: string) => string;
}

export const validateTexts: Texts<'maxSize' | 'timeout' | 'file' | 'json' | 'watch', Words> = {
  da: {
    summary: 'Tjek datasæt, og vis, hvilke fejl der er, hvor de er, og hvordan de rettes.',
    parameters: {
      ...LIMIT_PARAMETERS.da,
      file: 'Filer, webadresser eller - for standard input',
      json: 'Skriv resultatet som JSON, til programmer',
      watch: 'Tjek igen, hver gang en fil ændres; stop med Ctrl+C',
    },
    words: {
      summary: (files, errors, hints, unread) =>
        `${files} datasæt: ${errors} fejl, ${hints} vink.${unread > 0 ? ` ${unread} kunne ikke læses.` : ''}`,
      watching: 'Venter på ændringer. Stop med Ctrl+C.',
      watchNeedsFile: (address) =>
        `${address} er ikke en fil, så --watch kan ikke bruges. Udelad adressen eller --watch.`,
    },
  },
  en: {
    summary: 'Check datasets, and list errors, where they are, and how to correct them.',
    parameters: {
      ...LIMIT_PARAMETERS.en,
      file: 'Files, web addresses, or - for standard input',
      json: 'Write the result as JSON, for programs',
      watch: 'Check again each time a file changes; stop with Ctrl+C',
    },
    words: {
      summary: (files, errors, hints, unread) =>
        `${files === 1 ? '1 dataset' : `${files} datasets`}: ${errors === 1 ? '1 error' : `${errors} errors`}, ${hints === 1 ? '1 hint' : `${hints} hints`}.${unread > 0 ? ` ${unread} could not be read.` : ''}`,
      watching: 'Waiting for changes. Stop with Ctrl+C.',
      watchNeedsFile: (address) =>
        `${address} is not a file, so --watch cannot be used. Leave out the address or --watch.`,
    },
  },
};
