import { noChange, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { giveWay } from '../dataset/parse/steps.js';
import { isSameList } from './memoize.js';
import { page } from './page-settings.js';
import { painted } from './painted.js';

/** Items in each further slice at least, however long they take: on a slow phone, each slice costs a layout of its own. */
const LEAST = 15;

/** Milliseconds of rendering at a stretch, and slices to a frame, where layout has little to do with them. */
const LONG_SLICE = 30;
const SLICES = 3;

/** As in the style sheets of those lists; a server asks nothing. */
const canSkip = page !== undefined && CSS.supports('overflow-clip-margin: 4px');

/** Items that are rendered between two looks at the clock. */
const GROUP = 5;

/** How a list is rendered. */
interface IncrementalListOptions<Item> {
  /** The key of an item, which stays when the dataset is read again. */
  readonly idOf: (item: Item) => unknown;
  /** It is there already, rendered by a server, and has to be taken over at once. */
  readonly isWhole: boolean;
  /** Items that come first, and with them nothing else: a screen full; 20 when left out. */
  readonly first?: number;
  /**
   * Milliseconds of rendering at a stretch, so few that the layout that follows stays below the 50 ms of a long task; 16 when
   * left out.
   */
  readonly slice?: number;
  /** Whether what is out of sight is left out of layout (`content-visibility`), and so costs little after it is rendered. */
  readonly skipsLayout?: () => boolean;
  /** Renders what has been requested, without waiting for the browser to come round to it. */
  readonly renderNow: () => void;
}

/**
 * Renders a long list slice by slice, giving the browser its thread back in between. Nothing is taken away again
 * until the list is another, so find-in-page, print and screen readers get the whole list.
 */
export class IncrementalListController<Item> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #renderNow: () => void;
  readonly #idOf: (item: Item) => unknown;
  readonly #first: number;
  readonly #slice: number;
  readonly #skipsLayout: (() => boolean) | undefined;
  #items: readonly Item[] | undefined;
  #key = {};
  #mark: unknown;
  /** How many items are there, and how many of them with what is marked now. */
  #rendered: number;
  #done: number;
  /** In this update, how many items have been passed and how many have to be rendered. */
  #passed = 0;
  #due = 0;
  #until = 0;
  #slices = 0;
  #isCut = false;
  #isWaiting = false;

  constructor(
    host: ReactiveControllerHost,
    { idOf, isWhole, first = 20, slice = 16, skipsLayout, renderNow }: IncrementalListOptions<Item>,
  ) {
    this.#host = host;
    this.#renderNow = renderNow;
    this.#idOf = idOf;
    this.#first = first;
    this.#slice = slice;
    this.#skipsLayout = canSkip ? skipsLayout : undefined;
    // A server awaits nothing.
    this.#rendered = this.#done = page && !isWhole ? 0 : Infinity;
    host.addController(this);
  }

  readonly #renderAll = () => {
    // Otherwise the empty state would replace the server-rendered content.
    if (this.#rendered === Infinity) return;
    this.#rendered = this.#done = Infinity;
    this.#host.requestUpdate();
    this.#renderNow();
  };

  hostConnected(): void {
    addEventListener('beforeprint', this.#renderAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#renderAll);
  }

  hostUpdated(): void {
    if (this.#isWaiting || !this.#isCut) return;
    this.#isWaiting = true;
    this.#isCut = false;
    // A slice that is laid out as a whole is laid out alone. Each frame costs as much as some items.
    const isFrameDue = !this.#skipsLayout?.() || this.#slices++ % SLICES === 0;
    void (isFrameDue ? painted() : giveWay()).then(() => {
      this.#isWaiting = false;
      this.#host.requestUpdate();
    });
  }

  /** Another object for another list; the one of last time for one that has the same items, and perhaps more of them. */
  get key(): object {
    return this.#key;
  }

  /**
   * The list to show: the one of last time where it has the same items, else this one. To be called once in each update.
   *
   * @param mark what is marked in the items: where it is another, they are rendered again slice by slice
   */
  follow(items: readonly Item[], mark?: unknown): readonly Item[] {
    const shown = this.#items ?? items;
    // A slice is of the same list as the one before, which may have ten thousand items.
    const isKnown = items === shown;
    const isAnother = (item: Item, index: number) => {
      const after = items[index];
      return after === undefined || (item !== after && this.#idOf(item) !== this.#idOf(after));
    };
    if (!isKnown && shown.some(isAnother)) {
      this.#key = {};
      this.#rendered = this.#done = 0;
    } else if (mark !== this.#mark) {
      this.#done = 0;
    }
    this.#mark = mark;
    this.#items = isKnown || isSameList(shown, items) ? shown : items;
    if (this.#done === 0) this.#slices = 0;
    this.#due = this.#done === 0 ? this.#first : this.#done + LEAST;
    this.#passed = 0;
    this.#isCut = false;
    this.#until =
      this.#done === 0 ? 0 : performance.now() + (this.#skipsLayout?.() ? LONG_SLICE : this.#slice);
    return this.#items;
  }

  /**
   * Renders parts of the list, in the order of the page, until the time of this slice is up. What is there already stays
   * as it is until it is its turn.
   *
   * @param sizeOf how many items are in a part; one when left out
   */
  *inTime<Part>(
    parts: Iterable<Part>,
    template: (part: Part) => unknown,
    sizeOf: (part: Part) => number = () => 1,
  ): Generator {
    for (const part of parts) {
      this.#isCut ||= this.#passed >= this.#due && performance.now() > this.#until;
      if (this.#isCut && this.#passed >= this.#rendered) return;
      yield this.#isCut ? noChange : template(part);
      this.#passed += sizeOf(part);
      this.#rendered = Math.max(this.#rendered, this.#passed);
      if (!this.#isCut) this.#done = Math.max(this.#done, this.#passed);
    }
  }

  /** The list by the group, for items so small that looking at the clock for each would show. */
  groups(template: (group: readonly Item[]) => unknown): Iterable<unknown> {
    const items = this.#items ?? [];
    const starts = [...Array(Math.ceil(items.length / GROUP)).keys()].map((index) => index * GROUP);
    const groupAt = (start: number) => template(items.slice(start, start + GROUP));
    return this.inTime(starts, groupAt, () => GROUP);
  }
}
