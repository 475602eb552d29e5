import { readFileSync } from 'node:fs';
import { z } from '../dataset/schema/zod.js';

const packageJson = z.object({ version: z.string() });

/** Version of this package. The path is the same from the sources and from an installed package. */
export const VERSION = packageJson.parse(
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
).version;
