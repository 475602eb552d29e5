/** The one place that writes what an editor pastes into a page. */

export const SHAPES = ['script', 'element', 'placeholder', 'link', 'iframe'] as const;

/** `script` is an element that brings the script along; the others but `iframe` rely on a script in the site's template. */
export type SnippetShape = (typeof SHAPES)[number];

/** The script tag that widgets of a site need once. */
export interface ScriptTag {
  readonly scriptUrl: string;
  /** Undefined where the dataset stands beside the script. */
  readonly datasetUrl?: string | undefined;
  /** Where embed addresses stand, if neither the script nor the dataset is on that origin. */
  readonly embedBase: string;
  readonly version?: string | undefined;
  /** For a script in one file: its hash as in https://www.w3.org/TR/SRI/ */
  readonly integrity?: string | undefined;
}

export interface Snippet extends ScriptTag {
  /** The tag of a widget. */
  readonly widget: string;
  /** By the names of attributes; an empty value is an attribute that is just there. */
  readonly options: ReadonlyMap<string, string>;
  readonly shape: SnippetShape;
  /** A link for those to whom the widget does not show. */
  readonly fallback: { readonly text: string; readonly href: string };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Line breaks as well, because a CMS makes paragraphs of them, even within a tag. */
function escaped(text: string): string {
  return text.replace(/[&<>"\n\r]/g, (character) => CHARACTERS[character] ?? '');
}

function attributes(entries: Iterable<readonly [string, string]>): string {
  const written = [...entries].map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  return written.join('');
}

function link(text: string, href: string): string {
  return `<a${attributes([['href', href]])}>${escaped(text)}</a>`;
}

/** The address that links and frames have; `src` of the options stands for a dataset of another place. */
export function writeEmbedAddress(
  widget: string,
  options: ReadonlyMap<string, string>,
  embedBase: string,
): string {
  const address = new URL(`embed/${widget}`, embedBase);
  // Editors and mail programs disagree on whether a plus sign is a blank.
  address.search = new URLSearchParams([...options]).toString().replaceAll('+', '%20');
  return address.href;
}

/** The tag that stands once in a site's template, or before the first widget of a page. */
export function writeScriptTag({ scriptUrl, datasetUrl, embedBase, version, integrity }: ScriptTag): string {
  const src = new URL(scriptUrl);
  if (version) src.searchParams.set('version', version);
  const known = [src.href, ...(datasetUrl ? [datasetUrl] : [])].map((url) => new URL(url).origin);
  const { origin } = new URL(embedBase);
  const written = attributes([
    ['type', 'module'],
    ['src', src.href],
    ...(integrity
      ? ([
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ] as const)
      : []),
    ...(datasetUrl ? ([['data-src', datasetUrl]] as const) : []),
    ...(known.includes(origin) ? [] : ([['data-embed-base', embedBase]] as const)),
  ]);
  return `<script${written}></script>`;
}

/**
 * A widget with its options as HTML, on one line.
 *
 * Read back it gives the same options, with one exception: of a link, quotation marks and blanks at the ends of a value
 * are taken for an editor's.
 */
export function writeSnippet(snippet: Snippet): string {
  const { widget, options, shape, datasetUrl, embedBase, fallback } = snippet;
  const inner = link(fallback.text, fallback.href);
  const element = `<${widget}${attributes(options)}>${inner}</${widget}>`;
  switch (shape) {
    case 'script':
      return writeScriptTag(snippet) + element;
    case 'element':
      return element;
    case 'placeholder': {
      const data = [...options].map(([name, value]) => [`data-${name}`, value] as const);
      const all = attributes([['class', 'conference-widget'], ['data-widget', widget], ...data]);
      return `<div${all}>${inner}</div>`;
    }
    case 'link':
      return `<p>${link(fallback.text, writeEmbedAddress(widget, options, embedBase))}</p>`;
    case 'iframe': {
      // There is no script in the page that could name another dataset.
      const own = datasetUrl ? new Map([...options, ['src', datasetUrl]]) : options;
      const src = writeEmbedAddress(widget, own, embedBase);
      const all = attributes([
        ['src', src],
        ['title', fallback.text],
        ['width', '100%'],
        ['height', '600'],
        ['loading', 'lazy'],
      ]);
      return `<iframe${all}></iframe>`;
    }
  }
}
