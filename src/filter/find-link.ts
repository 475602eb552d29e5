import { pageSettings } from '../core/page-settings.js';
import type { LinkTarget, RecordLink } from '../core/view.js';
import { goTo } from './deep-link-controller.js';

/** A widget that shows records, and which. */
interface Showing {
  readonly host: { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly has: (target: LinkTarget) => boolean;
}

/** Ids that are the names of their folders in a publication, too. */
const PLAIN_ID = /^[a-z\d][a-z\d-]{0,60}$/;

/** The page of a record in the publication that the script tag names; undefined where it is not that of the dataset. */
function publishedPage(target: LinkTarget, datasetUrl: string): string | undefined {
  const { pages } = pageSettings();
  const isSpeaker = target.kind === 'speaker';
  const id = isSpeaker ? target.id : target.conference;
  if (!pages || !PLAIN_ID.test(id) || new URL('conferences.json', pages).href !== datasetUrl)
    return undefined;
  return new URL(`${isSpeaker ? 'speakers' : 'conferences'}/${id}/`, pages).href;
}

/** The places that may stand for a record in a widget, the best first. */
function selectors(target: LinkTarget): readonly string[] {
  const id = CSS.escape(target.id);
  if (target.kind === 'speaker') return [`[part~=speaker]#${id}`, '[part=card]'];
  const conference = CSS.escape(target.conference);
  const session = `[data-session="${id}"]`;
  return [`#${conference} ${session}`, session, `[part~=session]#${id}`, `[part~=item]#${conference}`];
}

/** A link to where one of these widgets shows a record, else to its page in the publication; undefined where neither does. */
export function findLink(
  target: LinkTarget,
  widgets: readonly Showing[],
  datasetUrl: string,
): RecordLink | undefined {
  const widget = widgets.find((each) => each.has(target));
  const published = publishedPage(target, datasetUrl);
  if (!widget) return published ? { href: published } : undefined;
  const onClick = (event: MouseEvent) => {
    // To another tab or window, the browser goes.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const root = widget.host.renderRoot;
    const place = selectors(target)
      .map((selector) => root.querySelector(selector))
      .find((found) => found !== null);
    if (!place) return;
    event.preventDefault();
    goTo(place, true, place.closest('details') ?? place.querySelector('details'));
  };
  return { href: published ?? `#${target.id}`, onClick };
}
