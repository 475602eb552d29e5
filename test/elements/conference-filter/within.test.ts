import { expect } from '@open-wc/testing';
import '../../../src/elements/conference-calendar/conference-calendar.define.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { statusText } from '../../support/appearance.js';
import { clientFixture, hydratedFixture, place, seeded } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { recordWarnings } from '../../support/warnings.js';
import { realDataset } from '../real-dataset.js';
import { all, count, find, type, values } from './shown-filter.js';
import { shows } from './shown-lists.js';
import type { WidgetElement } from '../../../src/core/widget-element.js';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';

type Attributes = Readonly<Record<string, string>>;

/** They read one dataset, as in a page they do. */
const url = 'https://data.example/within.json';
const NOW = new Date('2017-12-01T10:00:00Z');
const filter = () => clientFixture({ tag: 'conference-filter', url });
const list = (attributes: Attributes): Promise<ConferenceListElement> =>
  clientFixture({ tag: 'conference-list', attributes, url, now: NOW });

async function counts(element: WidgetElement, wished: string): Promise<void> {
  await waitUntil(() => count(element) === wished, `it does not count ${wished}`);
}

describe('what a conference-filter counts', () => {
  before(() => {
    seeded(realDataset, url);
  });

  for (const order of ['before', 'after'] as const) {
    it(`is what the list shows that stands ${order} it, and what to drop there`, async () => {
      const early = order === 'before' ? await list({ year: '2019' }) : undefined;
      const element = await filter();
      const shown = early ?? (await list({ year: '2019' }));
      await counts(element, '1 konference');
      await type(element, 'arhus');
      await shows(shown, []);
      await counts(element, `${messages.noMatchingConferences} Uden »arhus« er der 1 konference.`);
      find(element, '[part=drop]').click();
      await shows(shown, ['frivillighed-2019']);
    });
  }

  it('is what all lists and calendars of its group show, each conference once', async () => {
    const element = await filter();
    const calendar = await clientFixture({
      tag: 'conference-calendar',
      attributes: { when: 'past' },
      url,
      now: NOW,
    });
    await counts(element, '2 konferencer');
    await list({ when: 'upcoming', to: '2018' });
    await list({ year: '2017', group: 'conferences' });
    await list({ year: '2020', group: 'other' });
    await counts(element, '3 konferencer');
    expect(values(element, 'År')).to.deep.equal(['2018 1', '2017 1', '2016 1']);
    calendar.remove();
    await counts(element, '2 konferencer');
  });

  it('follows what a list is asked for, its group and its coming back', async () => {
    const [element, shown] = [await filter(), await list({ year: '2019' })];
    await counts(element, '1 konference');
    shown.year = '2019 2020';
    await counts(element, '2 konferencer');
    shown.group = 'other';
    await counts(element, '5 konferencer');
    shown.group = undefined;
    await counts(element, '2 konferencer');
    shown.remove();
    await counts(element, '5 konferencer');
    place().append(shown);
    await counts(element, '2 konferencer');
    element.group = 'other';
    await counts(element, '5 konferencer');
  });

  it('is nothing where no list has anything', async () => {
    const element = await filter();
    await list({ year: '1999' });
    await waitUntil(() => statusText(element) === messages.noConferences);
    expect(all(element, '[part=finding]')).to.have.lengthOf(0);
  });

  it('is the whole dataset where the lists read another', async () => {
    const element = await filter();
    await clientFixture({ tag: 'conference-list', attributes: { year: '2019' }, data: realDataset });
    expect(count(element)).to.equal('5 konferencer');
  });

  it('takes over what a server counted, and then counts what the list shows', async () => {
    await list({ from: '2017' });
    const attributes = { facets: 'language' };
    const element = await hydratedFixture({ tag: 'conference-filter', attributes, data: realDataset, url });
    await counts(element, '4 konferencer');
    expect(values(element, 'Sprog')).to.deep.equal(['dansk 4', 'engelsk 1']);
  });

  it('is known without an update that is only asked for by another', async () => {
    const warnings = recordWarnings();
    const [shown, element] = [await list({ year: '2019' }), await filter()];
    await counts(element, '1 konference');
    shown.year = '2017';
    await shows(shown, ['frivillighed-2017']);
    await type(element, 'odense');
    await shows(shown, ['frivillighed-2017']);
    expect(warnings.filter((warning) => warning.includes('change-in-update'))).to.deep.equal([]);
  });
});
