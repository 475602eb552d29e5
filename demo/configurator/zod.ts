/** Configured before any schema is built: without its probe for `new Function` zod is at home under a strict policy. */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
