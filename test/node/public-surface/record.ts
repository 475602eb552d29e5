/** `node --import tsx test/node/public-surface/record.ts`, after a build: adds to the record what has become public since. */
import { writeFileSync } from 'node:fs';
import { formatted } from '../../run/formatted.js';
import { currentSurface, recordedSurface, SURFACE_FILE } from './surface.js';

const recorded = recordedSurface();
const grown = Object.entries(await currentSurface()).map(([kind, names]) => [
  kind,
  [...new Set([...(recorded[kind] ?? []), ...names])].sort(),
]);
writeFileSync(SURFACE_FILE, await formatted(SURFACE_FILE, JSON.stringify(Object.fromEntries(grown))));
