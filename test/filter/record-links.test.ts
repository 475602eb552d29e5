/** Speakers and talks that lead to each other. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/conference-programme/conference-programme.define.js';
import '../../src/elements/speaker-card/speaker-card.define.js';
import '../../src/elements/speaker-list/speaker-list.define.js';
import { pageSettings } from '../../src/core/page-settings.js';
import { linkFinder } from '../../src/filter/find-link.js';
import { provideLinks } from '../../src/filter/record-links.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, hydratedFixture, shadow, type WidgetTag } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const session = { id: 's', kind: 'talk', title: 'Et oplæg', speakers: ['asta', 'bo'] };
const data = dataset({
  people: [
    { id: 'asta', name: 'Asta Adler' },
    { id: 'bo', name: 'Bo Bek' },
  ],
  conferences: [{ id: 'c', title: 'Dagen', start: '2030-09-12', status: 'scheduled', sessions: [session] }],
});

type Attributes = Readonly<Record<string, string>>;

const show = (tag: WidgetTag, attributes: Attributes = {}) => clientFixture({ tag, attributes, data });

const anchors = (element: Element) => [
  ...shadow(element).querySelectorAll<HTMLAnchorElement>('.name a, .talk:not(.session) a'),
];
const links = (element: Element) =>
  anchors(element).map(({ textContent, hash }) => `${textContent.trim()} ${hash}`);
const hrefs = (element: Element) => anchors(element).map(({ href }) => href);

const focused = (element: Element) => shadow(element).activeElement?.textContent.trim();

function click(element: Element, text: string): void {
  const link = anchors(element).find((each) => each.textContent.trim() === text);
  if (!link) throw new Error(`There is no link ${text}.`);
  link.click();
}

const SESSIONS: readonly (readonly [WidgetTag, Attributes])[] = [
  ['conference-details', {}],
  ['conference-list', {}],
  ['conference-programme', {}],
];

describe('speakers and talks', () => {
  for (const [tag, attributes] of SESSIONS)
    it(`lead from speaker-list to ${tag} and back`, async () => {
      const people = await show('speaker-list');
      const sessions = await show(tag, attributes);
      await waitUntil(() => links(people).length === 2 && links(sessions).length === 2, 'no links');
      expect(links(people)).to.deep.equal(['Et oplæg #s', 'Et oplæg #s']);
      expect(links(sessions)).to.deep.equal(['Asta Adler #asta', 'Bo Bek #bo']);
      const before = location.href;
      click(people, 'Et oplæg');
      await waitUntil(() => focused(sessions)?.includes('Et oplæg'), 'the talk has not the focus');
      click(sessions, 'Bo Bek');
      await waitUntil(() => focused(people) === 'Bo Bek', 'the speaker has not the focus');
      expect(location.href).to.equal(before);
    });

  it('lead to a card of the speaker, and only where there is one', async () => {
    const sessions = await show('conference-details');
    await show('speaker-card', { speaker: 'bo' });
    await waitUntil(() => links(sessions).join() === 'Bo Bek #bo');
  });

  it('are plain text where nothing else says more', async () => {
    expect(links(await show('conference-details'))).to.deep.equal([]);
  });

  it('are plain text beside widgets of another group, and once those are gone', async () => {
    const sessions = await show('conference-list', { group: 'a' });
    const other = await show('speaker-list');
    await sessions.updateComplete;
    expect([...links(sessions), ...links(other)]).to.deep.equal([]);
    const people = await show('speaker-list', { group: 'a' });
    await waitUntil(() => links(sessions).length === 2);
    people.remove();
    await waitUntil(() => links(sessions).length === 0);
  });

  it('lead nowhere that shows only some fields', async () => {
    const people = await show('speaker-list');
    await show('conference-details', { fields: 'date place' });
    await people.updateComplete;
    expect(links(people)).to.deep.equal([]);
  });

  it('leave what a server wrote as it is, and lead to it', async () => {
    const people = await hydratedFixture({ tag: 'speaker-list', data });
    const sessions = await show('conference-details');
    await waitUntil(() => links(sessions).length === 2);
    expect(links(people)).to.deep.equal([]);
  });

  describe('on a page that names the publication', () => {
    const base = 'https://konferencer.example/alle/';
    const url = `${base}conferences.json`;

    beforeEach(() => {
      pageSettings().pages = base;
    });

    afterEach(() => {
      delete pageSettings().pages;
    });

    it('lead to its pages as a server wrote them', async () => {
      provideLinks(linkFinder);
      const details = await hydratedFixture({ tag: 'conference-details', data, url });
      const expected = [`${base}speakers/asta/`, `${base}speakers/bo/`];
      expect(hrefs(details)).to.deep.equal(expected);
      await show('speaker-list');
      await details.updateComplete;
      expect(hrefs(details)).to.deep.equal(expected);
    });

    it('lead to its pages in the language of the widget, and to those of ids that no folder can have', async () => {
      const text = JSON.stringify(data).replaceAll('"asta"', '"Asta_A"');
      const both = JSON.parse(text.replace('"Dagen"', '{"da":"Dagen","en":"The day"}')) as unknown;
      for (const [lang, folder] of [
        ['da', ''],
        ['en', 'en/'],
        ['de', ''],
      ] as const) {
        const attributes = { lang };
        const details = await clientFixture({ tag: 'conference-details', attributes, data: both, url });
        await waitUntil(() => hrefs(details).length === 2);
        expect(hrefs(details)).to.deep.equal([
          `${base}${folder}speakers/~asta_~a/`,
          `${base}${folder}speakers/bo/`,
        ]);
        details.remove();
      }
    });

    it('lead to the page of the session, also beside another widget that shows it', async () => {
      const titles = (element: Element) =>
        [
          ...shadow(element).querySelectorAll<HTMLAnchorElement>(
            '.session-title a, [part~=session] .title a',
          ),
        ].map(({ href }) => href);
      const page = `${base}conferences/c/s/`;
      const details = await clientFixture({ tag: 'conference-details', data, url });
      for (const layout of ['list', 'grid', 'agenda']) {
        const attributes = { layout };
        const programme = await clientFixture({ tag: 'conference-programme', attributes, data, url });
        await waitUntil(() => titles(programme).join() === page, layout);
        programme.remove();
      }
      await waitUntil(() => titles(details).join() === page, 'details');
    });

    it('lead elsewhere once the page names another publication', async () => {
      const details = await clientFixture({ tag: 'conference-details', data, url });
      await waitUntil(() => hrefs(details).length === 2);
      pageSettings().pages = 'https://andre.example/';
      details.requestUpdate();
      await waitUntil(() => hrefs(details).length === 0, 'the links stay');
    });

    it('lead to its pages where it has the dataset, and to none where it has not', async () => {
      const details = await clientFixture({ tag: 'conference-details', data, url });
      expect(hrefs(details)).to.deep.equal([`${base}speakers/asta/`, `${base}speakers/bo/`]);
      details.remove();
      const card = await clientFixture({ tag: 'speaker-card', attributes: { speaker: 'bo' }, data, url });
      await waitUntil(() => hrefs(card).join() === `${base}conferences/c/s/`);
      card.remove();
      expect(links(await show('conference-details'))).to.deep.equal([]);
    });
  });
});
