import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { announce } from '../core/announce.js';
import { html, onePiece, svg } from '../core/html.js';
import { adoptLazyStyles } from '../core/lazy.js';
import { memoize } from '../core/memoize.js';
import { page, pageSettings } from '../core/page-settings.js';
import { paintFirst } from '../core/painted.js';
import type { SessionChoice, View } from '../core/view.js';
import { type Clash, findClashes } from '../dataset/queries/clashes.js';
import { datasetStore } from '../dataset/load/store.js';
import {
  codeOf,
  type ChosenSessions,
  findByCode,
  hasConference,
  type NamedSession,
  readCodes,
  type SessionCode,
  writeCodes,
} from '../dataset/queries/session-codes.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Session } from '../dataset/schema/session.js';
import { carryChoice } from '../filter/carry-choice.js';
import {
  choose,
  chosenIn,
  chosenUrl,
  followChoice,
  isConferenceFound,
  reportFound,
} from '../filter/chosen-sessions.js';
import { groupOf } from '../filter/filter-store.js';
import { myProgrammeMessages } from '../i18n/my-programme-messages.js';
import { sessionTitleText } from '../templates/titles.js';
import type { ActionsHost } from './action-target.js';
import { myProgrammeBar } from './my-programme-bar.js';
import { newsOf } from './my-programme-news.js';
import { myProgrammeStyles } from './my-programme.styles.js';
import { Outcomes } from './outcomes.js';
import type { QrCode } from './qr-code.js';
import { share } from './share.js';

/** A chosen session, and how the address names it. */
export interface Chosen extends NamedSession {
  readonly code: SessionCode;
}

/** What is chosen, as a dataset has it. */
interface Found {
  readonly all: ChosenSessions;
  readonly chosen: readonly Chosen[];
  readonly sessions: ReadonlySet<Session>;
  /** What the dataset does not have. */
  readonly missing: readonly SessionCode[];
  /** Parts of lists, each made once, because others are memoized by them. */
  readonly parts: WeakMap<readonly unknown[], readonly unknown[]>;
}

function find(dataset: Dataset, text: string): Found {
  const all = readCodes(text);
  const chosen = all.codes.flatMap((code) => {
    const named = findByCode(dataset, code);
    return named ? [{ code, ...named }] : [];
  });
  const sessions = new Map(chosen.map((each) => [each.session, each]));
  const found = new Set(chosen.map(({ code }) => code));
  return {
    all,
    chosen: [...sessions.values()],
    sessions: new Set(sessions.keys()),
    missing: all.codes.filter((code) => !found.has(code)),
    parts: new WeakMap(),
  };
}

/** A button of a session or of the bar that has the focus. */
interface Focused {
  readonly button: Element;
  /** Among the stars; -1 for one of the bar. */
  readonly place: number;
}

const OWN_BUTTONS = '.star, .mine';

/** The place of what came of an action. */
const BAR = '';

const shape = svg`<path d="M8 1.5l2 4.3 4.6.6-3.4 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.4 6.4 6 5.8z" />`;

export const starIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

/**
 * Lets visitors choose sessions of a widget. The address of the page keeps the choice, for all widgets of a group, and
 * nothing else does: whoever keeps the address keeps the choice.
 */
export class MyProgramme implements ReactiveController, SessionChoice {
  readonly #host: ActionsHost;
  readonly #datasetUrl: () => string;
  readonly #isHydrating: () => boolean;
  readonly #outcomes: Outcomes;
  readonly #found = memoize<Found>();
  readonly #clashes = memoize<readonly Clash[]>();
  /** Undefined until it is known whether there is news. */
  #isOpen: boolean | undefined;
  #isPrinting = false;
  #view: View | undefined;
  #rendered: string | undefined;
  #focused: Focused | undefined;
  /** Draws the QR code; undefined where it is not shown. */
  #qrCode: ((text: string) => QrCode) | undefined;

  /**
   * @param datasetUrl address of the dataset that the widget shows
   * @param isHydrating whether nothing is to be chosen yet, as a server wrote it
   */
  constructor(host: ActionsHost, datasetUrl: () => string, isHydrating: () => boolean) {
    this.#host = host;
    this.#isHydrating = isHydrating;
    this.#datasetUrl = datasetUrl;
    this.#outcomes = new Outcomes(host);
    adoptLazyStyles(host, ...myProgrammeStyles);
    carryChoice(host);
    followChoice(host, () => {
      const hasMissing = this.#view && this.#in(this.#view).missing.length > 0;
      if (hasMissing || this.#rendered !== chosenIn(this.#group)) host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdate(): void {
    this.#rendered = this.#text;
    const button = this.#host.shadowRoot?.activeElement;
    this.#focused = button?.closest(OWN_BUTTONS) ? { button, place: this.#stars.indexOf(button) } : undefined;
  }

  hostUpdated(): void {
    this.#keepFocus();
    const view = this.#view;
    if (this.#isHydrating()) {
      if (this.#rendered !== chosenIn(this.#group)) this.#host.requestUpdate();
      return;
    }
    if (!view) return;
    const { chosen, missing } = this.#in(view);
    reportFound(this.#group, [
      ...chosen.map(({ code }) => code.conference),
      ...missing.filter((code) => hasConference(view.dataset, code)).map(({ conference }) => conference),
    ]);
    if (this.#isOpen !== undefined || !this.#isWhole) return;
    const news = newsOf(view, chosen, this.#missingIn(view));
    this.#isOpen = news.words.length > 0;
    if (!this.#isOpen) return;
    announce(this.#host, news.words.join(' '));
    this.#host.requestUpdate();
  }

  get #stars(): readonly Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.star')];
  }

  /** Where the button that had the focus is gone, its session's has it, or the next one, and after one of the bar the bar. */
  #keepFocus(): void {
    if (!this.#focused || this.#focused.button.isConnected) return;
    const { button, place } = this.#focused;
    const stars = this.#stars;
    const next =
      place < 0
        ? this.#host.renderRoot.querySelector('.mine-summary')
        : stars.find(({ ariaLabel }) => ariaLabel === button.ariaLabel);
    const other = next ?? stars[Math.min(Math.max(place, 0), stars.length - 1)];
    if (other instanceof HTMLElement) other.focus();
  }

  get #group(): string {
    return groupOf(this.#host);
  }

  /** What is chosen, as far as it can be shown. */
  get #text(): string {
    return page && !this.#isHydrating() ? chosenIn(this.#group) : '';
  }

  #in({ dataset }: View): Found {
    const text = this.#text;
    return this.#found([dataset, text], () => find(dataset, text));
  }

  /** Whether the dataset is no part of a larger one. */
  get #isWhole(): boolean {
    const url = this.#datasetUrl();
    return pageSettings().parts !== url || 'dataset' in datasetStore.peek(url);
  }

  /** Whether the part of a dataset that a widget shows lacks what is chosen. */
  needsWhole(view: View | undefined): boolean {
    return view !== undefined && this.#in(view).missing.length > 0;
  }

  /** What is gone: not what another widget of the group has in its dataset, nor what may be in another part of this one. */
  #missingIn(view: View): readonly SessionCode[] {
    if (!this.#isWhole) return [];
    return this.#in(view).missing.filter(
      (code) => hasConference(view.dataset, code) || !isConferenceFound(this.#group, code.conference),
    );
  }

  /** Whether only what is chosen is shown. */
  isOnly(view: View): boolean {
    const { all, sessions } = this.#in(view);
    return sessions.size > 0 && (all.isOnly || this.#isPrinting);
  }

  #part<Item>(view: View, list: readonly Item[], isChosen: (item: Item) => boolean): readonly Item[] {
    const { parts } = this.#in(view);
    // The part of a list consists of its items, which the type of a WeakMap cannot express.
    const part = (parts.get(list) as readonly Item[] | undefined) ?? list.filter(isChosen);
    parts.set(list, part);
    return part;
  }

  /** Those of a conference's sessions to show; all of them where none of the conference is chosen. */
  readonly within = (
    view: View,
    { sessions = [] }: Conference,
    some: readonly Session[],
  ): readonly Session[] => {
    const chosen = this.#in(view).sessions;
    if (!this.isOnly(view) || !sessions.some((each) => chosen.has(each))) return some;
    return this.#part(view, some, (each) => chosen.has(each));
  };

  /** On paper: why no more is there. */
  whyOnly({ messages }: View): string {
    return myProgrammeMessages(messages).onlyMine;
  }

  /** Those of these conferences to show; all of them where none of their sessions is chosen. */
  conferences(view: View, all: readonly Conference[]): readonly Conference[] {
    if (!this.isOnly(view)) return all;
    const { sessions } = this.#in(view);
    const part = this.#part(view, all, (each) => each.sessions?.some((one) => sessions.has(one)) === true);
    return part.length > 0 ? part : all;
  }

  /** Another value where what is shown of a conference or session is another. */
  stateOf(view: View | undefined, conference: Conference, session: Session | undefined): unknown {
    if (!view) return undefined;
    const { sessions } = this.#in(view);
    if (session) return sessions.has(session);
    const chosen = conference.sessions?.filter((each) => sessions.has(each)).map(({ id }) => id);
    return `${chosen?.join(' ')} ${this.isOnly(view)}`;
  }

  #choose(view: View, codes: readonly SessionCode[], isOnly = this.#in(view).all.isOnly): void {
    paintFirst();
    choose(this.#group, writeCodes({ codes, isOnly }));
  }

  #toggle(view: View, { conference, session }: NamedSession): void {
    const { all, sessions } = this.#in(view);
    const isChosen = sessions.has(session);
    this.#isOpen ??= false;
    this.#choose(
      view,
      isChosen
        ? all.codes.filter((code) => findByCode(view.dataset, code)?.session !== session)
        : [...all.codes, codeOf(view.dataset, conference, session)],
    );
    const { added, removed } = myProgrammeMessages(view.messages);
    const title = sessionTitleText(view, session);
    const words = isChosen ? removed(title) : added(title);
    // There is no room for it where a visitor has chosen all that an address can hold.
    const isDone = this.#in(view).sessions.has(session) !== isChosen;
    announce(this.#host, isDone ? words : view.messages.actionFailed);
  }

  readonly star = (view: View, event: NamedSession): TemplateResult => {
    const isChosen = this.#in(view).sessions.has(event.session);
    return onePiece(
      html`<button
        type="button"
        class="star"
        part="star"
        aria-pressed=${isChosen ? 'true' : 'false'}
        aria-label=${myProgrammeMessages(view.messages).inMyProgramme(sessionTitleText(view, event.session))}
        @click=${() => this.#toggle(view, event)}
      >
        ${starIcon}
      </button>`,
    );
  };

  /** Shows only what is chosen as long as it is printed: until the visitor is back, where a browser does not say when. */
  async #print(): Promise<void> {
    this.#isPrinting = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const printed = new AbortController();
    for (const event of ['afterprint', 'pointerdown', 'keydown'])
      addEventListener(
        event,
        () => {
          printed.abort();
          this.#isPrinting = false;
          this.#host.requestUpdate();
        },
        { signal: printed.signal },
      );
    print();
  }

  async #save(view: View, chosen: readonly Chosen[]): Promise<string> {
    const { saveCalendar } = await import('./save-calendar.js');
    return saveCalendar(view, chosen, 'my-programme', this.#datasetUrl());
  }

  /** Nothing is said of it, because it shows. */
  async #toggleQrCode(): Promise<undefined> {
    const { qrCode } = await import('./qr-code.js');
    this.#qrCode = this.#qrCode ? undefined : qrCode;
  }

  /**
   * How many are chosen, and what can be done with them; nothing where none is.
   *
   * @param isNarrowed whether the widget shows only what is chosen, if asked
   */
  bar(view: View, isNarrowed: boolean): TemplateResult | typeof nothing {
    this.#view = view;
    const { all, chosen } = this.#in(view);
    const missing = this.#missingIn(view);
    if (chosen.length === 0 && missing.length === 0) return nothing;
    const url = chosenUrl(this.#group);
    const attempt = (act: () => Promise<string | undefined>) => () =>
      void this.#outcomes.attempt(view, BAR, act);
    return myProgrammeBar(view, {
      chosen,
      clashes: this.#clashes([chosen], () => findClashes(chosen)),
      news: newsOf(view, chosen, missing),
      isOpen: this.#isOpen ?? false,
      onOpen: () => {
        this.#isOpen = !this.#isOpen;
        this.#host.requestUpdate();
      },
      isOnly: isNarrowed && chosen.length > 0 ? all.isOnly : undefined,
      onOnly: () => {
        this.#choose(view, all.codes, !all.isOnly);
      },
      onSeen: () => {
        const gone = new Set(missing);
        const now = new Map(
          chosen.map((each) => [each.code, codeOf(view.dataset, each.conference, each.session)]),
        );
        this.#choose(
          view,
          all.codes.filter((code) => !gone.has(code)).map((code) => now.get(code) ?? code),
        );
      },
      onSave: attempt(() => this.#save(view, chosen)),
      onPrint: isNarrowed ? () => void this.#print() : undefined,
      url,
      onShare: url === undefined ? undefined : attempt(() => share(url, view.messages)),
      onQrCode: attempt(() => this.#toggleQrCode()),
      qrCode: this.#qrCode,
      said: this.#outcomes.said(BAR),
    });
  }
}
