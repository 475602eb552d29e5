import type { CliLanguage } from '../command.js';
import { printable } from '../dataset/excerpt.js';
import { datasetTexts } from '../dataset/texts.js';
import type { ToldNotice } from './read-source.js';

/** Notices about a source for a person, a line each: where it is, and what to do about it. */
export function writeNotices(notices: readonly ToldNotice[], language: CliLanguage): string {
  const lines = notices.map(({ severity, place, message }) => {
    const word = datasetTexts[language].severities[severity];
    return `  ${printable(`${place && `${place} `}${word}: ${message}`)}\n`;
  });
  return lines.join('');
}
