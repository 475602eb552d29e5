/** The page in the frame of the view that shows: a page of somebody else, with one widget. The view says what it shows. */
import { datasetStore } from '../dataset/load/store.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { register, widgets } from '../embed/widgets.js';
import { PREVIEW_EVENT, type PageStyle, type Preview, widgetKey } from './show/preview-frame.js';

/** No file: the widget finds under this address what has been put there. */
const address = new URL('studio-document.json', document.baseURI).href;

/** Through the object model, which a strict policy allows, unlike an attribute. */
function paint(style: string, page: PageStyle | undefined): void {
  const { documentElement, body } = document;
  documentElement.style.colorScheme = page ? (page.isDark ? 'dark' : 'light') : '';
  body.style.background = page?.ground ?? '';
  body.style.color = page?.ink ?? '';
  const [widget] = body.children;
  if (widget instanceof HTMLElement) widget.style.cssText = style;
}

let shown: { readonly key: string; readonly dataset: Dataset } | undefined;

function show(preview: Preview): void {
  const { tag, options, text, href, dataset, look, language, style, page } = preview;
  const { documentElement, body } = document;
  documentElement.lang = language;
  documentElement.dataset.look = look;
  const key = widgetKey(preview);
  const isOther = key !== shown?.key;
  // Before the data changes, in which what the widget showed may be missing.
  if (isOther) body.replaceChildren();
  if (dataset !== shown?.dataset) datasetStore.put(address, { dataset, issues: [] });
  shown = { key, dataset };
  const load = widgets[tag];
  if (!isOther || !load) {
    paint(style, page);
    return;
  }
  const widget = document.createElement(tag);
  widget.setAttribute('src', address);
  // As the script tag of such a page says it for all its widgets.
  if (look === 'dkfds') widget.setAttribute('theme', 'dkfds');
  for (const [name, value] of options) widget.setAttribute(name, value);
  widget.append(Object.assign(document.createElement('a'), { href, textContent: text }));
  body.append(widget);
  paint(style, page);
  void register(tag, load);
}

addEventListener(PREVIEW_EVENT, (event) => {
  // Of the class of the other window.
  if ('detail' in event) show(event.detail as Preview);
});
