import { liveExample } from './markdown.js';
import { demoPage } from './page.js';

/** The options of a widget, as HTML attributes. */
interface Options {
  readonly real?: string;
  readonly invented?: string;
  /** In the dataset with an error in each of its lists. */
  readonly faulty?: string;
  /** In the dataset with conferences in several time zones; left out of widgets that show none. */
  readonly abroad?: string;
  /** With a slip of the pen. */
  readonly mistaken: string;
}

/** The widgets that have a page with all their states. */
export const STATE_PAGES: ReadonlyMap<string, Options> = new Map([
  ['activity-list', { mistaken: 'when="snart"' }],
  ['conference-calendar', { abroad: '', mistaken: 'start-of-week="onsdag"' }],
  [
    'conference-details',
    {
      real: 'conference="frivillighed-2017" fields="date theme place organisers summary registration"',
      invented: 'conference="naboskab" fields="date theme place organisers summary registration"',
      faulty: 'conference="naboskab-2027"',
      abroad: 'conference="naboskab-nuuk"',
      mistaken: 'conference="frivilighed-2017"',
    },
  ],
  ['conference-filter', { mistaken: 'facets="aar"' }],
  [
    'conference-list',
    { real: 'limit="2"', invented: 'limit="2"', abroad: '', mistaken: 'layout="skema" limit="1"' },
  ],
  [
    'conference-programme',
    {
      real: 'conference="frivillighed-2017"',
      invented: 'conference="naboskab"',
      faulty: 'conference="naboskab-2029"',
      abroad: 'conference="naboskab-nuuk"',
      mistaken: 'conference="frivilighed-2017"',
    },
  ],
  ['conference-series', { mistaken: 'series="frivilighed"' }],
  ['contact-box', { mistaken: 'contact="iben-olesen"' }],
  ['material-list', { real: 'search', invented: 'search', mistaken: 'conference="frivilighed-2018"' }],
  ['newsletter-box', { mistaken: 'newsletter="nyhedsbrv"' }],
  [
    'partner-list',
    {
      real: 'conference="frivillighed-2017"',
      faulty: 'conference="naboskab-2027"',
      mistaken: 'roles="sponser"',
    },
  ],
  [
    'speaker-card',
    {
      real: 'speaker="karen-lumholdt"',
      invented: 'speaker="asta-eksempelsen" layout="full"',
      faulty: 'speaker="bo-demonsen"',
      mistaken: 'speaker="karen-lumholt"',
    },
  ],
  [
    'speaker-list',
    {
      real: 'search conference="frivillighed-2018"',
      invented: 'search',
      mistaken: 'conference="frivilighed-2018"',
    },
  ],
]);

const LANGUAGES = ['da', 'en', 'de', 'sv', 'nb', 'fi', 'uk', 'ar', 'kl', 'fo'];

const FALLBACK = '<a href="https://www.sbst.dk/">Hos styrelsen</a>';

type Write = (options?: string, content?: string) => string;

interface Example {
  readonly heading: string;
  readonly text: string;
  readonly markup: string;
  /** The running markup, where it differs from the shown one. */
  readonly live?: string;
}

function states(write: Write, { real = '', faulty = '', abroad, mistaken }: Options): readonly Example[] {
  const stale = write(`src="/states/stale.json" ${real}`);
  return [
    {
      heading: 'Loading',
      text: 'The data never arrives. Placeholders appear after 200 milliseconds. After 20 seconds the widget gives up.',
      markup: write(`src="/states/slow.json" ${real}`),
    },
    {
      heading: 'Loading, with content inside the tag',
      text: 'It is there from the beginning.',
      markup: write(`src="/states/slow.json" ${real}`, FALLBACK),
    },
    {
      heading: 'Not loaded',
      text: 'The server answers with an error until a visitor tries again. The content inside the tag stays.',
      markup: write(`src="/states/failed.json" ${real}`, FALLBACK),
    },
    {
      heading: 'An earlier copy',
      text: 'The network is down, but the browser has a copy. It is shown with its date.',
      markup: stale,
      // Put into the page when the browser has the copy.
      live: `<template data-copy="/states/stale.json">${stale}</template>`,
    },
    {
      heading: 'Nothing in the dataset',
      text: 'The widget says so only when the dataset has loaded.',
      markup: write(`src="/states/empty.json" ${real}`),
    },
    {
      heading: 'A record with an error',
      text: 'It is left out, the rest is shown, and the console says why.',
      markup: write(`src="/states/one-bad-record.json" ${faulty}`),
    },
    {
      heading: 'Nothing that can be read',
      text: 'The widget does not say that there is nothing.',
      markup: write(`src="/states/nothing-readable.json" ${real}`),
    },
    ...(abroad === undefined
      ? []
      : [
          {
            heading: 'Several time zones',
            text: 'Each conference has its own clock, and says which.',
            markup: write(`src="/states/time-zones.json" ${abroad}`),
          },
        ]),
    {
      heading: 'A mistake in an option',
      text: 'The console names what was probably meant.',
      markup: write(mistaken),
    },
  ];
}

function languages(write: Write, { invented = '' }: Options): readonly Example[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const spoken = LANGUAGES.map((language) => ({
    heading: names.of(language) ?? language,
    text: 'What exists in another language only is marked as such.',
    markup: write(`lang="${language}" src="/states/example.json" ${invented}`),
  }));
  const rightToLeft = {
    heading: 'From right to left',
    text: 'A page that is read from the right, in a language that is not.',
    markup: `<div dir="rtl">${write(`src="/states/example.json" ${invented}`)}</div>`,
  };
  return [...spoken, rightToLeft];
}

/** An example in a place with this style. */
type Place = readonly [heading: string, text: string, style: string, options?: string];

const WIDTHS: readonly Place[] = [
  [
    'Phone, 320 px',
    'What does not fit side by side is one below the other.',
    'inline-size: 320px; max-inline-size: 100%',
  ],
  ['Narrow column, 200 px', 'Long words stay inside, too.', 'inline-size: 200px'],
  [
    'Any width',
    'Drag the corner.',
    'resize: horizontal; overflow: auto; inline-size: 24rem; max-inline-size: 100%',
  ],
  [
    'The whole window',
    'Lines of text end after 66 characters.',
    'inline-size: 94vw; margin-inline-start: calc(50% - 47vw)',
  ],
];

const LIGHT = 'color-scheme: light; background: #fff; color: #1a1a1a; padding: 1.5rem';
const DARK = 'color-scheme: dark; background: #1a1a1a; color: #f5f5f5; padding: 1.5rem';

const THEMES: readonly Place[] = [
  [
    'A dark page that does not say so',
    'It has no color-scheme. Colours are mixed from its text colour.',
    'background: #12312b; color: #eef5f2; padding: 1.5rem',
  ],
  [
    'Colours of the page',
    'Set with custom properties.',
    '--conference-accent-color: light-dark(#a3195b, #ff9ec7)',
  ],
  ['dkfds, light', 'The Danish design system.', LIGHT, 'theme="dkfds"'],
  ['dkfds, dark', 'The same on a dark page.', DARK, 'theme="dkfds"'],
  ['borgerdk, light', 'With the green of borger.dk.', LIGHT, 'theme="borgerdk"'],
  ['borgerdk, dark', 'The same on a dark page.', DARK, 'theme="borgerdk"'],
];

function places(list: readonly Place[], write: Write, { invented = '' }: Options): readonly Example[] {
  return list.map(([heading, text, style, options = '']) => ({
    heading,
    text,
    markup: `<div style="${style}">${write(`${options} src="/states/example.json" ${invented}`)}</div>`,
  }));
}

function chapter(id: string, title: string, examples: readonly Example[]): string {
  const parts = examples.map(
    ({ heading, text, markup, live = markup }) =>
      `<h3>${heading}</h3><p>${text}</p>${liveExample(markup, { live })}`,
  );
  return `<section class="chapter" id="${id}"><h2>${title}</h2>${parts.join('\n')}</section>`;
}

/** The page with a widget in every state, language, width and theme: `/states/conference-list.html`. */
export function statesPage(path: string): string | undefined {
  const [, tag = ''] = /^\/states\/([a-z-]+)\.html$/.exec(path) ?? [];
  const options = STATE_PAGES.get(tag);
  if (!options) return undefined;
  const write: Write = (attributes = '', content = '') => {
    const written = `${attributes} heading-level="4"`.trim().replace(/ +/g, ' ');
    return `<${tag} ${written}>${content}</${tag}>`;
  };
  const content = `<h1><code>&lt;${tag}&gt;</code> in every state</h1>
<p><a href="/docs/widgets/${tag}.html">What it is for, with examples and options</a></p>
<ul class="sections">
  <li><a href="#states">States</a></li>
  <li><a href="#languages">Languages</a></li>
  <li><a href="#widths">Widths</a></li>
  <li><a href="#themes">Themes</a></li>
</ul>
${chapter('states', 'States', states(write, options))}
${chapter('languages', 'Languages', languages(write, options))}
${chapter('widths', 'Widths', places(WIDTHS, write, options))}
${chapter('themes', 'Themes', places(THEMES, write, options))}`;
  return demoPage({ title: `${tag} in every state`, content });
}
