import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/dataset/schema/dataset.js';
import { explainState } from '../../src/core/explain.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { recordWarnings } from '../support/warnings.js';

/** A dataset in which everybody has been renamed: each reference leads nowhere. */
function renamed(count: number): {
  readonly dataset: Dataset;
  readonly issues: ReturnType<typeof parse>['issues'];
} {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const { dataset, issues } = parse(
    {
      schemaVersion: 1,
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      people: numbers.map((index) => ({ id: `person-${index}-ny`, name: `Person ${index}` })),
      conferences: [
        {
          id: 'dage',
          title: 'Dage',
          status: 'scheduled',
          sessions: numbers.map((index) => ({
            id: `s${index}`,
            kind: 'talk',
            title: 'Oplæg',
            speakers: [`person-${index}`],
          })),
        },
      ],
    },
    { mode: 'tolerant' },
  );
  if (!dataset) throw new Error('Nothing could be read.');
  return { dataset, issues };
}

describe('the issues of a dataset on the console', () => {
  it('are the first hundred, and how many more there are', async () => {
    const warnings = recordWarnings();
    const state = { status: 'ready', ...renamed(2_000) } as const;
    await explainState(
      { localName: 'conference-list', src: undefined },
      'https://data.example/a.json',
      state,
    );
    const lines = warnings.join('\n').split('\n');
    expect(lines).to.have.length(102);
    expect(lines[1]).to.include('person-0').and.to.include('person-0-ny');
    expect(lines.at(-1)).to.include('1900').and.to.include('conference-widgets validate');
  });

  it('leave the page time to answer between a few of them', async () => {
    recordWarnings();
    let tasks = 0;
    const timer = setInterval(() => (tasks += 1));
    const state = { status: 'ready', ...renamed(2_000) } as const;
    await explainState(
      { localName: 'conference-list', src: undefined },
      'https://data.example/b.json',
      state,
    );
    clearInterval(timer);
    expect(tasks).to.be.at.least(10);
  });
});
