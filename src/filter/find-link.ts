import { completeBodies } from '../core/late-body.js';
import { pageSettings } from '../core/page-settings.js';
import { siteLanguages } from '../core/site-languages.js';
import type { LinkTarget, RecordLink } from '../core/view.js';
import {
  escapedName,
  hasPage,
  LONGEST,
  RECORD_FOLDERS,
  sessionFolder,
} from '../dataset/queries/published-names.js';
import { findById } from '../dataset/queries/records.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { messageLanguage } from '../i18n/message-languages.js';
import { goTo } from './deep-link-controller.js';

/** A widget that shows records, and which. */
interface Showing {
  readonly host: { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly has: (target: LinkTarget) => boolean;
}

/** The dataset of a widget, and the language that it shows it in. */
interface Shown {
  readonly dataset: Dataset;
  readonly datasetUrl: string;
  /** Of its messages. */
  readonly language: string;
}

/** A server does not know the address of the page, against which the browser resolves the others. */
const SOMEWHERE = 'https://page.invalid/1/2/3/4/5/6/7/8/';

/** The folders of the page of a record: of a session that has none, that of its conference. */
function foldersOf(target: LinkTarget, { conferences }: Dataset): string[] {
  const { id } = target;
  if (target.kind !== 'session') return [RECORD_FOLDERS[target.kind], escapedName(id)];
  const { sessions = [] } = findById(conferences, target.conference) ?? {};
  const session = findById(sessions, id);
  const own = session && hasPage(session) ? [sessionFolder(escapedName(id))] : [];
  return [RECORD_FOLDERS.conference, escapedName(target.conference), ...own];
}

/**
 * The folder of the publication that the script tag names, in the language of the widget where the publication has it.
 * Undefined where the publication is not that of the dataset.
 */
function publishedFolder({ dataset, datasetUrl, language }: Shown): string | undefined {
  const folder = pageSettings().pages?.replace(/[^/]*$/, '');
  if (folder === undefined) return undefined;
  const { href } = new URL(`${folder}conferences.json`, SOMEWHERE);
  if (href !== new URL(datasetUrl, SOMEWHERE).href) return undefined;
  const own = siteLanguages(dataset).find((each) => messageLanguage(each) === language) ?? dataset.language;
  return own === dataset.language ? folder : `${folder}${own}/`;
}

/** The page of a record in such a folder; undefined where its id is too long for the name of a folder. */
function publishedPage(target: LinkTarget, dataset: Dataset, folder: string): string | undefined {
  const names = foldersOf(target, dataset);
  return names.some((name) => name.length > LONGEST) ? undefined : `${folder}${names.join('/')}/`;
}

/** The places that may stand for a record in a widget, the best first. */
function selectors(target: LinkTarget): readonly string[] {
  const id = CSS.escape(target.id);
  if (target.kind !== 'session') return [`[part~=speaker]#${id}`, '[part=card]'];
  const conference = CSS.escape(target.conference);
  const session = `[data-session="${id}"]`;
  return [`#${conference} ${session}`, session, `[part~=session]#${id}`, `[part~=item]#${conference}`];
}

/** Goes to where a widget shows a record, if it is there and the visitor has not asked for another tab or window. */
function goToPlace(event: MouseEvent, target: LinkTarget, { host }: Showing): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  const root = host.renderRoot;
  completeBodies(root);
  const place = selectors(target)
    .map((selector) => root.querySelector(selector))
    .find((found) => found !== null);
  if (!place) return;
  event.preventDefault();
  goTo(place, true, place.closest('details') ?? place.querySelector('details'));
}

/**
 * Finds links for a widget: to where one of the others shows a record, else to its page in the publication; undefined where
 * neither does. What is the same for all links is looked up once.
 */
export function linkFinder(
  shown: Shown,
  widgets: readonly Showing[],
): (target: LinkTarget) => RecordLink | undefined {
  const folder = publishedFolder(shown);
  return (target) => {
    const published = folder === undefined ? undefined : publishedPage(target, shown.dataset, folder);
    const widget = widgets.find((each) => each.has(target));
    if (widget)
      return {
        href: published ?? `#${target.id}`,
        onClick: (event) => goToPlace(event, target, widget),
      };
    return published === undefined ? undefined : { href: published };
  };
}
