import { existsSync, readFileSync } from 'node:fs';
import { demoPage } from './page.js';
import { renderMarkdown } from './markdown.js';
import { STATE_PAGES } from './widget-states.js';

const DOCUMENT = /^\/(docs\/[a-z0-9/-]+|[A-Z_]+)\.html$/;

const WIDGET = /^\/docs\/widgets\/([a-z-]+)\.html$/;

/** The real conferences name no rooms and few times. */
const DATASETS = new Map([['conference-programme', '/data/example.json']]);

/** Fewer need no list of their own. */
const SECTIONS_TO_LIST = 3;

/** The page of a document, by its path: `/docs/webmaster.html` shows `docs/webmaster.md`. Undefined where there is none. */
export function documentPage(path: string): string | undefined {
  const [, name = ''] = DOCUMENT.exec(path) ?? [];
  const file = `${name}.md`;
  if (!name || !existsSync(file)) return undefined;
  const { headings, html } = renderMarkdown(readFileSync(file, 'utf8'));
  const [, tag = ''] = WIDGET.exec(path) ?? [];
  const states = STATE_PAGES.has(tag)
    ? `<p><a href="/states/${tag}.html">In every state, language, width and theme</a></p>`
    : '';
  const sections = headings.filter(({ depth }) => depth === 2);
  const items = sections.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`);
  const list = items.length < SECTIONS_TO_LIST ? '' : `<ul class="sections">${items.join('\n')}</ul>\n`;
  const [, title = name] = /^# (.*)/m.exec(readFileSync(file, 'utf8')) ?? [];
  const dataset = DATASETS.get(tag);
  return demoPage({
    title: title.replace(/[`<>]/g, ''),
    // Before the first section, or at the end where there is none.
    content: html.replace(/(?=<h2 )|$/, states + list),
    ...(dataset && { dataset }),
  });
}
