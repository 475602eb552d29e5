import { IDENTIFIER } from '../parse/rules.js';
import { z } from './zod.js';

/** A stable name within its list; other records refer to it, and links and calendar entries are built from it. */
export const identifier = z.string().check(z.regex(IDENTIFIER, 'identifier'));
