import type { Texts } from '../command.js';

interface Words {
  readonly notFolder: (folder: string) => string;
  readonly invalidPort: (value: number) => string;
  readonly taken: (port: number) => string;
  readonly noHeaders: (folder: string) => string;
  readonly cannotListen: (host: string, port: number, reason: string) => string;
  /** The server listens on more than this machine. */
  readonly open: (host: string) => string;
  /** Pages of other sites can read the files. */
  readonly shared: string;
  readonly end: string;
}

export const serveTexts: Texts<'folder' | 'port' | 'host' | 'cors', Words> = {
  da: {
    summary: 'Se en publikation i browseren med de headere, som en webhost sender.',
    parameters: {
      folder: 'Mappen, som publish har skrevet',
      port: 'Porten; hvis den er optaget, bruges en ledig',
      host: 'Adressen, der lyttes på; med 0.0.0.0 kan andre maskiner på netværket se med',
      cors: 'Lad sider fra andre websteder hente filerne, for at prøve widgets på dem',
    },
    words: {
      notFolder: (folder) => `${folder} er ikke en mappe. Udgiv først: conference-widgets publish --help`,
      invalidPort: (value) => `--port ${value} er ugyldig. Skriv et helt tal fra 0 til 65535.`,
      taken: (port) => `Port ${port} er optaget, så der bruges en anden.`,
      noHeaders: (folder) => `${folder} har ikke en _headers-fil, så filerne sendes uden særlige headere.`,
      cannotListen: (host, port, reason) =>
        `Der kan ikke lyttes på ${host}, port ${port} (${reason}). Vælg en anden port med --port, eller udelad --host.`,
      open: (host) =>
        `Alle, der kan nå ${host}, kan læse mappen, så længe kommandoen kører. Udelad --host, hvis kun denne maskine skal.`,
      shared:
        'Alle sider i din browser kan læse mappen, så længe kommandoen kører. Udelad --cors, hvis de ikke skal.',
      end: 'Stop med Ctrl+C.',
    },
  },
  en: {
    summary: 'Preview a publication in the browser, with the headers that a web host sends.',
    parameters: {
      folder: 'The folder that publish wrote',
      port: 'The port; if it is in use, a free one is used',
      host: 'The address to listen on; with 0.0.0.0, other machines on the network can look, too',
      cors: 'Let pages of other sites load the files, to try widgets on them',
    },
    words: {
      notFolder: (folder) => `${folder} is not a folder. Publish first: conference-widgets publish --help`,
      invalidPort: (value) => `--port ${value} is invalid. Enter a whole number from 0 to 65535.`,
      taken: (port) => `Port ${port} is in use, so another one is used.`,
      noHeaders: (folder) => `${folder} has no _headers file, so files are sent without special headers.`,
      cannotListen: (host, port, reason) =>
        `Cannot listen on ${host}, port ${port} (${reason}). Choose another port with --port, or leave out --host.`,
      open: (host) =>
        `Everyone who can reach ${host} can read the folder while this command runs. Leave out --host to serve this machine only.`,
      shared:
        'Every page in your browser can read the folder while this command runs. Leave out --cors to prevent that.',
      end: 'Stop with Ctrl+C.',
    },
  },
};
