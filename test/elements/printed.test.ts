/** Paper offers no choice: it says how much of the whole is on it, and why no more. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import { messages } from '../../src/i18n/messages/da.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { choose, type } from './conference-filter/shown-filter.js';
import { programmeDataset } from './conference-programme/programme-dataset.js';

const data = dataset({
  conferences: [...Array(12).keys()].map((index) => ({
    id: `c${index}`,
    title: index % 2 ? `Naboskab ${index}` : `Frivillighed ${index}`,
    start: `${2019 + index}`,
    status: 'scheduled',
  })),
});

async function list(attributes: Readonly<Record<string, string>>) {
  return clientFixture({ tag: 'conference-list', attributes, data });
}

function printed(element: Element): string | undefined {
  const found = [...shadow(element).querySelectorAll<HTMLElement>('.on-paper')].filter((each) =>
    each.checkVisibility(),
  );
  return found.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()).join(' ') || undefined;
}

describe('what is left out on paper', () => {
  beforeEach(async () => {
    await emulateMedia({ media: 'print' });
  });

  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
  });

  it('is nothing where all is there', async () => {
    expect(printed(await list({ search: '' }))).to.equal(undefined);
    expect(printed(await list({ 'page-size': '20' }))).to.equal(undefined);
  });

  it('is named with its reason: the pages of a list', async () => {
    const element = await list({ 'page-size': '5' });
    await waitUntil(() => printed(element), 'nothing is said');
    expect(printed(element)).to.equal('Viser 5 af 12 konferencer: kun de første.');
  });

  it('is named with its reason: what a visitor looks for', async () => {
    const element = await list({ search: '', filters: 'year' });
    await emulateMedia({ media: 'screen' });
    await type(element, 'naboskab');
    await choose(element, 'År', '2030');
    await emulateMedia({ media: 'print' });
    expect(printed(element)).to.equal('Viser 1 af 12 konferencer: søgning efter »naboskab«; filtre: 2030.');
  });

  it('is a sentence where nothing was found', async () => {
    const element = await list({ search: '' });
    await emulateMedia({ media: 'screen' });
    await type(element, 'intet sådant');
    await emulateMedia({ media: 'print' });
    expect(printed(element)).to.equal(
      `${messages.noMatchingConferences} Viser 0 af 12 konferencer: søgning efter »intet sådant«.`,
    );
  });

  it('is named with its reason: the day of a programme', async () => {
    const attributes = { day: '2030-09-13' };
    const element = await clientFixture({ tag: 'conference-programme', attributes, data: programmeDataset });
    expect(printed(element)).to.equal('Viser 4 af 12 punkter: kun fredag 13. september.');
    const whole = await clientFixture({ tag: 'conference-programme', data: programmeDataset });
    expect(printed(whole)).to.equal(undefined);
  });

  it('is not told on the screen, where the choices are', async () => {
    const element = await list({ 'page-size': '5' });
    await waitUntil(() => printed(element), 'nothing is said');
    await emulateMedia({ media: 'screen' });
    expect(printed(element)).to.equal(undefined);
  });
});

describe('the pages of a print', () => {
  it('are not left half empty for a day or an item to stay in one piece', async () => {
    await emulateMedia({ media: 'print' });
    const programme = await clientFixture({ tag: 'conference-programme', data: programmeDataset });
    const conferences = await list({});
    const large = [
      ...shadow(programme).querySelectorAll('.day, .slot'),
      ...shadow(conferences).querySelectorAll('[part~=item]'),
    ];
    expect(large.length).to.be.above(0);
    for (const each of large) {
      const { breakBefore, breakInside } = getComputedStyle(each);
      expect([breakBefore, breakInside]).to.deep.equal(['auto', 'auto']);
    }
    await emulateMedia({ media: 'screen' });
  });
});
