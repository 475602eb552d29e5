import { nothing, type TemplateResult } from 'lit';
import { apart, html, svg } from '../../core/html.js';
import { type Action, type ActionsHost, SINGLE_ACTIONS } from '../../actions/action-target.js';
import { ActionsController } from '../../actions/actions-controller.js';
import { someOf } from '../../core/attributes.js';
import { heading } from '../../core/heading.js';
import { showRecord } from '../../core/show-record.js';
import type { View } from '../../core/view.js';
import { dayOf, hasTime, wallClock } from '../../dataset/queries/dates.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { formatWeekday } from '../../i18n/format-date.js';
import { bodies, type Bodies } from '../../templates/bodies.js';
import { clockText, formatOf, hoursText, ownZone, withZones } from '../../templates/dates.js';
import { disclosure } from '../../templates/disclosure.js';
import { type Fact, factLine } from '../../templates/fact-line.js';
import { placeText } from '../../templates/place.js';
import { recordLink } from '../../templates/record-link.js';
import { personNames, speakers } from '../../templates/speakers.js';
import { namedKind, sessionAccessibility, spokenLanguage } from '../../templates/session.js';
import { comma, localised, written } from '../../templates/text.js';
import { sessionTitleText, titleWithStatus } from '../../templates/titles.js';
import { audienceFacts, sessionLinks } from '../../templates/session-facts.js';
import { trackBar } from '../../templates/track-bar.js';
import type { Timeline } from './timeline.js';
import type { Slot } from '../../dataset/queries/programme-days.js';
import type { ProgrammeRow } from './programme-rows.js';
import type { Progress } from './progress.js';

/** The fields of a session besides title and time, in the order they are shown. An editor chooses from them with `fields`. */
export const PROGRAMME_FIELDS = [
  'conference',
  'kind',
  'speakers',
  'room',
  'track',
  'language',
  'accessibility',
  'level',
  'audience',
  'seats',
  'registration',
  'online',
  'recording',
  'abstract',
  'materials',
  'image',
  'portraits',
] as const;

export type ProgrammeField = (typeof PROGRAMME_FIELDS)[number];

const timed = (date: string | undefined) => (date !== undefined && hasTime(date) ? date : undefined);

/** The time of day, after its weekday where that is not the day it is read under: `fredag kl. 01.30`. */
function moment(view: View, instant: string, day: string | undefined): string {
  const format = formatOf(view);
  const time = clockText(view, instant);
  return wallClock(instant, format.timeZone).startsWith(day ?? '')
    ? view.messages.time(time)
    : view.messages.moment(formatWeekday(instant, format), time);
}

/** From `start` to `end`: `kl. 09.00–09.45`; past midnight `kl. 20.00 – fredag kl. 01.30`. */
function period(view: View, start: string, end: string | undefined): TemplateResult {
  const format = formatOf(view);
  const day = dayOf(start, format.timeZone);
  const isOneDay = end === undefined || dayOf(end, format.timeZone) === day;
  const text = isOneDay
    ? hoursText(view, { start, end }, ownZone)
    : withZones(view, { start, end }, ownZone, undefined, () => [
        moment(view, start, day),
        moment(view, end, day),
      ]);
  return html`<time datetime=${start}>${text}</time>`;
}

/** When a session is; nothing where its time is not known. */
function sessionTime(view: View, { start, end }: Session): TemplateResult | typeof nothing {
  const from = timed(start);
  return from === undefined ? nothing : period(view, from, timed(end));
}

/** Whether the sessions of a slot end together, so that one time says it for all. */
export function endTogether({ sessions }: Slot): boolean {
  const ends = sessions.map(({ end }) => (end === undefined ? undefined : Date.parse(end)));
  return new Set(ends).size < 2;
}

/** What stands after a time: apart, because a page that a server wrote has none before it is taken over. */
export function besideTime(words: string): unknown {
  return apart(words ? html`&#32;<span class="own-time">${words}</span>` : nothing);
}

/** When a slot is: the time its sessions share, until when one goes on, or that no time is known. */
export function slotTime(view: View, slot: Slot, options: EntryOptions): TemplateResult {
  const { messages } = view;
  const { sessions } = slot;
  const end = timed(sessions[0]?.end);
  // What is over is in one row, and nobody can follow it any more.
  const own = (date: string) =>
    options.timeline.isPast(slot) ? nothing : besideTime(options.ownTime(date, sessions));
  if (slot.isContinued) {
    return end === undefined
      ? html`<span>${messages.continued}</span>`
      : html`<time datetime=${end}
            >${[messages.until(moment(view, end, slot.day)), ownZone(view, end)].filter(Boolean).join(' ')}</time
          >${own(end)}`;
  }
  if (slot.start === undefined) return html`<span>${messages.timeUnknown}</span>`;
  return html`${period(view, slot.start, endTogether(slot) ? end : undefined)}${own(slot.start)}`;
}

type ProgrammeHost = ActionsHost & { readonly actions: string | undefined; readonly hasUpdated: boolean };

/** The actions for the sessions of a conference. */
interface SessionActions {
  /** The row of a session; nothing of a break, to which nobody goes by itself. */
  readonly row: (view: View, session: Session) => unknown;
  /** Another value where that row looks different. */
  readonly stateOf: (session: Session) => unknown;
}

/**
 * The actions for a programme: save the conference or a session in a calendar, share it where links open it, and choose
 * sessions.
 */
export class ProgrammeActions {
  readonly #host: ProgrammeHost;
  readonly #actions: ActionsController;

  constructor(host: ProgrammeHost, isPrerendered: boolean, datasetUrl: () => string) {
    this.#host = host;
    this.#actions = new ActionsController(host, isPrerendered, datasetUrl);
  }

  areAwaited(): boolean {
    return this.#actions.areAwaited();
  }

  get #requested(): ReadonlySet<Action> {
    return someOf(this.#host, 'actions', this.#host.actions, SINGLE_ACTIONS, []);
  }

  /** Whether visitors can choose sessions, also where a server writes the room for it. */
  get hasStars(): boolean {
    return this.#actions.choice !== undefined;
  }

  get mine(): ActionsController['mine'] {
    return this.#actions.mine;
  }

  /** The sessions to show of those that were found: only the chosen ones, if a visitor wants that. */
  within<Found extends { readonly sessions: readonly Session[]; readonly reasons?: readonly string[] }>(
    view: View,
    conference: Conference,
    found: Found,
  ): Found {
    const { mine } = this;
    const sessions = mine?.within(view, conference, found.sessions) ?? found.sessions;
    if (!mine || sessions === found.sessions) return found;
    return { ...found, sessions, reasons: [...(found.reasons ?? []), mine.whyOnly(view)] };
  }

  ofConference(view: View, conference: Conference): unknown {
    return this.#actions.row(view, { conference, isShared: true, isNamed: true }, this.#requested);
  }

  /** @param isShared whether the programme opens the session that an address names */
  ofSessions(ofAll: View, conference: Conference, isShared: boolean): SessionActions {
    const requested = this.#requested;
    return {
      row: (view, session) => {
        if (session.kind === 'break') return nothing;
        const row = this.#actions.row(view, { conference, session, isShared }, requested);
        const star = this.mine?.star(view, { conference, session });
        if (!star) return row;
        return row === nothing ? star : html`${star}${row}`;
      },
      stateOf: (session) => this.#actions.stateOf({ conference, session }, ofAll),
    };
  }
}

/** How the sessions of a programme are shown. */
export interface EntryOptions {
  /** Its id. */
  readonly conference: string;
  readonly fields: ReadonlySet<ProgrammeField>;
  /** Of the sessions' headings. */
  readonly headingLevel: number;
  readonly progress: ReadonlyMap<Session, Progress>;
  /** The fields that the columns of a grid already say. */
  readonly columns?: 'room' | 'track';
  /** Renders those of them that it is time for. */
  readonly inTime: <Some extends ProgrammeRow>(
    rows: readonly Some[],
    template: (row: Some) => unknown,
  ) => Iterable<unknown>;
  /** For a click on what opens a session. */
  readonly onOpen: (session: Session) => (event: Event) => void;
  readonly actions: SessionActions;
  readonly timeline: Timeline;
  /** The time by a visitor's own clock, after that of the conference; empty where it need not be said. */
  readonly ownTime: (date: string, sessions: readonly Session[]) => string;
  /** Where a session can be followed online right now. */
  readonly liveUrl: (session: Session) => string | undefined;
}

const dots: Readonly<Record<Progress, ReturnType<typeof svg>>> = {
  now: svg`<circle cx="8" cy="8" r="4" fill="currentColor" />`,
  next: svg`<circle cx="8" cy="8" r="4" />`,
};

/** "Nu" or "Næste", by a dot and the word; nothing at any other time. */
export function marker(view: View, progress: Progress | undefined): TemplateResult | typeof nothing {
  if (!progress) return nothing;
  return html`<span class="marker ${progress}" part="marker"
    ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${dots[progress]}</svg
    >${view.messages.progress[progress]}</span
  > `;
}

/** The line that marks the time. */
export function timeLine(words: string | undefined): TemplateResult | typeof nothing {
  return words === undefined ? nothing : html`<p class="now" part="now">${words}</p>`;
}

/**
 * The title of a session after what is out of the ordinary about it, linked to its page where there is a publication. A break
 * has none.
 *
 * @param conference id of its conference
 */
export function sessionTitle(view: View, session: Session, conference: string): TemplateResult {
  const words = session.title
    ? localised(view, session.title)
    : written(view, sessionTitleText(view, session));
  const title =
    session.kind === 'break'
      ? words
      : recordLink(view, { kind: 'session', id: session.id, conference }, words);
  return titleWithStatus(view, session.status, title);
}

/** How one session tells its time. */
export interface EntryTime {
  /** Among its facts: always, only where sessions that begin together stand one below the other, or not. */
  readonly fact: 'shown' | 'stacked' | undefined;
  /** Id of the time beside it. */
  readonly besideId?: string | undefined;
  /** Whether it stands on an earlier day already, with what a visitor can do with it. */
  readonly isAgain?: boolean;
}

function facts(view: View, session: Session, options: EntryOptions, time: EntryTime): readonly Fact[] {
  const { messages } = view;
  const { fields, columns } = options;
  const times: Fact[] = [
    {
      label: messages.timeOfDay,
      content: time.fact && sessionTime(view, session),
      name: `${time.fact}-time`,
    },
  ];
  const has = (field: ProgrammeField) => fields.has(field) || field === columns;
  const places: Fact[] = [
    { label: messages.room, content: has('room') && placeText(view, 'room', session), name: 'room' },
    { label: messages.track, content: has('track') && placeText(view, 'track', session), name: 'track' },
  ];
  return [
    ...(time.fact === 'stacked' ? times : []),
    // First what a column says, so that no middot is left where a layout hides it.
    ...(columns === 'track' ? places.reverse() : places).slice(0, 1),
    { content: has('kind') && namedKind(view, session) },
    ...(time.fact === 'shown' ? times : []),
    ...places.slice(1),
    { label: messages.spokenLanguage, content: has('language') && spokenLanguage(view, session) },
    { label: messages.accessibility, content: has('accessibility') && sessionAccessibility(view, session) },
    ...audienceFacts(view, session, has),
  ];
}

/** What opens, by its contents in words: "Læs mere, 1 materiale". */
function more(view: View, session: Session, options: EntryOptions): unknown {
  const { messages } = view;
  const abstract = options.fields.has('abstract') ? session.abstract : undefined;
  const materials = options.fields.has('materials') ? session.materials : undefined;
  const labels = [
    abstract?.length && messages.readMore,
    materials?.length && messages.documents(materials.length),
  ].filter(Boolean);
  if (labels.length === 0) return nothing;
  return disclosure(
    { open: false, onOpen: options.onOpen(session) },
    html`<span
      >${labels.join(comma(view))}<span class="visually-hidden"
        >${messages.about(sessionTitleText(view, session))}</span
      ></span
    >`,
    ({ sessionBody }: Bodies) => showRecord(session, () => sessionBody(view, session, options.fields)),
    bodies,
  );
}

/**
 * One session without its list item or cell. A break is a line of text, everything else has a heading. What a visitor can
 * do with it stands last in each.
 */
export function sessionEntry(
  view: View,
  session: Session,
  options: EntryOptions,
  time: EntryTime,
): TemplateResult {
  const { fields, columns } = options;
  const people = fields.has('speakers') && session.title && session.speakers?.length;
  // A table has no room for titles and organisations.
  const who = columns
    ? html`<p>${written(view, personNames(view, session.speakers ?? []) ?? '')}</p>`
    : speakers(view, session.speakers);
  const bar = fields.has('track') ? trackBar(view, session) : nothing;
  const links = sessionLinks(view, session, (field) => fields.has(field), options.liveUrl(session));
  return html`${bar}${
    session.kind === 'break'
      ? html`<p class="pause" part="break">${sessionTitle(view, session, options.conference)}</p>`
      : heading(
          options.headingLevel,
          'title',
          sessionTitle(view, session, options.conference),
          undefined,
          time.besideId,
        )
  }
  ${people ? who : nothing}${factLine(facts(view, session, options, time))}${links}${more(view, session, options)}
  ${time.isAgain ? nothing : apart(options.actions.row(view, session))}`;
}
