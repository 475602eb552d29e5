import { DATE, isDate } from '../parse/rules.js';
import { z } from './zod.js';

/**
 * An ISO 8601 date in the precision that is known: `2017`, `2017-09`, `2017-09-06`, or a date-time with its offset
 * from UTC, `2027-09-14T09:00:00+02:00`. The precision given is the precision shown.
 */
export const date = z.string().check(z.regex(DATE, { error: 'date', abort: true }), z.refine(isDate, 'date'));
