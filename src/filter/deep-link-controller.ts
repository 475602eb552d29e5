import type { ReactiveController } from 'lit';
import type { ConferenceSelectEvent } from '../core/events/conference-select-event.js';
import type { SessionSelectEvent } from '../core/events/session-select-event.js';
import { NO_FILTER, type FilterState } from '../dataset/queries/filter.js';
import { changeFilter } from './change-selection.js';
import type { FilterControlsHost } from './filter-controls.js';
import { groupOf, filterStore } from './filter-store.js';
import { linkedWidgets, readUrlState, type UrlState, writeUrlState } from './filter-url.js';
import { retainFilter } from './retained-filter.js';

export interface LinkedHost extends FilterControlsHost {
  readonly deepLink: boolean;
}

/** What an address opens. */
export interface Opened {
  readonly conference: string;
  readonly session?: string | undefined;
}

/** Those that follow the address. */
const links = new Set<DeepLink>();

/** By group, who has led the visitor to what the address names. */
const leaders = new Map<string, { readonly link: DeepLink; readonly isBest: boolean }>();

/**
 * Keeps what a widget's group looks for in the query of the page's address, so that it can be shared and the browser's
 * back and forward buttons work, as long as the widget is asked to. What else stands in the address is the page's.
 */
export class DeepLink implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #onOpen: ((opened: Opened) => void) | undefined;
  /** A word that is being typed is one entry of the history, not one for each letter. */
  #isTyping = false;
  /** What the address was last known to open, also while the widget is moved: a visitor has been led there. */
  #opened: string | undefined;

  /** @param onOpen called when the address comes to name a conference or session to open; left out by what can open none */
  constructor(host: LinkedHost, onOpen?: (opened: Opened) => void) {
    this.#host = host;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  hostConnected(): void {
    this.#followHost();
  }

  hostUpdated(): void {
    this.#followHost();
  }

  hostDisconnected(): void {
    this.#disconnect();
  }

  #followHost(): void {
    if (!this.#host.deepLink || !this.#host.isConnected) this.#disconnect();
    else {
      if (!links.has(this)) this.#connect();
      retainFilter(this, this.#group);
    }
  }

  #connect(): void {
    links.add(this);
    if (this.#onOpen) linkedWidgets().add(this.#host);
    filterStore().listeners.add(this.#write);
    addEventListener('popstate', this.#read);
    this.#host.addEventListener('conference-select', this.#open);
    this.#host.addEventListener('session-select', this.#open);
    // A visitor may have looked for something before this was loaded.
    if (this.#text({ ...this.#address, open: undefined }) === '') this.#write(this.#group);
    else this.#readSelection();
    this.#readOpened();
  }

  #disconnect(): void {
    links.delete(this);
    retainFilter(this, undefined);
    linkedWidgets().delete(this.#host);
    filterStore().listeners.delete(this.#write);
    removeEventListener('popstate', this.#read);
    this.#host.removeEventListener('conference-select', this.#open);
    this.#host.removeEventListener('session-select', this.#open);
  }

  /**
   * Whether this widget is to lead the visitor to what the address names: one of a group does, and after it only a better
   * one, which may take longer to come.
   *
   * @param isBest whether what is named belongs here first: a session in its programme, a conference in a list
   */
  leads(isBest: boolean): boolean {
    const leader = leaders.get(this.#group);
    const isOther = leader !== undefined && leader.link !== this && links.has(leader.link);
    if (isOther && (leader.isBest || !isBest)) return false;
    leaders.set(this.#group, { link: this, isBest });
    return true;
  }

  get #group(): string {
    return groupOf(this.#host);
  }

  get #filter(): FilterState {
    return filterStore().groups.get(this.#group) ?? NO_FILTER;
  }

  get #address(): UrlState {
    return readUrlState(location.search, this.#group);
  }

  /** What an address with nothing but this would say; by it two of them are compared. */
  #text(whereabouts: UrlState): string {
    return writeUrlState('', this.#group, whereabouts);
  }

  readonly #read = () => {
    this.#readSelection();
    if (this.#address.open !== this.#opened) leaders.delete(this.#group);
    this.#readOpened();
  };

  #readSelection(): void {
    const { filter, open } = this.#address;
    const isSame = this.#text({ filter, open }) === this.#text({ filter: this.#filter, open });
    this.#isTyping = false;
    if (!isSame) changeFilter(this.#host, filter);
  }

  /** The address is also read where only its fragment is another, or only what is looked for: that leads nowhere again. */
  #readOpened(): void {
    const { open } = this.#address;
    if (open === this.#opened) return;
    this.#opened = open;
    if (open === undefined) return;
    const [conference = '', session] = open.split('/');
    this.#onOpen?.({ conference, session });
  }

  readonly #write = (group: string) => {
    if (group !== this.#group) return;
    const before = this.#address;
    const after = { filter: this.#filter, open: before.open };
    if (this.#text(before) === this.#text(after)) return;
    const withoutWords = ({ filter, open }: UrlState) =>
      this.#text({ filter: { ...filter, query: '' }, open });
    const isTyped = withoutWords(before) === withoutWords(after);
    this.#go(after, this.#isTyping && isTyped ? 'replaceState' : 'pushState');
    this.#isTyping = isTyped;
  };

  /** The link to share is to what was opened last. */
  readonly #open = (event: ConferenceSelectEvent | SessionSelectEvent) => {
    const open = 'session' in event ? `${event.conference}/${event.session}` : event.conference;
    // The page may prevent it, also later on the event's way.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#go({ ...this.#address, open }, 'replaceState');
    });
  };

  #go(whereabouts: UrlState, method: 'pushState' | 'replaceState'): void {
    const url = new URL(location.href);
    url.search = writeUrlState(url.search, this.#group, whereabouts);
    try {
      // The page's router may keep something there.
      history[method](history.state, '', url);
      // Who opened it is there; no other widget of the group shall lead anybody away.
      for (const link of links) if (link.#group === this.#group) link.#opened = whereabouts.open;
    } catch {
      // In a sandboxed frame without an address, and in Safari after a hundred changes in half a minute: it works without.
    }
  }
}

/**
 * Leads a visitor to something that is there: its heading has the focus.
 *
 * @param details what opens there, where it opens and the visitor followed a link to it, and not a button beside it
 */
export function goTo(place: Element, isLinked: boolean, details: Element | null): void {
  if (isLinked) {
    details?.setAttribute('open', '');
    place.scrollIntoView();
  }
  const heading = place.querySelector<HTMLElement>(
    '[part~=heading], [part~=conference], [part~=title], .session-title, .name',
  );
  if (!heading) return;
  // It can have the focus, and does not take it by the Tab key.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: isLinked });
}
