import { expect } from '@open-wc/testing';
import { dataset } from '../support/datasets.js';
import { openForeignPage } from './foreign-page.js';

const day = { start: '2030-09-12T09:00:00+02:00', end: '2030-09-12T16:00:00+02:00' };

/** Nine in Copenhagen is three at night in New York. */
const body = JSON.stringify(
  dataset({
    timeZone: 'Europe/Copenhagen',
    conferences: [
      {
        id: 'dag',
        title: 'Nabodag',
        status: 'scheduled',
        ...day,
        sessions: [{ id: 'velkomst', kind: 'talk', title: 'Velkommen', start: day.start }],
      },
    ],
  }),
);

describe('a visitor in New York', () => {
  before(() => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/New_York');
  });

  it('reads in a list when it begins in Copenhagen, and by whose clock', async () => {
    const [host] = await openForeignPage({ steps: [{ body }], body: '<conference-list></conference-list>' });
    await host.shows('kl. 09.00–16.00 CEST');
    await host.press('summary', 'conference-list');
    await host.shows('Program (CEST) 09.00 Velkommen');
    expect(await host.ask('text')).not.to.match(/03[.:]00/);
  });

  for (const layout of ['list', 'grid']) {
    it(`reads in a programme, as a ${layout}, when it begins in Copenhagen, and by whose clock`, async () => {
      const programme = `<conference-programme layout="${layout}"></conference-programme>`;
      const [host] = await openForeignPage({ steps: [{ body }], body: programme });
      await host.shows('09.00 Velkommen');
      expect((await host.ask('text')).toLowerCase()).to.include('centraleuropæisk sommertid');
      expect(await host.ask('text')).not.to.match(/03[.:]00/);
    });
  }
});
