import { NamedDateTimeFormat } from '../named-date-time-format.js';
import { messages as danish } from './da.js';
import type { Messages } from './messages.js';

/**
 * Not translated yet, so texts are Danish. The names are the stand-alone forms of CLDR 48 (`common/main/kl.xml`), as no
 * inflected form fits a Danish sentence.
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
