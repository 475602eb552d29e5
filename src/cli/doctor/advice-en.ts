import { httpRemedy } from '../../dataset/issues/failure.js';
import { CORS_HEADER, TRUSTED_TYPES_POLICY } from '../../host-page/host-policy.js';
import type { Advisers, PolicySource } from './finding.js';

const PLACES: Readonly<Record<PolicySource, string>> = {
  header: 'The page’s header',
  meta: 'A <meta> in the page',
};

const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Did you mean ${suggestion}?`;

/** The remedy for an answer of a server, or for none. */
function remedyOf(reason: string): string {
  const [, status] = /^HTTP (\d+)$/.exec(reason) ?? [];
  if (status !== undefined) return httpRemedy(Number(status), 'en');
  return 'Check that the address is right, that the file is published, and that the server is running.';
}

const paste = (shape: string) =>
  `Paste code that will not be removed: npx conference-widgets snippet … --shape ${shape}. The configurator has more choices.`;

export const englishAdvisers: Advisers = {
  'widget-found': ({ widget, shape, line }) => ({
    cause: `line ${line}: the page has <${widget}> (${shape}).`,
    remedy: '',
  }),
  'script-found': ({ address }) => ({ cause: `The script can be loaded: ${address}.`, remedy: '' }),
  'dataset-found': ({ address, conferences }) => ({
    cause: `The dataset can be loaded: ${address}, ${conferences === 1 ? '1 conference' : `${conferences} conferences`}.`,
    remedy: '',
  }),
  'policy-allows': () => ({
    cause: 'The page’s Content-Security-Policy allows everything that the widgets need.',
    remedy: '',
  }),

  'no-widget': ({ cms, survives }) => ({
    cause: `The page has no widget. If you pasted one, ${cms ?? 'a CMS'} has removed it.`,
    remedy: paste(survives),
  }),
  'tags-as-text': ({ cms, survives }) => ({
    cause: `Visitors see the code of a widget as text, because ${cms ?? 'a CMS'} has changed it.`,
    remedy: paste(survives),
  }),
  'incomplete-placeholder': ({ line }) => ({
    cause: `line ${line}: the placeholder does not become a widget, because class="conference-widget" or data-widget is missing or has curly quotation marks. A CMS may have changed it.`,
    remedy: paste('link'),
  }),
  'unknown-widget': ({ name, line, suggestion }) => ({
    cause: `line ${line}: "${name}" is not a widget.`,
    remedy: meant(suggestion, 'List the names with: npx conference-widgets snippet --help'),
  }),
  'unknown-option': ({ widget, option, line, suggestion }) => ({
    cause: `line ${line}: <${widget}> has no option called ${option}.`,
    remedy: meant(suggestion, `Remove it, or find the right one: npx conference-widgets snippet ${widget}`),
  }),
  'link-in-text': ({ href, line }) => ({
    cause: `line ${line}: the link to ${href} does not become a widget, because it does not stand alone.`,
    remedy: 'If it should be a widget, put it in a paragraph of its own, outside lists, headings and menus.',
  }),
  swallowed: ({ tag, instead, line }) => ({
    cause: `line ${line}: <${tag}> is not closed, so that what follows becomes a part of it. HTML has no <${tag} />.`,
    remedy: `Write ${instead}`,
  }),
  'unknown-value': ({ widget, option, value, line, suggestion, known, example }) => ({
    cause: `line ${line}: <${widget}> ${option}="${value}" is not used.`,
    remedy: meant(
      suggestion,
      known.length > 0
        ? `Choose one of: ${known.join(', ')}.`
        : example
          ? `Write one such as ${example}.`
          : `See what ${option} can be: npx conference-widgets snippet ${widget}`,
    ),
  }),
  'unknown-id': ({ widget, option, value, line, suggestion }) => ({
    cause: `line ${line}: <${widget}> ${option}="${value}" is not in the dataset.`,
    remedy: meant(suggestion, 'Find the right id in the dataset or in the configurator.'),
  }),
  'empty-years': ({ widget, years, line }) => ({
    cause: `line ${line}: <${widget}> year="${years}" shows nothing, because no conference of the dataset is at that time.`,
    remedy: 'Correct the year if some should be shown.',
  }),
  'missing-option': ({ widget, option, line }) => ({
    cause: `line ${line}: <${widget}> lacks ${option} and has nothing to show.`,
    remedy: `Write ${option}="…" with an id of the dataset.`,
  }),
  'curly-quotes': ({ option, value, line }) => ({
    cause: `line ${line}: ${option} is ${value} with curly quotation marks, which an editor has made. They have become a part of the value.`,
    remedy: `Write ${option}="…" with straight quotation marks, in the source view of the editor or in an HTML block.`,
  }),
  'name-taken': ({ name, script }) => ({
    cause: `${script || 'A script in the page'} registers the name <${name}>, so that the widget cannot use it. Scripts that are loaded later cannot be seen here.`,
    remedy: `Write data-prefix="x-" on the script tag and <x-${name}> on the page.`,
  }),
  'in-shadow-root': ({ widget, line }) => ({
    cause: `line ${line}: <${widget}> is in the shadow root of another element, where the script does not look.`,
    remedy: `Put <${widget}> on the page itself, or have the other element import the widget.`,
  }),
  'two-scripts': ({ datasets, used }) => ({
    cause: `The page has the script several times, each with a dataset of its own: ${datasets.join(' and ')}. All widgets show ${used}, which comes first.`,
    remedy: 'Keep one script, and write src on the widgets that should show another dataset.',
  }),
  'chunks-missing': ({ address, count }) => ({
    cause: `The script cannot load ${count === 1 ? 'a file that widgets on the page need' : `${count} files that widgets on the page need`}: ${address}`,
    remedy: 'Put the whole folder chunks/ beside the script, from the same version as the script.',
  }),
  'held-back': ({ address, type }) => ({
    cause: `A consent tool holds back the script ${address} (type="${type}") until the visitor agrees.`,
    remedy:
      'Widgets store nothing on the visitor’s device, so there is nothing to ask for. Set the tool to leave the script alone: <script type="module" src="…">',
  }),
  'not-utf-8': ({ address }) => ({
    cause: `${address} is not saved as UTF-8, so visitors see � in place of some letters.`,
    remedy: 'Save the file again as UTF-8.',
  }),
  'link-option': ({ widget, option, line }) => ({
    cause: `line ${line}: ${option} is not used. Anybody can write a link or an address, so these only choose data and how it looks.`,
    remedy: `To use ${option}, insert <${widget}> as an element or a placeholder.`,
  }),
  'link-in-editor': ({ href, line }) => ({
    cause: `line ${line}: ${href || 'the placeholder'} does not become a widget, because it is in an editor (contenteditable), which would save the widget.`,
    remedy: 'Look at the page as a visitor, without the editor.',
  }),
  'link-as-button': ({ href, line }) => ({
    cause: `line ${line}: the link to ${href} does not become a widget, because it is a button.`,
    remedy:
      'If it should be a widget, insert it as an ordinary link, or write data-conference-link="on" on it.',
  }),
  hidden: ({ widget, line }) => ({
    cause: `line ${line}: <${widget}> has the attribute hidden, so nobody sees it until a script of the page shows it.`,
    remedy: 'Remove hidden if the widget should be seen at once.',
  }),
  'link-turned-off': ({ href, line }) => ({
    cause: `line ${line}: the link to ${href} does not become a widget, because the page says so with data-conference-link.`,
    remedy:
      'If it should be a widget, remove data-conference-link="off" from the link and what is around it.',
  }),
  'link-elsewhere': ({ href, line, origin }) => ({
    cause: `line ${line}: the link to ${href} does not become a widget, because neither the script nor the dataset is on that site.`,
    remedy: `If it should be a widget, add data-embed-base="${origin}/" to the script tag.`,
  }),
  'foreign-dataset': ({ widget, address, line }) => ({
    cause: `line ${line}: the dataset ${address} is not shown. Anybody can write a link, so links only show datasets on the sites in the script tag, and frames only those on their own.`,
    remedy: `To show that dataset, insert <${widget}> as an element or a placeholder.`,
  }),
  'dataset-elsewhere': ({ address, answered }) => ({
    cause: `${address} redirects to ${answered}, which is on another site. Anybody can write a link, so it does not show that dataset.`,
    remedy:
      'Insert the widget as an element or a placeholder, or write the address that answers in data-src on the script.',
  }),

  'no-script': () => ({
    cause: 'The page does not have the script conference-widgets.js, so visitors see a link at most.',
    remedy:
      'Have it added to the template of the site. If the page had it, a CMS has removed it. If you cannot add it, paste a frame: npx conference-widgets snippet … --shape iframe',
  }),
  'not-a-module': ({ address }) => ({
    cause: `The script ${address} has a type that browsers do not run, or is of a version that runs with type="module" only.`,
    remedy:
      'Write <script type="module" …>. A CMS, a consent tool, or a tool that combines scripts may have changed the type.',
  }),
  nomodule: ({ address }) => ({
    cause: `Browsers do not run ${address}, because the script tag has nomodule, which is for browsers before 2018.`,
    remedy: 'Remove nomodule from the script tag.',
  }),
  'wrong-prefix': ({ prefix }) => ({
    cause: `data-prefix="${prefix}" is not used.`,
    remedy: 'Write one such as "x-": small letters, digits and hyphens, with a hyphen at the end.',
  }),
  'not-an-address': ({ address, where }) => ({
    cause: `${where}="${address}" is not an address.`,
    remedy: 'Write one such as "https://example.org/conferences.json".',
  }),
  'mixed-content': ({ address }) => ({
    cause: `The page uses https, and browsers do not load ${address} over http.`,
    remedy: 'Use an https address.',
  }),
  'wrong-integrity': ({ address, expected }) => ({
    cause: `The hash of ${address} is not the one in integrity, so browsers do not run the file.`,
    remedy: `If the file is right, write integrity="${expected}". Otherwise publish the file again.`,
  }),
  'older-script': ({ version, published, address }) => ({
    cause: `${address} is version ${version}. The latest version is ${published}.`,
    remedy: 'Get the new code with: npx conference-widgets snippet … --pin',
  }),

  unreachable: ({ address, reason }) => ({
    cause: `${address} cannot be loaded (${reason}).`,
    remedy: remedyOf(reason),
  }),
  'wrong-type': ({ address, type, expected }) => ({
    cause: type ? `${address} has Content-Type: ${type}.` : `${address} has no Content-Type.`,
    remedy: `The server must send Content-Type: ${expected}`,
  }),
  'no-cors': ({ address, origin, sent }) => ({
    cause: `Pages on ${origin === '*' ? 'other sites' : origin} are not allowed to read ${address}${sent ? ` (Access-Control-Allow-Origin: ${sent})` : ''}.`,
    remedy: `The server must send ${CORS_HEADER}`,
  }),
  'not-looked-at': ({ address }) => ({
    cause: `${address} starts at the root of the site, which a file does not show, or is outside the folder of the page. It was not checked.`,
    remedy: 'Check the page at its web address.',
  }),

  'dataset-has-errors': ({ address, errors, first }) => ({
    cause: `${address} has ${errors === 1 ? '1 error' : `${errors} errors. The first is`}: ${first}`,
    remedy: `List them all: npx conference-widgets validate ${address}`,
  }),
  'dataset-unknown': ({ widget, line }) => ({
    cause: `line ${line}: the file does not show where the dataset of <${widget}> is.`,
    remedy: 'Check the page at its web address.',
  }),

  blocked: ({ address, directive, instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy: ${directive}) blocks ${address}.`,
    remedy: `Write in the policy: ${instead};`,
  }),
  'trusted-types': ({ instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy) does not allow the Trusted Types policy that widgets need.`,
    remedy: `Write in the policy: ${instead}; (in full: ${TRUSTED_TYPES_POLICY.join(' ')})`,
  }),
  'frame-refused': ({ address, header }) => ({
    cause: `${address} cannot be shown in a frame on this page (${header}).`,
    remedy: 'The server must not send that header with the pages in embed/.',
  }),
  'no-headers': ({ file }) => ({
    cause: `${file} is a file, so HTTP headers were not checked.`,
    remedy: 'When the page is published, check it at its web address, too.',
  }),
};
