/** Each widget shows the same from parts of a dataset as from the whole. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { clock } from '../../src/core/clock.js';
import { pageSettings } from '../../src/core/page-settings.js';
import { datasetStore } from '../../src/dataset/load/store.js';
import type { FilterState } from '../../src/dataset/queries/filter.js';
import { filterStore, setFilter } from '../../src/filter/filter-store.js';
import { register, widgets } from '../../src/embed/widgets.js';
import { largeDataset } from '../dataset/large-dataset.js';
import { insert, settled, shadow, type WidgetTag } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';
import { partFiles } from '../support/part-files.js';
import { recordWarnings } from '../support/warnings.js';

const WHOLE = 'conferences.json';

const data = largeDataset(await (await fetch(new URL('../../data/example.json', import.meta.url))).json());
const { fetch: originalFetch } = globalThis;

let files: Readonly<Record<string, string>>;
let addresses = 0;
let asked: string[] = [];

let forgetWhole: () => void;

const answer: typeof originalFetch = async (address, init) => {
  const url = typeof address === 'string' ? address : '';
  const [, path] = /^https:\/\/data\.example\/\d+\/(.*)$/.exec(url) ?? [];
  if (path === undefined) return originalFetch(address, init);
  asked.push(path);
  return new Response(files[path] ?? null, { status: path in files ? 200 : 404 });
};

before(async () => {
  files = partFiles.parse(await executeServerCommand('dataset-parts', data));
  await Promise.all(Object.entries(widgets).map(([tag, load]) => register(tag, load)));
  globalThis.fetch = answer;
  // It is loaded once.
  forgetWhole = datasetStore.subscribe(`https://data.example/0/${WHOLE}`, () => undefined);
});

after(() => {
  globalThis.fetch = originalFetch;
  forgetWhole();
});

beforeEach(recordWarnings);

afterEach(() => {
  delete pageSettings().src;
  delete pageSettings().parts;
  filterStore().groups.clear();
});

interface Case {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly filter?: FilterState;
  /** What the address says. */
  readonly query?: string;
  /** Whether it needs the whole. */
  readonly needsAll?: boolean;
}

const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

/** Resolves when it has not changed for a while: lists and actions come in time. */
async function atRest(text: () => string): Promise<string> {
  let last = text();
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await nextFrame();
    await idle();
    const now = text();
    if (now !== last) [last, quiet] = [now, 0];
  }
  return last;
}

/**
 * The content of a widget, and what it tells search engines.
 *
 * @param expected waits for it, or for the widget to come to rest
 */
async function shown(
  tag: WidgetTag,
  { attributes, now, filter }: Case,
  expected: string | undefined,
): Promise<string> {
  const isInParts = expected !== undefined;
  if (isInParts) addresses += 1;
  const url = `https://data.example/${isInParts ? addresses : 0}/${WHOLE}`;
  pageSettings().src = url;
  if (isInParts) pageSettings().parts = url;
  const element = insert({ tag, ...(attributes && { attributes }), ...(now && { now }) });
  await settled(element);
  if (filter) setFilter('conferences', filter);
  const text = () => {
    const block = document.head.querySelector('script[type="application/ld+json"]');
    return (shadow(element).innerHTML + (block?.textContent ?? '')).replaceAll(url, '');
  };
  if (expected !== undefined) await waitUntil(() => text() === expected).catch(() => undefined);
  const result = expected === undefined ? await atRest(text) : text();
  element.remove();
  filterStore().groups.clear();
  return result;
}

async function isSame(tag: WidgetTag, each: Case): Promise<void> {
  const { needsAll = false, query = '' } = each;
  const { href } = location;
  if (query) history.replaceState(undefined, '', query);
  let [whole, parts] = ['', ''];
  // What a widget loads by need may have come in between; the second time it is there.
  for (let attempt = 0; attempt < 2 && (whole === '' || whole !== parts); attempt += 1) {
    whole = await shown(tag, each, undefined);
    asked = [];
    parts = await shown(tag, each, whole);
  }
  history.replaceState(undefined, '', href);
  expect(parts).to.equal(whole);
  expect(parts.length).to.be.above(100);
  expect(asked.includes(WHOLE), asked.join()).to.equal(needsAll);
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const conferenceIds = ids(data.conferences);
const some = conferenceIds.slice(0, 8);
const [EARLY, DURING, LATER] = ['2020-01-01', '2029-09-13T09:20Z', '2060-01-01'].map(
  (moment) => new Date(moment),
) as [Date, Date, Date];
const FILTERS: FilterState[] = [
  { query: 'proeve', values: {} },
  { query: 'prøve', values: {} },
  { query: 'findes ingen steder', values: {} },
  { query: '', values: { type: ['workshop'] } },
  { query: 'demo', values: { year: ['2030'], language: ['en'] } },
];

const choices = ['next', 'latest', undefined].flatMap((conference) =>
  [EARLY, DURING, LATER].map((now): Case => ({ attributes: conference ? { conference } : {}, now })),
);
const languages = ['en', 'ar'];

const CASES: Readonly<Partial<Record<WidgetTag, readonly Case[]>>> = {
  'speaker-card': [
    ...ids(data.people)
      .filter((_id, index) => index % 50 === 0)
      .map((speaker): Case => ({ attributes: { speaker } })),
    ...['card', 'inline', 'full'].flatMap((layout) =>
      languages.map((lang): Case => ({ attributes: { speaker: 'quentin-sampleton', layout, lang } })),
    ),
    { attributes: { speaker: 'nobody' }, needsAll: true },
    { attributes: { speaker: 'constructor' }, needsAll: true },
    { needsAll: true },
  ],
  'contact-box': [
    {},
    { attributes: { lang: 'en', heading: 'Contact' } },
    { attributes: { contact: 'nobody' } },
  ],
  'activity-list': [
    ...['upcoming', 'past'].map((when): Case => ({ attributes: { when, limit: '3' }, now: LATER })),
    { attributes: { lang: 'en' } },
  ],
  'newsletter-box': [{}, { attributes: { lang: 'en' } }, { attributes: { newsletter: 'nobody' } }],
  'partner-list': [
    ...some.slice(0, 4).map((conference): Case => ({ attributes: { conference } })),
    { now: DURING },
    { attributes: { conference: 'next', 'structured-data': '', lang: 'en' }, now: DURING },
    { attributes: { conference: 'nowhere' }, needsAll: true },
  ],
  'conference-series': [{}, { attributes: { lang: 'en' } }, { attributes: { series: 'nobody' } }],
  'conference-details': [
    ...some.map((conference): Case => ({ attributes: { conference }, now: DURING })),
    ...choices,
    ...languages.map((lang): Case => ({ attributes: { conference: some[6] ?? '', lang } })),
    { attributes: { conference: some[3] ?? '', fields: 'date theme sources sessions' } },
    { attributes: { conference: some[1] ?? '', 'structured-data': '', actions: 'calendar share' } },
    { attributes: { conference: 'next', 'structured-data': '', actions: 'calendar share' }, now: DURING },
    { attributes: { conference: 'nowhere' }, needsAll: true },
    { attributes: { conference: `${some[0]} ${some[1]}` }, needsAll: true },
  ],
  'conference-programme': [
    ...some
      .filter((id) => data.conferences.find((each) => each.id === id)?.sessions)
      .map((conference): Case => ({ attributes: { conference, layout: 'grid' }, now: DURING })),
    ...choices,
    ...languages.map((lang): Case => ({ attributes: { conference: some[6] ?? '', lang } })),
    ...FILTERS.map((filter): Case => ({ attributes: { conference: some[1] ?? '' }, filter })),
    { attributes: { conference: 'next' }, filter: { query: 'prøve', values: {} }, now: EARLY },
    { attributes: { conference: some[1] ?? '', columns: 'track', layout: 'grid', day: 'today' } },
    { attributes: { conference: some[1] ?? '', room: 'Nowhere', fields: 'speakers' } },
    {
      attributes: { conference: some[1] ?? '', 'deep-link': '', actions: 'calendar share' },
      query: `?conferences-open=${some[1]}/${data.conferences[1]?.sessions?.[2]?.id}`,
    },
    {
      attributes: { conference: some[1] ?? '', 'deep-link': '' },
      query: `?conferences-open=${some[1]}/none`,
    },
    { attributes: { conference: 'nowhere' }, needsAll: true },
  ],
  'conference-list': [
    { needsAll: true },
    ...[{ when: 'upcoming' }, { when: 'past', layout: 'table' }, { sort: 'oldest', open: '' }, {}].map(
      (attributes): Case => ({ attributes: { limit: '3', ...attributes }, now: DURING }),
    ),
    { attributes: { limit: '4', year: '2029 2030', lang: 'en', layout: 'accordion' } },
    { attributes: { limit: '2', layout: 'cards', actions: 'calendar table share', 'structured-data': '' } },
    { attributes: { limit: '2', when: 'upcoming' }, now: LATER },
    { attributes: { limit: '3', topic: 'Unge', from: '2028', layout: 'timeline' } },
    { attributes: { limit: '3', series: 'nowhere' } },
    ...[{ from: '2028', to: '2031', sort: 'oldest' }, { to: '2026' }].map((attributes): Case => ({
      attributes: { limit: '3', 'with-materials': '', fields: 'date sessions materials', ...attributes },
    })),
    { attributes: { limit: '3', sort: 'title' }, needsAll: true },
    { attributes: { limit: '13' }, needsAll: true },
    { attributes: { limit: '3', search: '' }, needsAll: true },
    ...FILTERS.slice(1, 3).map((filter): Case => ({
      attributes: { search: '', filters: '' },
      filter,
      needsAll: true,
    })),
  ],
  'conference-calendar': [{ now: DURING, needsAll: true }],
  'conference-filter': [{ needsAll: true }],
  'material-list': [
    { needsAll: true },
    ...some.slice(0, 3).map((conference): Case => ({ attributes: { conference } })),
    { attributes: { conference: some[1] ?? '', search: '', lang: 'en' } },
    { attributes: { conference: some[1] ?? '' }, filter: { query: 'program', values: {} } },
    { attributes: { conference: some[1] ?? '', type: 'pdf' }, needsAll: true },
  ],
  'speaker-list': [
    { needsAll: true },
    ...some.slice(0, 5).map((conference): Case => ({ attributes: { conference } })),
    { attributes: { conference: some[1] ?? '', search: '', lang: 'en', layout: 'list', sort: 'newest' } },
    ...FILTERS.slice(1).map((filter): Case => ({ attributes: { conference: some[1] ?? '' }, filter })),
    { attributes: { conference: `${some[0]} ${some[1]}` }, needsAll: true },
    { attributes: { conference: some[0] ?? '', series: data.series[0]?.id ?? '' }, needsAll: true },
  ],
};

describe('from parts of a dataset', () => {
  it('every widget is compared', () => {
    expect(Object.keys(CASES).sort()).to.deep.equal(Object.keys(widgets).sort());
  });

  it('another conference that becomes the next while the page is open is taken from the whole', async () => {
    addresses += 1;
    pageSettings().src = pageSettings().parts = `https://data.example/${addresses}/${WHOLE}`;
    asked = [];
    const element = insert({ tag: 'conference-programme', attributes: { conference: 'next' }, now: EARLY });
    await settled(element);
    const title = () => shadow(element).querySelector('[part~=conference]')?.textContent;
    const before = title();
    expect(asked).not.to.include(WHOLE);
    clock.now = () => DURING;
    element.requestUpdate();
    await waitUntil(() => asked.includes(WHOLE));
    await waitUntil(() => title() && title() !== before);
    expect(shadow(element).querySelectorAll('[part~=session]')).not.to.have.length(0);
  });

  for (const [tag, cases] of Object.entries(CASES) as [WidgetTag, readonly Case[]][]) {
    for (const each of cases) {
      const { attributes, now, filter, query } = each;
      it(`<${tag}> shows the same: ${JSON.stringify({ ...attributes, now, ...filter, query })}`, async () => {
        await isSame(tag, each);
      });
    }
  }
});
