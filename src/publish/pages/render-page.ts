import { DATASET_PATH, scriptFolder } from '../../embed/publication-address.js';
import { addressOf } from '../addresses.js';
import { escapeMarkup } from '../escape-markup.js';
import { shortDigestOf } from '../digest.js';
import { renderElement } from '../render-element.js';
import { styleSheets } from '../style-sheets.js';
import { dataBlock, documentHtml } from './document-html.js';
import type { Draft, Page } from './draft.js';
import { pageHref } from './page-links.js';
import { localPath } from './site-words.js';
import type { SiteView } from './site-view.js';

/** Reports a page with a widget that could not be rendered, which is then empty until its script runs. */
export type OnEmpty = (path: string, error: unknown) => void;

function emptyElement({
  tag,
  attributes,
}: {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  return `<${tag}${written.join('')}></${tag}>`;
}

/** Renders a page: widgets with their content, and the data they were rendered from, which hydration needs. */
export async function renderPage(view: SiteView, draft: Draft, onEmpty?: OnEmpty): Promise<Page> {
  const { dataset, language, now } = view;
  const path = localPath(draft.path, language, dataset);
  const url = pageHref(path, DATASET_PATH);
  const sheets = await styleSheets();
  const pages = pageHref(path, '');
  const address = addressOf(view.site, localPath(draft.canonicalPath ?? draft.path, language, dataset));
  const folder = pageHref(path, scriptFolder(view.site.version));
  const styleSheet = (css: string) => {
    const sheet = sheets.get(css);
    return sheet && folder + sheet;
  };
  const digest = shortDigestOf(JSON.stringify(draft.part)).slice(0, 16);
  const common = { url, data: draft.part, digest, language, pages, address, now, styleSheet };
  const main: string[] = [];
  for (const each of draft.content) {
    if (typeof each === 'string') {
      main.push(each);
      continue;
    }
    try {
      main.push(await renderElement({ ...each, ...common }, view.site.version));
    } catch (error) {
      // One record must not keep all others from being published.
      if (!onEmpty) throw error;
      onEmpty(path, error);
      main.push(emptyElement(each));
    }
  }
  const attributes = `type="application/json" data-conference-dataset="${url}" data-part data-moment="${now.toISOString()}" data-digest="${digest}"`;
  const { widget, options } = draft.embed;
  return {
    path,
    bytes: documentHtml(view, draft, main.join('\n'), dataBlock(attributes, draft.part)),
    cache: 'short',
    language,
    title: draft.title,
    widget,
    options: language === dataset.language ? options : new Map([...options, ['lang', language]]),
  };
}
