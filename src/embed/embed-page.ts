/**
 * The script of embed pages, built as dist/embed/embed-page.js. It adds a link, and the loader turns that into a widget, as it
 * does in every page.
 */
import { warn } from '../core/diagnostics.js';
import { readPage } from './page/read-page.js';
import { tellHeight } from './frame-height.js';

const isFramed = window.parent !== window;
const page = readPage(location.href, isFramed);
const main = document.querySelector('main');

if (page && main) {
  const root = document.documentElement;
  document.title = page.title;
  root.lang = page.language;
  root.style.colorScheme = page.colorScheme;
  root.classList.toggle('wide', page.isWide);
  if (page.heading) {
    const heading = document.createElement(`h${page.heading.level}`);
    heading.textContent = page.heading.text;
    main.append(heading);
  }
  const link = document.createElement('a');
  link.href = page.href;
  link.textContent = page.title;
  // The loader needs a link that stands alone in its block.
  const block = document.createElement('div');
  block.append(link);
  main.append(block);
  for (const hint of page.hints) warn(`conference-widgets: ${hint}`);
}

if (isFramed) {
  document.documentElement.classList.add('framed');
  // Links open in the host's window, because most sites cannot be shown in a frame.
  const base = document.createElement('base');
  base.target = '_top';
  document.head.append(base);
  tellHeight(document.documentElement, window.parent);
}
