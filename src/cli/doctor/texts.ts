import type { Texts } from '../command.js';
import { LIMIT_PARAMETERS } from '../limits.js';
import { danishAdvisers } from './advice-da.js';
import { englishAdvisers } from './advice-en.js';
import type { Advisers, Severity } from './finding.js';
import { datasetTexts } from '../dataset/texts.js';

export interface DoctorWords {
  readonly advisers: Advisers;
  readonly severities: Readonly<Record<Severity, string>>;
  /** @param reason what the server or the network said: `HTTP 404`, `ENOTFOUND`. */
  readonly noPage: (address: string, reason: string) => string;
  readonly summary: (errors: number, hints: number) => string;
}

export const doctorTexts: Texts<'maxSize' | 'timeout' | 'page' | 'json', DoctorWords> = {
  da: {
    summary: 'Find ud af, hvorfor en side ikke viser sine widgets, og hvordan det rettes.',
    parameters: {
      ...LIMIT_PARAMETERS.da,
      page: 'Siden, webadresse eller HTML-fil',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      advisers: danishAdvisers,
      severities: { fine: 'i orden', ...datasetTexts.da.severities },
      noPage: (address, reason) =>
        `${address} kan ikke hentes (${reason}). Tjek adressen, og om siden kan ses uden at logge ind.`,
      summary: (errors, hints) =>
        errors === 0 ? `Ingen fejl, ${hints} vink.` : `${errors} fejl, ${hints} vink.`,
    },
  },
  en: {
    summary: 'Find out why a page does not show its widgets, and how to fix it.',
    parameters: {
      ...LIMIT_PARAMETERS.en,
      page: 'The page, a web address or HTML file',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      advisers: englishAdvisers,
      severities: { fine: 'fine', ...datasetTexts.en.severities },
      noPage: (address, reason) =>
        `${address} cannot be loaded (${reason}). Check the address, and whether the page can be seen without signing in.`,
      summary: (errors, hints) =>
        `${errors === 0 ? 'No errors' : `${errors} ${errors === 1 ? 'error' : 'errors'}`}, ${hints} ${hints === 1 ? 'hint' : 'hints'}.`,
    },
  },
};
