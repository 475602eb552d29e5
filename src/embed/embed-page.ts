/**
 * The script of embed pages, built as dist/embed/embed-page.js. It adds a link, and the loader turns that into a widget, as it
 * does in every page.
 */
import { warn } from '../core/diagnostics.js';
import { pageLooks } from './page/page-looks.js';
import { readPage } from './page/read-page.js';
import { tellHeight } from './frame-height.js';

const isFramed = window.parent !== window;
const page = readPage(location.href, isFramed);
const root = document.documentElement;
const main = document.querySelector('main');
// The page of one option, whose address has it in its path, has its widget already.
const looks = page ?? pageLooks(new URLSearchParams(location.search), isFramed);

// Through the object model, which every policy allows, and before the widget is there, so that nothing changes in sight.
root.style.colorScheme = looks.colorScheme ?? '';
for (const [property, value] of looks.style) document.body.style.setProperty(property, value);
for (const hint of looks.hints) warn(`conference-widgets: ${hint}`);

if (page && main) {
  document.title = page.title;
  root.lang = page.language;
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
}

if (isFramed) {
  root.classList.add('framed');
  // Links open in the host's window, because most sites cannot be shown in a frame.
  const base = document.createElement('base');
  base.target = '_top';
  document.head.append(base);
  tellHeight(root, window.parent);
}
