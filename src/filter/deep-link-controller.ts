import type { ReactiveController } from 'lit';
import { findById } from '../dataset/queries/records.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { ConferenceSelectEvent } from '../core/events/conference-select-event.js';
import type { SessionSelectEvent } from '../core/events/session-select-event.js';
import { filterStore, groupOf, subscribe, type FilterHost, type NavigationClaim } from './filter-store.js';
import { linkedWidgets, readUrlState, type UrlState, writeUrlState } from './filter-url.js';
import { RetainedFilter } from './retained-filter.js';
import { completeBody } from '../core/late-body.js';

export interface LinkedHost extends FilterHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly deepLink: boolean;
}

/** The conference or session that an address names. */
export interface Opened {
  readonly conference: string;
  readonly session?: string | undefined;
}

/** Whether an address names a conference or session that the dataset does not have. */
export function isUnknown({ conferences }: Dataset, { conference: id, session }: Opened): boolean {
  const conference = findById(conferences, id);
  return !conference || (session !== undefined && !findById(conference.sessions ?? [], session));
}

function navigationClaims(): Map<string, NavigationClaim> {
  return (filterStore().claims ??= new Map());
}

/**
 * Keeps the filter of a widget's group in the page's address while the widget has `deep-link`, so that it can be shared
 * and the browser's back and forward buttons work. Everything else in the address is left to the page.
 */
export class DeepLinkController implements ReactiveController {
  /** Those in the page. */
  static readonly #connected = new Set<DeepLinkController>();

  readonly #host: LinkedHost;
  readonly #onOpen: ((opened: Opened) => void) | undefined;
  readonly #onLeave: (() => void) | undefined;
  readonly #filter: RetainedFilter;
  #claim: NavigationClaim | undefined;
  /** Typing a word adds one entry to the history, not one for each letter. */
  #isTyping = false;
  /** The conference or session that the visitor has been taken to, also while the widget is moved. */
  #opened: string | undefined;

  /**
   * @param onOpen called when the address comes to name a conference or session; left out by widgets that open neither
   * @param onLeave called when it names none any longer
   */
  constructor(host: LinkedHost, onOpen?: (opened: Opened) => void, onLeave?: () => void) {
    this.#host = host;
    this.#onOpen = onOpen;
    this.#onLeave = onLeave;
    this.#filter = new RetainedFilter(host, () => host.deepLink);
    subscribe(host, () => {
      if (this.#isConnected) this.#write();
    });
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

  get #isConnected(): boolean {
    return DeepLinkController.#connected.has(this);
  }

  #followHost(): void {
    const isConnected = this.#host.deepLink && this.#host.isConnected;
    if (isConnected && !this.#isConnected) this.#connect();
    else if (!isConnected) this.#disconnect();
  }

  #connect(): void {
    DeepLinkController.#connected.add(this);
    if (this.#claim) this.#claim.isConnected = true;
    if (this.#onOpen) linkedWidgets().add(this.#host);
    addEventListener('popstate', this.#read);
    this.#host.addEventListener('conference-select', this.#open);
    this.#host.addEventListener('session-select', this.#open);
    // A visitor may have set a filter before this was loaded.
    if (this.#text({ ...this.#address, open: undefined }) === '') this.#write();
    else this.#readFilter();
    this.#readOpened();
  }

  #disconnect(): void {
    DeepLinkController.#connected.delete(this);
    if (this.#claim) this.#claim.isConnected = false;
    linkedWidgets().delete(this.#host);
    removeEventListener('popstate', this.#read);
    this.#host.removeEventListener('conference-select', this.#open);
    this.#host.removeEventListener('session-select', this.#open);
  }

  /**
   * Claims to take the visitor to what the address names. One widget of a group does so; after it only a better one, which
   * may take longer to load.
   *
   * @param isBest whether this kind of widget is the best for it: the programme for a session, a list for a conference
   * @returns whether the widget may do so
   */
  claimNavigation(isBest: boolean): boolean {
    const claims = navigationClaims();
    const claim = claims.get(this.#group);
    if (claim?.isConnected && claim !== this.#claim && (claim.isBest || !isBest)) return false;
    this.#claim = { isBest, isConnected: this.#isConnected };
    claims.set(this.#group, this.#claim);
    return true;
  }

  get #group(): string {
    return groupOf(this.#host);
  }

  get #address(): UrlState {
    return readUrlState(location.search, this.#group);
  }

  /** The query of an address with this state alone, by which two states are compared. */
  #text(state: UrlState): string {
    return writeUrlState('', this.#group, state);
  }

  readonly #read = () => {
    this.#readFilter();
    if (this.#address.open !== this.#opened) navigationClaims().delete(this.#group);
    this.#readOpened();
  };

  #readFilter(): void {
    const { filter, open } = this.#address;
    const isSame = this.#text({ filter, open }) === this.#text({ filter: this.#filter.current, open });
    this.#isTyping = false;
    if (!isSame) this.#filter.change(filter);
  }

  /** Where only the fragment or the filter of the address is new, the visitor stays where they are. */
  #readOpened(): void {
    const { open } = this.#address;
    if (open === this.#opened) return;
    this.#opened = open;
    if (open === undefined) {
      this.#onLeave?.();
      return;
    }
    const [conference = '', session] = open.split('/');
    this.#onOpen?.({ conference, session });
  }

  #write(): void {
    const before = this.#address;
    const after = { filter: this.#filter.current, open: before.open };
    if (this.#text(before) === this.#text(after)) return;
    const withoutWords = ({ filter, open }: UrlState) =>
      this.#text({ filter: { ...filter, query: '' }, open });
    const isTyped = withoutWords(before) === withoutWords(after);
    this.#go(after, this.#isTyping && isTyped ? 'replaceState' : 'pushState');
    this.#isTyping = isTyped;
  }

  /** The address to share names what was opened last. */
  readonly #open = (event: ConferenceSelectEvent | SessionSelectEvent) => {
    const open = 'session' in event ? `${event.conference}/${event.session}` : event.conference;
    // Later listeners may still prevent it.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#go({ ...this.#address, open }, 'replaceState');
    });
  };

  #go(state: UrlState, method: 'pushState' | 'replaceState'): void {
    const url = new URL(location.href);
    url.search = writeUrlState(url.search, this.#group, state);
    try {
      // The page's router may keep something there.
      history[method](history.state, '', url);
      // The visitor is there already: no other widget of the group may take them elsewhere.
      for (const link of DeepLinkController.#connected)
        if (link.#group === this.#group) link.#opened = state.open;
    } catch {
      // A sandboxed frame has no address, and Safari allows a hundred changes in half a minute: it works without.
    }
  }
}

/** Frames in which a place has to keep still until it is taken to be where it stays, and the most to wait for that. */
const STILL = 6;
const PATIENCE = 120;

/** By which a visitor scrolls. */
const GESTURES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls to a place, and again as long as what stands above it changes its height, which was guessed. A visitor who
 * scrolls meanwhile, or follows a link within the page, goes where they want.
 */
function stayAt(place: Element): void {
  let still = 0;
  let frames = 0;
  let top: number | undefined;
  const { hash } = location;
  const gone = new AbortController();
  const leave = () => {
    gone.abort();
  };
  const look = () => {
    if (gone.signal.aborted || location.hash !== hash) {
      leave();
      return;
    }
    const { top: now } = place.getBoundingClientRect();
    still = top !== undefined && Math.abs(now - top) < 1 ? still + 1 : 0;
    if (still === 0) place.scrollIntoView();
    top = place.getBoundingClientRect().top;
    frames += 1;
    if (still < STILL && frames < PATIENCE && place.isConnected) requestAnimationFrame(look);
    else leave();
  };
  for (const gesture of GESTURES)
    addEventListener(gesture, leave, { signal: gone.signal, passive: true, capture: true });
  look();
}

/**
 * Takes a visitor to a place in a widget, and moves the focus to its heading.
 *
 * @param isLinked whether the visitor followed a link to it, and not a button beside it
 * @param details opened where the visitor followed a link
 */
export function goTo(place: Element, isLinked: boolean, details: Element | null): void {
  if (isLinked) {
    // Its body is to be there when the place is scrolled to.
    if (details) completeBody(details);
    details?.setAttribute('open', '');
    stayAt(place);
  }
  const heading = place.querySelector<HTMLElement>(
    '[part~=heading], [part~=conference], [part~=title], .session-title, .name',
  );
  if (!heading) return;
  // Focusable, but not by the Tab key.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: isLinked });
}
