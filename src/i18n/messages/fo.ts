import { NamedDateTimeFormat } from '../named-date-time-format.js';
import { messages as danish } from './da.js';
import type { Messages } from './messages.js';

/** Not translated yet, so texts are Danish. The names are those of CLDR 48 (`common/main/fo.xml`). */
const NAMES = {
  months: [
    'januar',
    'februar',
    'mars',
    'apríl',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  weekdays: ['sunnudagur', 'mánadagur', 'týsdagur', 'mikudagur', 'hósdagur', 'fríggjadagur', 'leygardagur'],
};

export const messages: Messages = {
  ...danish,
  locale: 'fo',
  dateTimeFormat: (options) => new NamedDateTimeFormat(NAMES, options),
};
