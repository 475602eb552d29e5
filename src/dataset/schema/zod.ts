/**
 * The one place that configures zod, so that no schema can be built before it is done.
 *
 * Without `jitless` zod probes for `new Function`, which a strict content security policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
