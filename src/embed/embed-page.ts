/**
 * The script of the page at an embed address, which stands in a frame or is opened by itself: built as
 * dist/embed/embed-page.js. It leaves a link, which the loader beside it makes a widget of, as it does in every page.
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
  if (page.heading) {
    const heading = document.createElement('h1');
    heading.textContent = page.heading;
    main.append(heading);
  }
  const link = document.createElement('a');
  link.href = page.href;
  link.textContent = page.title;
  // The loader takes up a link that is all there is in its block.
  const block = document.createElement('div');
  block.append(link);
  main.append(block);
  for (const hint of page.hints) warn(`conference-widgets: ${hint}`);
}

if (isFramed) {
  document.documentElement.classList.add('framed');
  // Links lead where they lead in the host's own text; most sites refuse to be shown in a frame.
  const base = document.createElement('base');
  base.target = '_top';
  document.head.append(base);
  tellHeight(document.documentElement, window.parent);
}
