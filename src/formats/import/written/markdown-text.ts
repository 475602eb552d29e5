import { Marked } from 'marked';
import { htmlText, isHtml } from './html-text.js';

/** Longer texts are no descriptions, and Markdown can be slow to read. */
const LONGEST = 100_000;

const OPTIONS = { async: false, gfm: true, breaks: true } as const;

const withHtml = new Marked(OPTIONS);

/** A word in angle brackets is a word, where the text has no HTML otherwise. */
const withoutHtml = new Marked({ ...OPTIONS, tokenizer: { html: () => undefined, tag: () => undefined } });

/** Whether the text is written in HTML throughout, in which Markdown's marks are only letters. */
const isHtmlThroughout = (text: string) =>
  /^\s*<(?:p|div|[ou]l|h[1-6]|table|section)\b|<\/(?:p|div|li)>/i.test(text);

/**
 * The text of Markdown, as pretalx, the hub and others have it, with a blank line between paragraphs and addresses of links
 * in brackets. A text that is HTML instead is read as that.
 *
 * @param base the address that relative links start from
 */
export function markdownText(text: string, base?: string): string {
  if (isHtmlThroughout(text) || text.length > LONGEST) return htmlText(text, base);
  const reader = /<\/?[a-z][^<>]*>/i.test(text) && isHtml(text) ? withHtml : withoutHtml;
  try {
    return htmlText(reader.parse(text, { async: false }), base);
  } catch {
    return htmlText(text, base); // nested deeper than the parser can follow
  }
}
