import { readFileSync } from 'node:fs';
import { z } from '../dataset/schema/zod.js';

const packageJson = z.object({ version: z.string() });

/** The version of the package that this file is part of, from its sources as from what is installed. */
export const VERSION = packageJson.parse(
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
).version;
