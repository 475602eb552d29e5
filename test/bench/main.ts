/** `npm run bench -- --rounds 7`: measures our list beside others in Chromium, and prints tables. Speed never fails it. */
import { parseArgs } from 'node:util';
import { measureAll } from './measurements.js';
import { report } from './report.js';
import { startSite } from './site.js';
import { siteFiles } from './site-files.js';
import { startVisitor } from './visitor.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds}: give a whole number, 1 or more.`);

const site = await startSite(await siteFiles());
try {
  const visitor = await startVisitor();
  try {
    const measurements = await measureAll(visitor, site.origin, rounds, (what) => console.error(what));
    console.log(report(measurements, rounds));
  } finally {
    await visitor.close();
  }
} finally {
  site.close();
}
