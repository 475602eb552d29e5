/**
 * Configures zod. Schemas import it from here, so that it is configured before any of them is built.
 *
 * Without `jitless` zod tries `new Function`, which a strict content security policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
