import type { Texts } from '../command.js';

interface Words {
  readonly notFolder: (folder: string) => string;
  readonly invalidPort: (value: number) => string;
  readonly taken: (port: number) => string;
  readonly noHeaders: (folder: string) => string;
  readonly end: string;
}

export const serveTexts: Texts<'folder' | 'port', Words> = {
  da: {
    summary: 'Se en publikation i browseren med de headere, som en webhost sender.',
    parameters: {
      folder: 'Mappen, som publish har skrevet',
      port: 'Porten; hvis den er optaget, bruges en ledig',
    },
    words: {
      notFolder: (folder) => `${folder} er ikke en mappe. Udgiv først: conference-widgets publish --help`,
      invalidPort: (value) => `--port ${value} er ugyldig. Skriv et helt tal fra 0 til 65535.`,
      taken: (port) => `Port ${port} er optaget, så der bruges en anden.`,
      noHeaders: (folder) => `${folder} har ikke en _headers-fil, så filerne sendes uden særlige headere.`,
      end: 'Stop med Ctrl+C.',
    },
  },
  en: {
    summary: 'Preview a publication in the browser, with the headers that a web host sends.',
    parameters: {
      folder: 'The folder that publish wrote',
      port: 'The port; if it is in use, a free one is used',
    },
    words: {
      notFolder: (folder) => `${folder} is not a folder. Publish first: conference-widgets publish --help`,
      invalidPort: (value) => `--port ${value} is invalid. Enter a whole number from 0 to 65535.`,
      taken: (port) => `Port ${port} is in use, so another one is used.`,
      noHeaders: (folder) => `${folder} has no _headers file, so files are sent without special headers.`,
      end: 'Stop with Ctrl+C.',
    },
  },
};
