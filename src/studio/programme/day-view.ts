/** A day of a programme as a calendar: rooms side by side, time running down. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { plainText, recordName } from '../document/record-names.js';
import { referredName } from '../form/combobox.js';
import { fieldId, type FormContext } from '../form/form-context.js';
import { showDate } from '../form/written-value.js';
import { clashSentence } from './clash-list.js';
import { customProperties } from './custom-properties.js';
import type { Column, PlacedSession } from './day-layout.js';
import { GRID_TEXTS } from './grid-texts.js';
import { lengthOf, positionOf } from './move-session.js';
import { columnOf, type DayPlan, type Held } from './plan-day.js';

/** A day, and the session that the tabulator key leads to. */
export interface ShownDay extends DayPlan {
  readonly here: number | undefined;
}

export const sheetId = ({ path }: Pick<DayPlan, 'path'>): string => `${fieldId(path)}-plan`;

const columnName = ({ name }: Column, { language }: FormContext): string =>
  name || GRID_TEXTS[language].noRoom;

export function sessionName(plan: DayPlan, row: number, { store, texts, language }: FormContext): string {
  const session = recordsIn(plan.conference, 'sessions')[row];
  return recordName(session, store.document, language) || texts.grid.row(row + 1);
}

/** `9.05–9.30`, by the clock of the conference; empty without a time. */
export function sessionHours({ conference, timeZone }: DayPlan, row: number, context: FormContext): string {
  const { hours, time } = GRID_TEXTS[context.language];
  const session = recordsIn(conference, 'sessions')[row] ?? {};
  const { minute } = positionOf(session, timeZone);
  if (minute === undefined) return '';
  const isLong = lengthOf(session) !== undefined;
  const end = isLong ? positionOf({ start: session.end }, timeZone).minute : undefined;
  return hours(time(minute), end === undefined ? undefined : time(end));
}

/** `torsdag den 12. september 9.05–9.30, Sal 1`: where what is taken up would lie. */
export function whereAbouts(plan: DayPlan, { row, to }: Held, context: FormContext): string {
  const texts = GRID_TEXTS[context.language];
  if (to.minute === undefined) return texts.withoutTime;
  const column = plan.columns[columnOf(plan, to.room)];
  const time = `${texts.day(to.day)} ${sessionHours(plan, row, context)}`;
  return column ? `${time}, ${columnName(column, context)}` : time;
}

/** When a session is that no day shows, as far as it is known. */
function datesOf({ start, end }: Fields, language: FormContext['language'], timeZone: string): string {
  return [start, end]
    .flatMap((date) => (date === undefined ? [] : showDate(date, language, timeZone)))
    .join(' – ');
}

/** Below this length a session has room for one line. */
const LOW = 30;

function entry(
  plan: ShownDay,
  row: number,
  placed: PlacedSession | undefined,
  context: FormContext,
): TemplateResult {
  const { texts } = context;
  const session = recordsIn(plan.conference, 'sessions')[row] ?? {};
  const clashes = plan.clashes.filter(({ rows }) => rows.includes(row));
  const speakers: readonly unknown[] = Array.isArray(session.speakers) ? session.speakers : [];
  const who = speakers.map((id) => referredName('people', id, context)).join(', ');
  const room = placed && plan.columns[placed.column];
  const track = recordsIn(plan.conference, 'tracks').find(
    ({ id }) => id !== undefined && id === session.track,
  );
  const isLow = placed && placed.to - placed.from < LOW;
  const classes = [
    'entry',
    isLow && 'low',
    placed?.isAcross && 'across',
    session.kind === 'break' && 'break',
  ];
  const sentences = clashes.map((clash) => clashSentence(clash, plan.conference, context));
  const place = room ? columnName(room, context) : plainText(session.room, plan.own);
  const time = placed ? sessionHours(plan, row, context) : datesOf(session, context.language, plan.timeZone);
  const said = [place, clashes.length > 0 && texts.grid.clashes, ...sentences].filter(Boolean).join('. ');
  const { from = 0, to = 0, column = 0, lane = 0, lanes = 1 } = placed ?? {};
  return html`<div
    role="option"
    class=${classes.filter(Boolean).join(' ')}
    data-row=${row}
    tabindex=${plan.here === row ? 0 : -1}
    aria-selected=${plan.held === row ? 'true' : 'false'}
    ${customProperties({
      '--from': from,
      '--to': to,
      '--column': column,
      '--lane': lane,
      '--lanes': lanes,
      '--track': typeof track?.color === 'string' ? track.color : '',
    })}
  >
    <div class="what">
      <span class="title"
        >${clashes.length > 0 ? html`<span aria-hidden="true" title=${sentences.join(' ')}>⚠&#32;</span>` : nothing}${sessionName(plan, row, context)}</span
      >&#32;<span class="when">${time}</span>${who ? html`&#32;<span class="who">${who}</span>` : nothing}
    </div>
    <span class="unseen">&#32;${said}</span>
  </div>`;
}

/** The sessions of a day. Its list box reads as one of its rooms: what stands around it is for the eye. */
function sheet(plan: ShownDay, context: FormContext): TemplateResult {
  const { columns, layout, day } = plan;
  const texts = GRID_TEXTS[context.language];
  const hours = [...Array(layout.lastHour - layout.firstHour).keys()].map((hour) => hour + layout.firstHour);
  const isEmpty = layout.sessions.length === 0;
  const rooms = columns.flatMap((column, index) => {
    const sessions = layout.sessions.filter((each) => each.column === index);
    if (sessions.length === 0) return [];
    return html`<div role="group" aria-label=${columnName(column, context)}>
      ${repeat(
        sessions.toSorted((a, b) => a.from - b.from),
        ({ row }) => row,
        (each) => entry(plan, each.row, each, context),
      )}
    </div>`;
  });
  return html`<div
    class="sheet"
    ${customProperties({ '--rooms': columns.length, '--first': layout.firstHour, '--count': hours.length })}
  >
    <div class="heads" aria-hidden="true">
      <span></span>
      <div>${columns.map((column) => html`<span>${columnName(column, context)}</span>`)}</div>
    </div>
    <div class="body">
      <div class="hours" aria-hidden="true">
        ${hours.map((hour) => html`<span>${texts.time(hour * 60)}</span>`)}
      </div>
      <div
        class="day"
        id=${sheetId(plan)}
        role=${isEmpty ? 'group' : 'listbox'}
        tabindex=${isEmpty ? 0 : nothing}
        aria-label=${texts.day(day)}
        aria-describedby="${sheetId(plan)}-help"
      >
        ${rooms}
      </div>
    </div>
  </div>`;
}

/** Sessions that have no place in a day. */
function outsideOfDays(plan: ShownDay, isTarget: boolean, context: FormContext): TemplateResult {
  const texts = GRID_TEXTS[context.language];
  const id = `${sheetId(plan)}-outside`;
  const isInDay = (row: number) => row === plan.held && plan.layout.sessions.some((each) => each.row === row);
  const rows = plan.outside.map((row) =>
    isInDay(row)
      ? html`<div class="entry gone" aria-hidden="true">${sessionName(plan, row, context)}</div>`
      : entry(plan, row, undefined, context),
  );
  const isEmpty = plan.outside.every(isInDay);
  return html`<p class="label" id=${id}>${texts.outside}</p>
    <div
      class="outside ${isTarget ? 'target' : ''}"
      role=${isEmpty ? nothing : 'listbox'}
      aria-labelledby=${isEmpty ? nothing : id}
    >
      ${plan.outside.length > 0 ? rows : html`<span class="hint">${texts.nothingOutside}</span>`}
    </div>`;
}

/** @param isOutside whether what is being moved would be without a time */
export function dayView(plan: ShownDay, isOutside: boolean, context: FormContext): TemplateResult {
  return html`${outsideOfDays(plan, isOutside, context)}${sheet(plan, context)}`;
}
