import { convert, type HtmlToTextOptions } from 'html-to-text';

/** An end tag, a common tag or an entity, so that a text with `a < b` is not HTML. */
const HTML = /<\/[a-z][a-z0-9]*\s*>|<(br|p|hr|img)\b[^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '– ' } },
  ],
};

/** Text without markup, with blank lines between paragraphs. */
function plainText(text: string): string {
  const plain = HTML.test(text) ? convert(text, OPTIONS) : text;
  return plain.replace(/\r\n?/g, '\n');
}

/** A text on one line; undefined if empty. */
export function plainLine(text: string): string | undefined {
  return plainText(text).replace(/\s+/g, ' ').trim() || undefined;
}

/** The paragraphs of a long text, HTML or plain, separated by blank lines. */
export function plainParagraphs(text: string): string[] {
  const plain = plainText(text).trim();
  const paragraphs = plain.split(/\n\s*\n/).flatMap((part) => {
    // Each entry of a list stays a paragraph of its own.
    const isList = /^\s*([–*•-]|\d+[.)])\s/m.test(part);
    return isList ? part.split(/\n(?=\s*(?:[–*•-]|\d+[.)])\s)/) : [part];
  });
  return paragraphs.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
