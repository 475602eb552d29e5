import { primaryLanguage } from '../../dataset/queries/localise.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { templateHeading } from '../import/table/headings.js';
import { REGISTRATION_STATUS } from '../import/table/table-words.js';
import { type Column, type ConferenceTableOptions, textColumns } from './conference-table.js';

/**
 * Columns of pictures, the website of the venue, and the state of the registration, under the headings and with the words that
 * imports know. Whoever keeps a dataset needs them; a visitor who saves a table does not, and loads none of this.
 */
export function detailedColumns(
  conferences: readonly Conference[],
  options: ConferenceTableOptions,
): readonly Column[] {
  const language = primaryLanguage(options.words.locale) === 'da' ? 'da' : 'en';
  const heading = (field: string) => templateHeading('conferences', field, language);
  const status = ({ registration }: Conference) => {
    const [danish = '', english = ''] = REGISTRATION_STATUS[registration?.status ?? ''] ?? [];
    return language === 'da' ? danish : english;
  };
  return [
    [heading('registrationStatus'), status],
    [heading('venueUrl'), ({ venue }) => venue?.url ?? ''],
    [heading('image'), ({ image }) => image?.src ?? ''],
    ...textColumns(conferences, options, heading('imageText'), ({ image }) => [image?.alt]),
    ...textColumns(conferences, options, heading('imageCredit'), ({ image }) => [image?.credit]),
  ];
}
