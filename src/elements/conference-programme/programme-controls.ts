import { css, nothing, type TemplateResult } from 'lit';
import { someOf } from '../../core/attributes.js';
import { html } from '../../core/html.js';
import { adoptLazyStyles } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import {
  type FilterState,
  NO_FILTER,
  SESSION_FACETS,
  withValues,
  without,
} from '../../dataset/queries/filter.js';
import type { SessionOf } from '../../dataset/queries/session-facets.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { FilterControls } from '../../filter/filter-controls.js';
import type { FilterHost } from '../../filter/filter-store.js';
import type { FilterSubject } from '../../filter/filter-subject.js';
import { filterStyles } from '../../filter/filter.styles.js';
import { RetainedFilter } from '../../filter/retained-filter.js';
import { filterConferences } from '../../filter/search-conferences.js';
import {
  searchSessions,
  type SessionMatches,
  sessionsWith,
  sessionSubject,
} from '../../filter/search-sessions.js';

interface ControlsHost extends FilterHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly filters: string | undefined;
  readonly search: boolean;
}

/** Where there is little room, what the button opens lies over the programme, below the row that stays in sight. */
export const controlsStyles = css`
  .panel .show {
    justify-self: start;
  }
  .panel:not(.folds) .show,
  .panel .count,
  .chosen:empty {
    display: none;
  }
  .bar [part='filters'] {
    min-block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_line-strong);
    font-weight: inherit;
  }
  @container (inline-size >= 36em) {
    .panel .show {
      display: none;
    }
    .panel > .finding {
      margin-block-end: 0;
    }
  }
  @container (inline-size < 36em) {
    .programme > .panel.folds {
      position: sticky;
      inset-block-start: var(--_below);
      z-index: 3;
      block-size: 0;
      margin: 0;
    }
    .folds > .finding {
      position: absolute;
      inset-inline: 0;
      box-sizing: border-box;
      max-block-size: calc(100dvh - var(--_below) - 3em);
      overflow-y: auto;
      overscroll-behavior: contain;
      padding-block: 0.75em 1em;
      background: var(--_background);
      border-block: 1px solid var(--_line-strong);
    }
    .folds:not(.open) > .finding {
      display: none;
    }
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  @media print {
    .panel,
    .outcome button {
      display: none;
    }
  }
  @media (scripting: none) {
    .panel,
    [part='filters'] {
      display: none;
    }
  }
`;

/** Whether what no session has, such as a year, leaves a conference out. */
function isLeftOut(view: View, conference: Conference, { values }: FilterState): boolean {
  const ofConferences = SESSION_FACETS.reduce((filter, facet) => without(filter, facet), {
    ...NO_FILTER,
    values,
  });
  return filterConferences(view, [conference], ofConferences).found.length === 0;
}

/** The controls of a programme, for it to lay out. */
export interface LaidOutControls {
  /** For the row that stays in sight. */
  readonly button: TemplateResult | typeof nothing;
  /** All the others. */
  readonly panel: TemplateResult;
  /** How many sessions are found; that there are none, and what may be given up. */
  readonly outcome: TemplateResult;
}

/** Finds sessions by the filter of a programme's group, and changes that filter. */
export class ProgrammeControls {
  readonly #host: ControlsHost;
  readonly #controls: FilterControls<SessionOf>;
  readonly #filter: RetainedFilter;
  readonly #subject = memoize<FilterSubject<SessionOf>>();

  /** @param isWritten whether they are to be as a server writes them, which knows no filter */
  constructor(host: ControlsHost, isWritten: () => boolean) {
    this.#host = host;
    this.#filter = new RetainedFilter(host, () => false);
    this.#controls = new FilterControls<SessionOf>(
      host,
      () => host.search || host.filters !== undefined,
      isWritten,
    );
    adoptLazyStyles(host, ...filterStyles, controlsStyles);
  }

  /** Whether the days are among the filters, so that one chosen is in the address, too. */
  get offersDays(): boolean {
    const { filters } = this.#host;
    return filters !== undefined && (this.#requested.size === 0 || this.#requested.has('day'));
  }

  get #requested(): ReadonlySet<(typeof SESSION_FACETS)[number]> {
    return someOf(this.#host, 'filters', this.#host.filters, SESSION_FACETS, []);
  }

  /** The sessions of all days that match the rest of a filter. */
  find(view: View, conference: Conference, filter: FilterState): SessionMatches {
    const { reasons } = searchSessions(view, conference, filter);
    return { ...searchSessions(view, conference, without(filter, 'day')), reasons };
  }

  /** @param day a calendar day, or `all` */
  chooseDay(day: string): void {
    this.#filter.change(withValues(this.#filter.current, 'day', day === 'all' ? [] : [day]));
  }

  /**
   * @param sessions those that are shown while nothing is filtered
   * @param hasDays whether a visitor chooses days in the row that stays in sight
   * @param onShow for a click on the button that shows what was found
   */
  layOut(
    view: View,
    conference: Conference,
    sessions: readonly Session[],
    hasDays: boolean,
    onShow: () => unknown,
  ): LaidOutControls {
    const { dataset, messages, language } = view;
    const some = isLeftOut(view, conference, this.#controls.filter) ? [] : sessions;
    const subject = this.#subject([dataset, messages, language, conference, ...some], () =>
      sessionSubject(view, sessionsWith(conference, some)),
    );
    const { search, filters } = this.#host;
    const requested = [...this.#requested];
    const inPanel = (requested.length > 0 ? requested : subject.distinguishing()).filter(
      (facet) => facet !== 'day' || !hasDays,
    );
    const { button, facets, chips, found, none, drops, ...parts } = this.#controls.parts(view, subject, {
      search,
      facets: filters === undefined || inPanel.length === 0 ? undefined : inPanel,
    });
    const close = () => {
      this.#controls.close();
      onShow();
    };
    return {
      button,
      panel: html`<div
        class=${['panel', button !== nothing && 'folds', this.#controls.isOpen && 'open'].filter(Boolean).join(' ')}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape' && this.#controls.isOpen) this.#controls.close();
        }}
      >
        <div class="finding" part="finding">
          ${parts.search}${facets}
          <div class="chosen">${chips}</div>
          ${
            found === undefined
              ? nothing
              : html`<button type="button" class="show" @click=${close}>
                  ${messages.showSessions(found)}
                </button>`
          }
        </div>
      </div>`,
      outcome: html`<div class="outcome">
        <p class="small" part="count">${found ?? none}</p>
        ${drops}
      </div>`,
    };
  }
}
