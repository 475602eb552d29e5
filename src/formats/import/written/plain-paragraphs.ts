import { htmlText } from './html-text.js';
import { markdownText } from './markdown-text.js';

/** How long texts of a source are written. */
export interface Writing {
  /** Markdown, or else HTML or plain text. */
  readonly isMarkdown?: boolean | undefined;
  /** The address that relative links start from. */
  readonly base?: string | undefined;
}

/** A text on one line; undefined if empty. */
export function plainLine(text: string): string | undefined {
  return htmlText(text).replace(/\s+/g, ' ').trim() || undefined;
}

/** The paragraphs of a long text, separated by blank lines. Line breaks within a paragraph stay, as in lists. */
export function plainParagraphs(text: string, { isMarkdown = false, base }: Writing = {}): string[] {
  const plain = isMarkdown ? markdownText(text, base) : htmlText(text, base);
  const lines = plain.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/\s+/g, ' ').trim());
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((paragraph) => paragraph.join('\n')).filter(Boolean);
}
