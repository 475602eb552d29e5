import GithubSlugger from 'github-slugger';
import { Marked, type Tokens } from 'marked';

interface Heading {
  readonly id: string;
  /** HTML, without the element of the heading. */
  readonly text: string;
  readonly depth: number;
}

/** A document as HTML. */
export interface RenderedDocument {
  readonly headings: readonly Heading[];
  readonly html: string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * An example that runs, with its code beneath. It is in Danish, as most of the data is.
 *
 * @param wide for what needs more than the column of text
 * @param live what runs, where that is not quite the code
 */
export function liveExample(code: string, { wide = false, live = code } = {}): string {
  const classes = wide ? 'example wide' : 'example';
  return `<div class="${classes}" lang="da">${live}</div>\n<pre class="copy"><code>${escaped(code)}</code></pre>\n`;
}

/** A document links to other documents; its page links to theirs. */
function pageAddress(href: string): string {
  return /^[a-z]+:/.test(href) ? href : href.replace(/\.md(?=#|$)/, '.html');
}

/** Renders Markdown with the ids that code hosts give headings, and a fence marked `live` as a running example. */
export function renderMarkdown(markdown: string): RenderedDocument {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const heading = {
          id: slugger.slug(text.replaceAll('`', '')),
          text: this.parser.parseInline(tokens),
          depth,
        };
        headings.push(heading);
        return `<h${depth} id="${heading.id}">${heading.text}</h${depth}>\n`;
      },
      code({ text, lang = '' }) {
        const [, ...flags] = lang.split(' ');
        if (flags.includes('live')) return liveExample(text, { wide: flags.includes('wide') });
        return `<pre class="copy"><code>${escaped(text)}</code></pre>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${pageAddress(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      // On a phone a table is laid out as a list, which would make browsers forget what it is.
      table({ header, rows }) {
        const cell = ({ tokens }: Tokens.TableCell) => this.parser.parseInline(tokens);
        const head = header.map((name) => `<th role="columnheader">${cell(name)}</th>`).join('');
        const body = rows.map((cells) => {
          const parts = cells.map((part, column) => {
            const label = header[column]?.text ?? '';
            return `<td role="cell" data-label="${label}">${cell(part)}</td>`;
          });
          return `<tr role="row">${parts.join('')}</tr>`;
        });
        return `<table role="table">
          <thead role="rowgroup"><tr role="row">${head}</tr></thead>
          <tbody role="rowgroup">${body.join('\n')}</tbody>
        </table>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { headings, html };
}
