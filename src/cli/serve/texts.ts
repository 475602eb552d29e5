import type { Texts } from '../command.js';

interface Words {
  readonly noFolder: (folder: string) => string;
  readonly noPort: (value: number) => string;
  readonly taken: (port: number) => string;
  readonly noHeaders: (folder: string) => string;
  readonly end: string;
}

export const serveTexts: Texts<'folder' | 'port', Words> = {
  da: {
    summary: 'Se en publikation i browseren med de headere, den får hos en webhost.',
    parameters: {
      folder: 'Mappen, som publish har skrevet',
      port: 'Porten; er den optaget, tages en ledig',
    },
    words: {
      noFolder: (folder) =>
        `${folder} er ikke en mappe. Offentliggør først: conference-widgets publish --help`,
      noPort: (value) => `--port er ${value}; skriv et helt tal fra 0 til 65535.`,
      taken: (port) => `Port ${port} er optaget, så her er en anden.`,
      noHeaders: (folder) => `${folder} har ingen _headers, så filerne sendes uden særlige headere.`,
      end: 'Slut med Ctrl+C.',
    },
  },
  en: {
    summary: 'Look at a publication in the browser, with the headers that a host will send.',
    parameters: {
      folder: 'The folder that publish has written',
      port: 'The port; if it is taken, a free one is found',
    },
    words: {
      noFolder: (folder) => `${folder} is not a folder. Publish first: conference-widgets publish --help`,
      noPort: (value) => `--port is ${value}; give a whole number from 0 to 65535.`,
      taken: (port) => `Port ${port} is taken, so here is another.`,
      noHeaders: (folder) =>
        `${folder} has no _headers, so that files are sent without headers of their own.`,
      end: 'End with Ctrl+C.',
    },
  },
};
