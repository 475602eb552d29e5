/**
 * `npm run bench -- --rounds 7 --only phone sessions --against ../other`: measures our widgets beside others in Chromium, and
 * prints tables. Speed never fails it.
 */
import { parseArgs } from 'node:util';
import { report } from './report.js';
import type { Bench, Findings } from './section.js';
import { SECTIONS } from './sections.js';
import { type BySide, scriptsOf, sidesOf } from './sides.js';
import { startSite } from './site.js';
import { startVisitor } from './visitor.js';

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
  allowPositionals: true,
});

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds}: give a whole number, 1 or more.`);

const names = SECTIONS.map(({ name }) => name);
const unknown = positionals.find((name) => !names.includes(name));
if (unknown !== undefined || values.only !== positionals.length > 0)
  throw new Error(`--only ${unknown ?? ''}: name some of ${names.join(', ')}.`);

const sections = SECTIONS.filter(({ name }) => !values.only || positionals.includes(name));
const sides = sidesOf(values.against);
const files = await Promise.all(sections.map(async (section) => section.files(sides)));
const site = await startSite(new Map([...(await scriptsOf(sides)), ...files.flatMap((each) => [...each])]));
try {
  const visitor = await startVisitor();
  const bench: Bench = { visitor, origin: site.origin, rounds, sides };
  try {
    const findings: BySide<Findings>[] = [];
    for (const section of sections) {
      console.error(section.name);
      findings.push(await section.run(bench));
    }
    console.log(report(findings, rounds));
  } finally {
    await visitor.close();
  }
} finally {
  site.close();
}
