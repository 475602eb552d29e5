import { convert, type HtmlToTextOptions } from 'html-to-text';

/** An end tag, or a tag that is written often: text about `a < b` is none. */
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

/** Text without markup; a blank line stands between its paragraphs. */
function plainText(text: string): string {
  const plain = HTML.test(text) ? convert(text, OPTIONS) : text;
  return plain.replace(/\r\n?/g, '\n');
}

/** A text of one line; undefined where there is none. */
export function plainLine(text: string): string | undefined {
  return plainText(text).replace(/\s+/g, ' ').trim() || undefined;
}

/** The paragraphs of a long text, in HTML or plain: one per blank line, or per line where there is no blank one. */
export function plainParagraphs(text: string): string[] {
  const plain = plainText(text).trim();
  const paragraphs = plain.split(/\n\s*\n/).flatMap((part) => {
    // A list loses its sense when its lines run together.
    const isList = /^\s*([–*•-]|\d+[.)])\s/m.test(part);
    return isList ? part.split(/\n(?=\s*(?:[–*•-]|\d+[.)])\s)/) : [part];
  });
  return paragraphs.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
