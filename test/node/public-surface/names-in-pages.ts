/** Names that webmasters write into pages and addresses, each with a page that proves it works. */

/** A page of a publication's own origin, and what is then true of it. */
export interface Probe {
  readonly names: readonly string[];
  /** The whole page; files of the publication are named as they lie. */
  readonly html: string;
  /** Of the page's address, without the question mark. */
  readonly query?: string;
  /** Runs in the page, until it is true. */
  readonly shows: string;
}

/** Where nothing is, so that only what a page says itself can name it as ours. */
export const ELSEWHERE = 'https://elsewhere.example';

/** A dataset of its own, with one conference and a link. */
export const OTHER_DATASET = JSON.stringify({
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  conferences: [
    { id: 'other-2031', title: 'Den anden konference', status: 'scheduled', start: '2031-05-04' },
  ],
  contacts: [{ id: 'other', name: 'En anden', email: 'other@example.org' }],
});

/** A tag in its own words; the attribute is what a probe is about. */
function script(attributes = ''): string {
  return `<!doctype html><html lang="da"><script type="module" src="conference-widgets.js" ${attributes}></script>`;
}

function text(selector: string, words: string): string {
  return `document.querySelector('${selector}')?.shadowRoot?.textContent.includes('${words}')`;
}

const LIST = '<conference-list></conference-list>';
const PANEL = `document.querySelector('conference-debug')`;
const FACETS = [
  'year',
  'series',
  'topic',
  'organiser',
  'type',
  'language',
  'place',
  'accessibility',
  'status',
];

/** Those of an address: sessions have more. */
const ADDRESSED = [...FACETS, 'day', 'room', 'track', 'level', 'seats'];

/** Writes down what a visitor looks for, once the page's address has said it. */
const LISTENER = `<script>var selection; addEventListener('filter-change', (event) => (selection = event.selection))</script>`;
const LINKED = `${LISTENER}${script()}<conference-list deep-link search filters="${FACETS.join(' ')}"></conference-list>`;

/** The colour of a widget's links; undefined as long as there are none. */
function linkColor(selector: string): string {
  const links = `document.querySelector('${selector}')?.shadowRoot?.querySelectorAll('a[href]') ?? []`;
  return `[...(${links})].map((link) => getComputedStyle(link).color)[0]`;
}

const onScript: readonly Probe[] = [
  {
    names: ['data-src'],
    html: script('data-src="other.json"') + LIST,
    shows: text('conference-list', 'Den anden'),
  },
  {
    names: ['data-lang'],
    html: script('data-lang="en"') + LIST,
    shows: text('conference-list', 'Organiser'),
  },
  {
    names: ['data-theme'],
    html: `${script('data-theme="dkfds" data-src="other.json"')}<contact-box></contact-box><contact-box id="plain" theme="plain"></contact-box>`,
    shows: `${linkColor('contact-box')} && ${linkColor('#plain')} && ${linkColor('contact-box')} !== ${linkColor('#plain')}`,
  },
  {
    names: ['data-prefix'],
    html: `${script('data-prefix="x-"')}<x-conference-list></x-conference-list>`,
    shows: text('x-conference-list', '2019'),
  },
  {
    names: ['data-embed-base'],
    html: `${script(`data-embed-base="${ELSEWHERE}/"`)}<p><a href="${ELSEWHERE}/embed/conference-list">Link</a></p>`,
    shows: text('conference-list', '2019'),
  },
  { names: ['data-debug'], html: script('data-debug') + LIST, shows: PANEL },
];

const inAddress: readonly Probe[] = [
  { names: ['?conference-debug'], html: script() + LIST, query: 'conference-debug', shows: PANEL },
  {
    names: ['?conferences-search', ...ADDRESSED.map((facet) => `?conferences-${facet}`)],
    html: LINKED,
    query: `conferences-search=ung&${ADDRESSED.map((facet) => `conferences-${facet}=a&conferences-${facet}=b`).join('&')}`,
    shows: `selection?.query === 'ung' && ${ADDRESSED.map((facet) => `selection.values.${facet}?.join() === 'a,b'`).join(' && ')}`,
  },
  {
    names: ['?<group>-year'],
    html: LINKED.replace('deep-link', 'deep-link group="mine"'),
    query: 'mine-year=2019',
    shows: `selection?.values.year?.join() === '2019'`,
  },
  {
    names: ['?conferences-open'],
    html: LINKED,
    query: 'conferences-open=frivillighed-2017',
    shows: `document.querySelector('conference-list')?.shadowRoot?.querySelectorAll('details[open]').length === 1`,
  },
];

const shapes: readonly Probe[] = [
  {
    names: ['placeholder class conference-widget, data-widget and data-<option>'],
    html: `${script()}<div class="conference-widget" data-widget="conference-list" data-year="2019"></div>`,
    shows: `document.querySelector('div > conference-list[year="2019"]')`,
  },
  {
    names: ['link embed/<widget>?<option>'],
    html: `${script()}<p><a href="embed/conference-list?year=2019">Link</a></p>`,
    shows: `document.querySelector('p > conference-list[year="2019"] > a')`,
  },
  {
    names: ['accent-color', 'radius', 'density', 'font'].map((look) => `link embed/<widget>?${look}`),
    html: `${script()}<p><a href="embed/conference-list?accent-color=7a1f4b&radius=8&density=dense&font=serif">Link</a></p>`,
    shows: `document.querySelector('p > conference-list')?.getAttribute('style')?.startsWith('--conference-accent-color: #7a1f4b; --conference-radius: 8px; font-size: 0.875em; font-family: Georgia, serif')`,
  },
  {
    names: ['link data-conference-link'],
    html: `${script()}<p data-conference-link="off"><a href="embed/conference-list">Link</a></p>
      <p><a class="btn" data-conference-link="on" href="embed/conference-list">Link</a></p>`,
    shows: `document.querySelectorAll('p > conference-list').length === 1 && document.querySelector('.btn + conference-list')`,
  },
  {
    names: ['frame embed/<widget>/?<option> gets its height'],
    html: `${script()}<iframe src="embed/conference-list/?year=2019"></iframe>`,
    shows: `parseInt(document.querySelector('iframe').style.height) > 100`,
  },
  {
    names: ['message conference-widgets:height'],
    html: `<!doctype html><script>addEventListener('message', ({ data }) => (window.told = data))</script>
      <iframe src="embed/conference-list/"></iframe>`,
    shows: `window.told?.type === 'conference-widgets:height' && window.told.height > 100`,
  },
  {
    names: ['message conference-widgets:measure'],
    html: `<!doctype html><iframe src="embed/conference-list/"></iframe><script>
      addEventListener('message', () => (window.told = (window.told ?? 0) + 1));
      setInterval(() => frames[0].postMessage({ type: 'conference-widgets:measure' }, '*'), 10)</script>`,
    shows: `window.told > 20`,
  },
  {
    names: ['script data-conference-dataset'],
    html: `${script()}<script type="application/json" data-conference-dataset="conferences.json">${OTHER_DATASET}</script>${LIST}`,
    shows: text('conference-list', 'Den anden'),
  },
  {
    names: ['script data-part'],
    html: `${script()}<script type="application/json" data-conference-dataset="conferences.json" data-part>${OTHER_DATASET}</script>${LIST}`,
    shows: text('conference-list', '2019'),
  },
];

/** In the query of a page that stands in a frame. */
const inFrame: readonly Probe[] = [
  ['color-scheme', 'dark', `getComputedStyle(page.documentElement).colorScheme === 'dark'`],
  ['heading', 'Overskrift', `page.querySelector('h2')?.textContent === 'Overskrift'`],
  [
    'src',
    '../../other.json',
    `page.querySelector('conference-list')?.shadowRoot?.textContent.includes('Den anden')`,
  ],
  ['lang', 'en', `page.documentElement.lang === 'en'`],
  ['page-color', '14213d', `getComputedStyle(page.body).backgroundColor === 'rgb(20, 33, 61)'`],
  ['page-text-color', '14213d', `getComputedStyle(page.body).color === 'rgb(20, 33, 61)'`],
].map(([name = '', value = '', shows = '']) => ({
  names: [`?${name}`],
  html: `<!doctype html><iframe src="embed/conference-list/?${name}=${encodeURIComponent(value)}"></iframe>`,
  shows: `((page) => ${shows})(document.querySelector('iframe').contentDocument)`,
}));

function called(kind: string, probes: readonly Probe[]): readonly Probe[] {
  return probes.map(({ names, ...probe }) => ({ ...probe, names: names.map((name) => `${kind} ${name}`) }));
}

export const PROBES: readonly Probe[] = [
  ...called('script', onScript),
  ...called('address', inAddress),
  ...shapes,
  ...called('embed page', inFrame),
];
