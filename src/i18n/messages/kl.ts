import { NamedDateTimeFormat } from '../named-date-time-format.js';
import { messages as danish } from './da.js';
import type { Messages } from './messages.js';

/**
 * Danish until someone translates. The names are those of CLDR 48 (`common/main/kl.xml`) as they stand alone: within a
 * Danish sentence none of the endings would be right.
 */
const NAMES = {
  months: [
    'januaari',
    'februaari',
    'marsi',
    'apriili',
    'maaji',
    'juuni',
    'juuli',
    'aggusti',
    'septembari',
    'oktobari',
    'novembari',
    'decembari',
  ],
  weekdays: [
    'sapaat',
    'ataasinngorneq',
    'marlunngorneq',
    'pingasunngorneq',
    'sisamanngorneq',
    'tallimanngorneq',
    'arfininngorneq',
  ],
};

export const messages: Messages = {
  ...danish,
  locale: 'kl',
  dateTimeFormat: (options) => new NamedDateTimeFormat(NAMES, options),
};
