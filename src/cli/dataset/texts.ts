import type { Severity } from '../../dataset/issues/issue.js';
import type { CliLanguage } from '../command.js';
import type { Amount } from '../download.js';
import { MEGABYTE } from '../limits.js';

/** Texts about a dataset that all commands share. */
interface DatasetTexts {
  readonly reading: (address: string, amount: Amount) => string;
  readonly checking: (address: string, part: number) => string;
  readonly notUtf8: (address: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly moreIssues: (count: number) => string;
}

const percent = (part: number) => `${Math.floor(part * 100)} %`;

/** How much has been read. */
export const soFar = (amount: Amount): string =>
  'part' in amount ? percent(amount.part) : `${Math.round(amount.bytes / MEGABYTE)} MB`;

export const datasetTexts: Readonly<Record<CliLanguage, DatasetTexts>> = {
  da: {
    reading: (address, amount) => `${address}: læser, ${soFar(amount)}`,
    checking: (address, part) => `${address}: tjekker, ${percent(part)}`,
    notUtf8: (address) =>
      `${address} er ikke UTF-8, så bogstaver som æ, ø og å ville gå tabt. Gem filen igen som UTF-8.`,
    severities: { error: 'fejl', hint: 'vink' },
    moreIssues: (count) => `… og ${count} mere. Se dem alle med --json.`,
  },
  en: {
    reading: (address, amount) => `${address}: reading, ${soFar(amount)}`,
    checking: (address, part) => `${address}: checking, ${percent(part)}`,
    notUtf8: (address) =>
      `${address} is not UTF-8, so letters such as æ, ø and å would be lost. Save the file again as UTF-8.`,
    severities: { error: 'error', hint: 'hint' },
    moreIssues: (count) => `… and ${count} more. See them all with --json.`,
  },
};
