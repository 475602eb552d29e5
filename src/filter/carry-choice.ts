import type { ReactiveControllerHost } from 'lit';
import { pageSettings } from '../core/page-settings.js';
import { chosenIn } from './chosen-sessions.js';
import { groupOf, type Grouped } from './filter-store.js';
import { writeChosen } from './filter-url.js';

/** When a browser follows a link, opens it in another tab, or offers to copy it. */
const FOLLOWS = ['click', 'auxclick', 'contextmenu', 'dragstart'] as const;

/** What is in no widget, and the pages of a publication, are of the group that needs no name. */
const OTHERS: Grouped = { group: undefined };

/** The group of the widget that a link is in. */
function groupAround(path: readonly EventTarget[]): string {
  const host = path.find((each) => each instanceof Element && each.shadowRoot !== null && 'group' in each);
  return groupOf((host ?? OTHERS) as Grouped);
}

const withoutHash = (address: string) => address.replace(/#.*/, '');

/**
 * Lets a link to a page of the publication take along what is chosen, because only the address keeps it. Written when it is
 * followed: a choice then changes no link of a long programme.
 */
function carry(event: Event): void {
  const path = event.composedPath();
  const link = path.find((each) => each instanceof HTMLAnchorElement);
  const { pages } = pageSettings();
  if (!link || pages === undefined || withoutHash(link.href) === withoutHash(location.href)) return;
  const folder = new URL(pages.replace(/[^/]*$/, ''), link.baseURI).href;
  const url = new URL(link.href);
  // Its pages are folders, unlike its calendars and scripts.
  if (!link.href.startsWith(folder) || !url.pathname.endsWith('/')) return;
  url.search = writeChosen(url.search, groupOf(OTHERS), chosenIn(groupAround(path)));
  if (url.href !== link.href) link.href = url.href;
}

const hosts = new Set<ReactiveControllerHost>();

/** Carries the choice along as long as a widget that lets visitors choose is in the page. */
export function carryChoice(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected() {
      hosts.add(host);
      for (const type of FOLLOWS) addEventListener(type, carry, true);
    },
    hostDisconnected() {
      hosts.delete(host);
      if (hosts.size === 0) for (const type of FOLLOWS) removeEventListener(type, carry, true);
    },
  });
}
