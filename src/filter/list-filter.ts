import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { someOf, wholeNumber } from '../core/attributes.js';
import { announce } from '../core/announce.js';
import { adoptLazyStyles } from '../core/lazy.js';
import { memoize } from '../core/memoize.js';
import { type View, withHighlight } from '../core/view.js';
import { FACETS, type FilterState } from '../dataset/queries/filter.js';
import type { Conference } from '../dataset/schema/conference.js';
import { DeepLinkController, goTo, isUnknown, type LinkedHost, type Opened } from './deep-link-controller.js';
import { filterReasons } from './facets.js';
import { conferenceSubject, type FilterSubject } from './filter-subject.js';
import { FilterControls } from './filter-controls.js';
import { filterStyles } from './filter.styles.js';
import { completeBodies } from '../core/late-body.js';
import { leftOut } from '../templates/left-out.js';
import { highlighterFor } from './highlight.js';

/**
 * Opens the items of a list in which the searched words occur only in the closed part, and closes them when the search is
 * over. An item that the visitor opens or closes is left alone from then on.
 */
class OpenedMatches {
  readonly #opened = new Set<HTMLDetailsElement>();
  readonly #touched = new WeakSet<Element>();
  #root: HTMLElement | DocumentFragment | undefined;

  readonly #onClick = ({ target }: Event) => {
    const details = target instanceof Element ? target.closest('summary')?.closest('details') : undefined;
    if (details) this.#touched.add(details);
  };

  /** @param isRequested whether items are to be opened for their words */
  update(root: HTMLElement | DocumentFragment, isRequested: boolean): void {
    if (!isRequested && this.#opened.size === 0) return;
    if (this.#root !== root) root.addEventListener('click', this.#onClick);
    this.#root = root;
    if (isRequested) completeBodies(root);
    const requested = new Set(
      isRequested ? [...root.querySelectorAll('[part~=item]')].map(closedAround) : [],
    );
    for (const details of this.#opened) {
      if (requested.has(details) && details.isConnected) continue;
      this.#opened.delete(details);
      if (!this.#touched.has(details)) details.open = false;
    }
    for (const details of requested) {
      if (!details || details.open || this.#touched.has(details)) continue;
      details.open = true;
      this.#opened.add(details);
    }
  }
}

/** The closed part that hides the first mark of an item; undefined where the mark can be seen. */
function closedAround(item: Element): HTMLDetailsElement | undefined {
  const mark = item.querySelector('mark');
  return mark?.closest('summary') ? undefined : (mark?.closest('details') ?? undefined);
}

/** Items are opened only in so short a list: more would bury each other. */
const FEW = 5;

export interface ListFilterHost extends LinkedHost {
  readonly search: boolean;
  readonly filters: string | undefined;
  readonly pageSize: number | undefined;
}

/** The conferences to show, and the view to show them in. */
export interface Shown {
  readonly view: View;
  readonly shown: readonly Conference[];
  readonly found: readonly Conference[];
  /** For paper: how many of all are there, and why. */
  readonly printed: TemplateResult | typeof nothing;
}

/** The controls before and after the list. */
interface ListControls {
  readonly before: TemplateResult;
  readonly after: TemplateResult | typeof nothing;
}

/** The conference or session that gets the focus as soon as it is rendered. */
interface Target extends Opened {
  /** Whether the visitor followed a link to it: then it is also opened and scrolled to. */
  readonly isLinked: boolean;
}

/** Filters a list, shows it page by page, and takes visitors to what a link names. */
export class ListFilter implements ReactiveController {
  readonly #host: ListFilterHost;
  readonly #isWritten: () => boolean;
  readonly #controls: FilterControls<Conference>;
  readonly #subject = memoize<FilterSubject<Conference>>();
  readonly #link: DeepLinkController;
  readonly #mark = memoize<View['mark']>();
  readonly #opened = new OpenedMatches();
  #opensMatches = false;
  #filter: FilterState | undefined;
  #pages = 1;
  #target: Target | undefined;
  /** In words, where the address names what the dataset does not have and this widget of the group is to say so. */
  #lost: string | undefined;
  #isUnsaid = false;

  /** @param isWritten whether all is to be as a server writes it, which knows neither the filter nor the address */
  constructor(host: ListFilterHost, isWritten: () => boolean) {
    this.#host = host;
    this.#isWritten = isWritten;
    this.#controls = new FilterControls(host, () => host.search || host.filters !== undefined, isWritten);
    const onOpen = (opened: Opened) => {
      this.#target = { ...opened, isLinked: true };
      this.#lost = undefined;
      host.requestUpdate();
    };
    const onLeave = () => {
      if (this.#lost === undefined) return;
      this.#lost = undefined;
      host.requestUpdate();
    };
    this.#link = new DeepLinkController(host, onOpen, onLeave);
    adoptLazyStyles(host, ...filterStyles);
    host.addController(this);
  }

  show(view: View, all: readonly Conference[]): Shown {
    const { filter } = this.#controls;
    if (filter !== this.#filter) this.#begin(filter);
    const { found } = this.#controls.find(this.#subjectOf(view, all));
    const size = this.#pageSize;
    if (!this.#isWritten()) this.#followTarget(view, found, size);
    const count = this.#pages * size;
    const mark = this.#mark([filter.query], () => highlighterFor(filter.query));
    this.#opensMatches = mark !== undefined && found.length <= FEW;
    const shown = found.length > count ? found.slice(0, count) : found;
    const { messages } = view;
    const printed = leftOut(messages.shownOf(shown.length, all.length), [
      ...filterReasons(view, filter),
      shown.length < found.length && messages.onlyFirst,
    ]);
    const none = html`<p class="on-paper">${messages.noMatchingConferences}</p>
      ${printed}`;
    return { view: withHighlight(view, mark), shown, found, printed: found.length > 0 ? printed : none };
  }

  controls(view: View, all: readonly Conference[]): ListControls {
    const { search, filters } = this.#host;
    const { found } = this.#controls.find(this.#subjectOf(view, all));
    const size = this.#pageSize;
    const facets =
      filters === undefined ? undefined : [...someOf(this.#host, 'filters', filters, FACETS, [])];
    return {
      before: html`${this.#lost ? html`<p part="lost">${this.#lost}</p>` : nothing}
      ${this.#controls.controls(view, this.#subjectOf(view, all), { search, facets })}`,
      after: size < Infinity ? this.#more(view, found, size) : nothing,
    };
  }

  hostUpdated(): void {
    this.#opened.update(this.#host.renderRoot, this.#opensMatches);
    if (this.#isUnsaid) this.#sayLost();
    this.#goToTarget();
  }

  #subjectOf(view: View, all: readonly Conference[]): FilterSubject<Conference> {
    return this.#subject([view.dataset, view.messages, view.language, all], () =>
      conferenceSubject(view, all),
    );
  }

  /** A server writes all, for those who read it without script. */
  get #pageSize(): number {
    const pageSize = this.#isWritten() ? undefined : this.#host.pageSize;
    return wholeNumber(this.#host, 'page-size', pageSize, { min: 1, max: Infinity, otherwise: Infinity });
  }

  #begin(filter: FilterState): void {
    if (this.#filter) this.#pages = 1;
    this.#filter = filter;
  }

  /** A link may name a conference on a later page, or none of the list, or none that there is. */
  #followTarget(view: View, found: readonly Conference[], size: number): void {
    if (this.#target?.isLinked && isUnknown(view.dataset, this.#target)) {
      this.#lost = view.messages.linkLeadsNowhere;
      this.#isUnsaid = true;
    }
    const place = found.findIndex(({ id }) => id === this.#target?.conference);
    if (place === -1) this.#target = undefined;
    else this.#pages = Math.max(this.#pages, Math.ceil((place + 1) / size));
  }

  #more(view: View, found: readonly Conference[], size: number): TemplateResult {
    const { messages } = view;
    const shown = Math.min(found.length, this.#pages * size);
    const rest = found.length - shown;
    const next = found[shown];
    return html`<div class="more">
      <p part="shown">${found.length > size ? messages.shownOf(shown, found.length) : nothing}</p>
      ${
        next
          ? html`<button
              type="button"
              part="more"
              @click=${() => {
                this.#pages += 1;
                this.#target = { conference: next.id, isLinked: false };
                announce(this.#host, messages.shownOf(Math.min(found.length, shown + size), found.length));
                this.#host.requestUpdate();
              }}
            >
              ${messages.showMore(Math.min(rest, size))}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** One widget of the group says it. */
  #sayLost(): void {
    this.#isUnsaid = false;
    if (this.#lost && this.#link.claimNavigation(false)) {
      announce(this.#host, this.#lost);
    } else {
      this.#lost = undefined;
      this.#host.requestUpdate();
    }
  }

  /** An incremental list renders it later. */
  #goToTarget(): void {
    if (!this.#target) return;
    const { conference, session, isLinked } = this.#target;
    const item = this.#host.renderRoot.querySelector(`[part~=item]#${CSS.escape(conference)}`);
    if (!item) return;
    completeBodies(item);
    this.#target = undefined;
    if (isLinked && !this.#link.claimNavigation(session === undefined)) return;
    const place =
      session === undefined ? item : (item.querySelector(`[data-session="${CSS.escape(session)}"]`) ?? item);
    goTo(place, isLinked, item.querySelector('details'));
  }
}
