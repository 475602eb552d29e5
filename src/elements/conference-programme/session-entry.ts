import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Session } from '../../dataset/schema/session.js';
import { disclosure } from '../../templates/disclosure.js';
import { factLine, type Fact } from '../../templates/fact-line.js';
import { heading } from '../../core/heading.js';
import { materialList } from '../../templates/materials.js';
import { personNames, speakers } from '../../templates/person.js';
import { namedKind, sessionAccessibility, spokenLanguage } from '../../templates/session-facts.js';
import { sessionTitleText } from '../../templates/session-title.js';
import { titleWithStatus } from '../../templates/status.js';
import { localised, paragraphs, written } from '../../templates/text.js';
import type { View } from '../../core/view.js';
import type { SessionActions } from './programme-actions.js';
import type { Piece } from './piece.js';
import type { ProgrammeField } from './programme-fields.js';
import type { Progress } from './progress.js';
import { sessionTime } from './times.js';

/** How the sessions of a programme are shown. */
export interface EntryOptions {
  readonly fields: ReadonlySet<ProgrammeField>;
  /** Of the sessions' headings. */
  readonly headingLevel: number;
  readonly progress: ReadonlyMap<Session, Progress>;
  /** What the columns of a grid say of a session. */
  readonly columns?: 'room' | 'track';
  /** Renders those of them that it is time for. */
  readonly inTime: <Some extends Piece>(
    pieces: readonly Some[],
    template: (piece: Some) => unknown,
  ) => Iterable<unknown>;
  /** For a click on what opens a session. */
  readonly onOpen: (session: Session) => (event: Event) => void;
  readonly actions: SessionActions;
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

function title(view: View, session: Session): TemplateResult {
  const words = session.title
    ? localised(view, session.title)
    : written(view, sessionTitleText(view, session));
  return titleWithStatus(view, session.status, words);
}

function facts(view: View, session: Session, options: EntryOptions, showsTime: boolean): readonly Fact[] {
  const { messages } = view;
  const { fields, columns } = options;
  const { room, track } = session;
  const has = (field: ProgrammeField) => fields.has(field) || field === columns;
  const places: Fact[] = [
    { label: messages.room, content: room && has('room') && localised(view, room), name: 'room' },
    { label: messages.track, content: track && has('track') && localised(view, track), name: 'track' },
  ];
  return [
    // First what a column says, so that no middot is left where a layout hides it.
    ...(columns === 'track' ? places.reverse() : places).slice(0, 1),
    { content: has('kind') && namedKind(view, session) },
    { label: messages.timeOfDay, content: showsTime && sessionTime(view, session) },
    ...places.slice(1),
    { label: messages.spokenLanguage, content: has('language') && spokenLanguage(view, session) },
    { label: messages.accessibility, content: has('accessibility') && sessionAccessibility(view, session) },
  ];
}

/** What opens, in words: "Læs mere, 1 materiale"; where nothing does, what can be done stands there openly. */
function more(view: View, session: Session, options: EntryOptions): unknown {
  const { messages } = view;
  const abstract = options.fields.has('abstract') ? session.abstract : undefined;
  const materials = options.fields.has('materials') ? session.materials : undefined;
  const labels = [
    abstract?.length && messages.readMore,
    materials?.length && messages.documents(materials.length),
  ].filter(Boolean);
  const actions = options.actions.row(view, session);
  if (labels.length === 0) return actions;
  return disclosure(
    { open: false, onOpen: options.onOpen(session) },
    html`<span
      >${labels.join(', ')}<span class="visually-hidden"
        >${messages.about(sessionTitleText(view, session))}</span
      ></span
    >`,
    html`<div class="body" part="body">
      ${paragraphs(view, abstract)} ${materialList(view, materials) ?? nothing} ${actions}
    </div>`,
  );
}

/**
 * One session without its list item or cell. A break is a line of text, everything else has a heading.
 *
 * @param showsTime where nothing beside it says when it is
 */
export function sessionEntry(
  view: View,
  session: Session,
  options: EntryOptions,
  showsTime: boolean,
): TemplateResult {
  const { fields, columns } = options;
  const people = fields.has('speakers') && session.title && session.speakers?.length;
  // A table has no room for titles and organisations.
  const who = columns
    ? html`<p>${written(view, personNames(view, session.speakers ?? []) ?? '')}</p>`
    : speakers(view, session.speakers);
  return html`${
    session.kind === 'break'
      ? html`<p class="pause" part="break">${title(view, session)}</p>`
      : heading(options.headingLevel, 'title', title(view, session))
  }
  ${people ? who : nothing} ${factLine(facts(view, session, options, showsTime))}
  ${more(view, session, options)}`;
}
