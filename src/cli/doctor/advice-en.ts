import { CORS_HEADER, TRUSTED_TYPES_POLICY } from '../../host-page/host-policy.js';
import type { Advisers, PolicySource } from './finding.js';

const PLACES: Readonly<Record<PolicySource, string>> = {
  header: 'The page’s header',
  meta: 'A <meta> in the page',
};

const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean ${suggestion}?`;

const paste = (shape: string) =>
  `Paste the shape that is left whole: npx conference-widgets snippet … --shape ${shape}. The configurator shows more.`;

export const englishAdvisers: Advisers = {
  'widget-found': ({ widget, shape, line }) => ({
    cause: `line ${line}: the page asks for <${widget}> (${shape}).`,
    remedy: '',
  }),
  'script-found': ({ address }) => ({ cause: `The script is there: ${address}.`, remedy: '' }),
  'dataset-found': ({ address, conferences }) => ({
    cause: `The dataset is there: ${address}, ${conferences === 1 ? '1 conference' : `${conferences} conferences`}.`,
    remedy: '',
  }),
  'policy-allows': () => ({ cause: 'The page’s Content-Security-Policy allows all of it.', remedy: '' }),

  'no-widget': ({ cms, survives }) => ({
    cause: `The page has no widget. If one was pasted, ${cms ?? 'a CMS'} has removed it.`,
    remedy: paste(survives),
  }),
  'tags-as-text': ({ cms, survives }) => ({
    cause: `Visitors read the tag of the widget as text: ${cms ?? 'a CMS'} has made words of it.`,
    remedy: paste(survives),
  }),
  'unknown-widget': ({ name, line, suggestion }) => ({
    cause: `line ${line}: "${name}" is no widget.`,
    remedy: meant(suggestion, 'See the names with: npx conference-widgets snippet --help'),
  }),
  'unknown-option': ({ widget, option, line, suggestion }) => ({
    cause: `line ${line}: <${widget}> has no option called ${option}.`,
    remedy: meant(suggestion, `Remove it, or find the right one: npx conference-widgets snippet ${widget}`),
  }),
  'link-in-text': ({ href, line }) => ({
    cause: `line ${line}: the link to ${href} does not become a widget, as it does not stand alone.`,
    remedy: 'If it should be a widget, give it a paragraph of its own, outside of lists, headings and menus.',
  }),
  'link-elsewhere': ({ href, line, origin }) => ({
    cause: `line ${line}: the link to ${href} does not become a widget, because it leads to another site than those of the script and the dataset.`,
    remedy: `If it should be a widget, write data-embed-base="${origin}/" on the script tag.`,
  }),
  'foreign-dataset': ({ widget, address, line }) => ({
    cause: `line ${line}: the link does not show the dataset ${address}. Anybody can write a link, so it shows datasets from the sites of the script tag only.`,
    remedy: `To show that dataset, insert <${widget}> as an element or a placeholder.`,
  }),

  'no-script': () => ({
    cause: 'The page has no script conference-widgets.js, so there is a link to be seen at most.',
    remedy:
      'Have it put into the template of the site; if the page had it, a CMS has removed it. If that cannot be, paste a frame: npx conference-widgets snippet … --shape iframe',
  }),
  'not-a-module': ({ address }) => ({
    cause: `The script ${address} lacks type="module", so browsers do not run it.`,
    remedy: 'Write <script type="module" …>; a CMS or a bundler of scripts may have removed it.',
  }),
  'mixed-content': ({ address }) => ({
    cause: `The page came over https, and browsers do not fetch ${address} over http.`,
    remedy: 'Give it an https address.',
  }),
  'wrong-integrity': ({ address, expected }) => ({
    cause: `${address} is not the file that integrity says, so browsers do not run it.`,
    remedy: `If the file is the right one, write integrity="${expected}"; else publish it again.`,
  }),
  'older-script': ({ version, published, address }) => ({
    cause: `${address} is version ${version}; version ${published} has been published.`,
    remedy: 'Get the new code with: npx conference-widgets snippet … --pin',
  }),

  unreachable: ({ address, reason }) => ({
    cause: `${address} cannot be had (${reason}).`,
    remedy: 'Check that the address is right, that the file is published, and that its server is running.',
  }),
  'wrong-type': ({ address, type, expected }) => ({
    cause: `${address} is sent ${type ? `as Content-Type: ${type}` : 'without a Content-Type'}.`,
    remedy: `Its server has to send Content-Type: ${expected}`,
  }),
  'no-cors': ({ address, origin, sent }) => ({
    cause: `Pages on ${origin === '*' ? 'other sites' : origin} may not read ${address}${sent ? ` (Access-Control-Allow-Origin: ${sent})` : ''}.`,
    remedy: `Its server has to send ${CORS_HEADER}`,
  }),
  'not-looked-at': ({ address }) => ({
    cause: `${address} begins at the root of the site, which a file does not know, so it was not looked at.`,
    remedy: 'Examine the page at its web address.',
  }),

  'dataset-has-errors': ({ address, errors, first }) => ({
    cause: `${address} has ${errors === 1 ? '1 error' : `${errors} errors, the first`}: ${first}`,
    remedy: `See them all: npx conference-widgets validate ${address}`,
  }),
  'dataset-unknown': ({ widget, line }) => ({
    cause: `line ${line}: the file does not say where <${widget}> has its dataset.`,
    remedy: 'Examine the page at its web address.',
  }),

  blocked: ({ address, directive, instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy: ${directive}) refuses ${address}.`,
    remedy: `Write in the policy: ${instead};`,
  }),
  'trusted-types': ({ instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy) does not allow the Trusted Types policy that widgets are drawn with.`,
    remedy: `Write in the policy: ${instead}; (in full: ${TRUSTED_TYPES_POLICY.join(' ')})`,
  }),
  'frame-refused': ({ address, header }) => ({
    cause: `${address} does not let itself be shown in a frame on this page (${header}).`,
    remedy: 'Its server has to leave that header out for the pages below embed/.',
  }),
  'no-headers': ({ file }) => ({
    cause: `${file} is a file: what a server sends with it was not seen.`,
    remedy: 'Examine the page at its web address, too, once it is published.',
  }),
};
