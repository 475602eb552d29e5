import { expect } from '@open-wc/testing';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { dataset } from '../../support/datasets.js';
import { seeded } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { blocks, described, describes } from '../described.js';
import { realDataset } from '../real-dataset.js';
import { list } from './shown-list.js';

function describedList(attributes: Readonly<Record<string, string>>): Promise<ConferenceListElement> {
  return list({ 'structured-data': '', ...attributes });
}

describe('the structured data of a conference-list', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('conference-list')) element.remove();
    await waitUntil(() => blocks().length === 0, 'the block stayed');
  });

  it('is not there unless it is asked for', async () => {
    const element = await list();
    expect(blocks()).to.deep.equal([]);
    element.structuredData = true;
    await describes('2020', '2019', '2018', '2017', '2016');
    element.structuredData = false;
    await describes();
    expect(blocks()).to.deep.equal([]);
  });

  it('stands in the head and describes what the list shows', async () => {
    const element = await describedList({ year: '2017' });
    await describes('2017');
    expect(blocks()[0]?.parentElement).to.equal(document.head);
    expect(described()[0]).to.include({
      '@type': 'Event',
      name: 'Frivillighed 2017',
      startDate: '2017-09-06',
    });
    element.year = '2019';
    await describes('2019');
  });

  it('is in the language of the widget', async () => {
    const conferences = [
      { id: 'c', title: { da: 'Møde', en: 'Meeting' }, start: '2030', status: 'scheduled' },
    ];
    const data = dataset({ conferences });
    const element = await list({ 'structured-data': '' }, data);
    await describes('2030');
    element.lang = 'en';
    await waitUntil(() => described()[0]?.['name'] === 'Meeting');
  });

  it('is one block for all widgets of the page, with each conference once', async () => {
    const src = seeded(realDataset);
    const lists = [
      await describedList({ src, year: '2017 2019' }),
      await describedList({ src, year: '2018 2017' }),
    ];
    await describes('2019', '2017', '2018');
    expect(blocks()).to.have.lengthOf(1);
    lists[0]?.remove();
    await describes('2018', '2017');
    lists[1]?.remove();
    await waitUntil(() => blocks().length === 0);
  });

  it('comes back with a widget that moves in the page', async () => {
    const element = await describedList({ year: '2017' });
    await describes('2017');
    const { parentElement } = element;
    element.remove();
    await describes();
    parentElement?.append(element);
    await describes('2017');
  });

  it('goes when there is nothing more to describe', async () => {
    const element = await describedList({ year: '2017' });
    await describes('2017');
    element.year = '1999';
    await describes();
    expect(blocks()).to.deep.equal([]);
  });

  it('lets no text end the block early where the page is written out', async () => {
    const title = '</script><img src=x>';
    const data = dataset({ conferences: [{ id: 'x', title, start: '2030', status: 'scheduled' }] });
    await list({ 'structured-data': '' }, data);
    await describes('2030');
    expect(described()[0]?.['name']).to.equal(title);
    expect(blocks()[0]?.outerHTML).not.to.include('</script><img');
  });
});
