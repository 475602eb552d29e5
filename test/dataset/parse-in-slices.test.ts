import { expect } from '@open-wc/testing';
import { parse } from '../../src/dataset/parse/parse.js';
import { parseInSlices } from '../../src/dataset/parse/parse-in-slices.js';

/** One conference, so that the slices must lie within it. */
function programmeOf(sessions: number): unknown {
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    conferences: [
      {
        id: 'aarsmoede',
        status: 'scheduled',
        sessions: Array.from({ length: sessions }, (_, index) => ({
          id: `s${index}`,
          kind: 'talk',
          title: 'Et oplæg',
        })),
      },
    ],
  };
}

describe('parseInSlices', () => {
  it('gives what tolerant parsing gives', async () => {
    const input = { schemaVersion: 1, conferences: [{ id: 'a', status: 'scheduled' }, { id: 'b' }] };
    expect(await parseInSlices(input)).to.deep.equal(parse(input, { mode: 'tolerant' }));
  });

  it('gives no field that is there without a value, which no JSON has', async () => {
    const input = {
      schemaVersion: 1,
      language: 'da',
      timeZone: 'Europe/Copenhagen',
      updated: '2026-11-01',
      organisations: [{ id: 'aau', name: 'Aalborg Universitet', shortName: undefined }],
      conferences: [],
    };
    const { dataset } = await parseInSlices(input);
    expect(dataset?.organisations[0]).to.have.all.keys('id', 'name');
  });

  it('lets the page do other things meanwhile', async () => {
    const reading = parseInSlices(programmeOf(50_000));
    let isRead = false;
    void reading.then(() => (isRead = true));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(isRead).to.equal(false);
    expect((await reading).dataset?.conferences[0]?.sessions).to.have.length(50_000);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const reading = parseInSlices(programmeOf(50_000), controller.signal);
    controller.abort(new Error('gone'));
    const reason: unknown = await reading.catch((error: unknown) => error);
    expect(reason).to.have.property('message', 'gone');
  });
});
