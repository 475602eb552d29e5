import type { Texts } from '../command.js';

interface Words {
  readonly summary: (files: number, errors: number, hints: number) => string;
  readonly watching: string;
  readonly watchesFiles: (address: string) => string;
}

export const validateTexts: Texts<'file' | 'json' | 'watch', Words> = {
  da: {
    summary: 'Tjek datasæt: hvad der er galt, hvor det står, og hvordan det rettes.',
    parameters: {
      file: 'Filer eller webadresser; - er det, der kommer ind på standard input',
      json: 'Skriv resultatet som JSON, til programmer',
      watch: 'Bliv ved, og tjek igen, hver gang en fil ændres; slut med Ctrl+C',
    },
    words: {
      summary: (files, errors, hints) =>
        `${files === 1 ? '1 datasæt' : `${files} datasæt`}: ${errors} fejl, ${hints} vink.`,
      watching: 'Venter på ændringer. Slut med Ctrl+C.',
      watchesFiles: (address) =>
        `${address} kan ikke følges med --watch, kun filer kan. Udelad den, eller --watch.`,
    },
  },
  en: {
    summary: 'Check datasets: what is wrong, where it stands, and how to mend it.',
    parameters: {
      file: 'Files or web addresses; - is what comes in on standard input',
      json: 'Write the result as JSON, for programs',
      watch: 'Stay, and check again each time a file changes; end with Ctrl+C',
    },
    words: {
      summary: (files, errors, hints) =>
        `${files === 1 ? '1 dataset' : `${files} datasets`}: ${errors === 1 ? '1 error' : `${errors} errors`}, ${hints === 1 ? '1 hint' : `${hints} hints`}.`,
      watching: 'Waiting for changes. End with Ctrl+C.',
      watchesFiles: (address) =>
        `${address} cannot be followed with --watch, only files can. Leave it out, or --watch.`,
    },
  },
};
