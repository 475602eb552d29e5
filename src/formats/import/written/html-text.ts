import { convert, type HtmlToTextOptions } from 'html-to-text';

/** An end tag, a common tag or an entity, so that a text with `a < b` is not HTML. */
const HTML = /<\/[a-z][a-z0-9]*\s*>|<(br|p|hr|img|li)\b[^<>]*>|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

/** Tags that part lines. In a text without them, line breaks do. */
const LINES = /<(?:br|p|div|li|[ou]l|dl|dd|dt|h[1-6]|table|tr|pre|section|article|blockquote)\b/i;

/** HTML that was escaped once more: tags as text, or entities of entities. */
const ESCAPED_AGAIN =
  /&lt;\/?(?:p|br|div|span|strong|b|em|i|u|a|[ou]l|li|h[1-6])(?:\s[^<>]*?)?\s?\/?&gt;|&amp;(?:amp|lt|gt|quot|nbsp|hellip|[nm]dash|[lr][sd]quo|[a-z]{1,6}(?:uml|lig|slash|ring|acute|grave|circ|tilde)|#\d+|#x[\da-f]+);/i;

/** Escaping twice happens; more often is damage. */
const MOST_ROUNDS = 3;

const DEEPEST = 200;

/** A web address that works elsewhere. Others are left out of a text. */
function wholeAddress(address: string, base: string | undefined): string {
  if (/^mailto:/i.test(address)) return address;
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  return /^https?:/i.test(address) ? address : url.href;
}

function optionsFor(base: string | undefined): HtmlToTextOptions {
  return {
    wordwrap: false,
    limits: { maxDepth: DEEPEST },
    selectors: [
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      {
        selector: 'a',
        options: {
          hideLinkHrefIfSameAsText: true,
          noAnchorUrl: true,
          linkBrackets: ['(', ')'],
          pathRewrite: (address: string) => wholeAddress(address, base),
        },
      },
      { selector: 'img', format: 'skip' },
      { selector: 'hr', format: 'skip' },
      { selector: 'blockquote', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: 'ul', options: { itemPrefix: '– ' } },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  };
}

export function isHtml(text: string): boolean {
  return HTML.test(text);
}

/**
 * The text of an HTML fragment, with a blank line between paragraphs and addresses of links in brackets. HTML that was
 * escaped twice is read twice.
 *
 * @param base the address that relative links start from
 */
export function htmlText(html: string, base?: string): string {
  let text = html;
  for (let round = 0; round < MOST_ROUNDS && isHtml(text); round++) {
    const hasMore = ESCAPED_AGAIN.test(text);
    // Some programs write the letters \ and n for a line break.
    const lines = text.replace(/\\n(?=\s*(?:<|$))|(?<=>)\s*\\n/g, '\n');
    text = convert(LINES.test(lines) ? lines : lines.trim().replace(/\r\n?|\n/g, '<br>'), optionsFor(base));
    if (!hasMore) break;
  }
  return text;
}
