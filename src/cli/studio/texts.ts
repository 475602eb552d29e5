import type { Texts } from '../command.js';

interface Words {
  readonly invalidPort: (value: number) => string;
  readonly taken: (port: number) => string;
  readonly notBuilt: string;
  readonly isFolder: (path: string) => string;
  /** There is no such file; it is created by the first save. */
  readonly isNew: (path: string) => string;
  readonly cannotListen: (port: number, reason: string) => string;
  readonly busy: (path: string) => string;
  /** Whoever has the address can edit the file. */
  readonly secret: string;
  readonly end: string;
}

export const studioTexts: Texts<'file' | 'port', Words> = {
  da: {
    summary: 'Ret et datasæt i browseren, og se, hvordan det bliver.',
    parameters: {
      file: 'Filen, der rettes; hvis den ikke findes, oprettes den, når du gemmer. Uden den vælges en fil i browseren',
      port: 'Porten; hvis den er optaget, bruges en ledig',
    },
    words: {
      invalidPort: (value) => `--port ${value} er ugyldig. Skriv et helt tal fra 0 til 65535.`,
      taken: (port) => `Port ${port} er optaget, så der bruges en anden.`,
      notBuilt: 'Studio er ikke bygget. Byg først: npm run build',
      isFolder: (path) => `${path} er en mappe. Nævn en fil, for eksempel ${path}/conferences.json`,
      isNew: (path) => `${path} findes ikke endnu. Filen oprettes, når du gemmer.`,
      cannotListen: (port, reason) =>
        `Der kan ikke lyttes på port ${port} (${reason}). Vælg en anden port med --port.`,
      busy: (path) => `${path} er i brug af en anden kommando. Prøv igen om lidt.`,
      secret:
        'Åbn adressen i en browser på denne maskine. Giv den ikke videre: med den kan filen rettes, så længe kommandoen kører.',
      end: 'Stop med Ctrl+C.',
    },
  },
  en: {
    summary: 'Edit a dataset in the browser, and see how it will look.',
    parameters: {
      file: 'The file to edit; if it does not exist, it is created when you save. Without it, choose a file in the browser',
      port: 'The port; if it is in use, a free one is used',
    },
    words: {
      invalidPort: (value) => `--port ${value} is invalid. Enter a whole number from 0 to 65535.`,
      taken: (port) => `Port ${port} is in use, so another one is used.`,
      notBuilt: 'Studio has not been built. Build it first: npm run build',
      isFolder: (path) => `${path} is a folder. Name a file, such as ${path}/conferences.json`,
      isNew: (path) => `${path} does not exist yet. It is created when you save.`,
      cannotListen: (port, reason) =>
        `Cannot listen on port ${port} (${reason}). Choose another port with --port.`,
      busy: (path) => `${path} is in use by another command. Try again in a moment.`,
      secret:
        'Open the address in a browser on this machine. Keep it to yourself: it lets people edit the file while this command runs.',
      end: 'Stop with Ctrl+C.',
    },
  },
};
