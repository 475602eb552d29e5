import { css, type CSSResultGroup, nothing, type TemplateResult } from 'lit';
import { apart, html, onePiece } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { guard } from 'lit/directives/guard.js';
import type { View } from '../../core/view.js';
import type { Text } from '../../dataset/schema/values.js';
import { hoursText, ownZone } from '../../templates/dates.js';
import { localised } from '../../templates/text.js';
import type { GridCell, GridRow, ProgrammeGrid } from './programme-grid.js';
import { besideTime, type EntryOptions, marker, sessionEntry, timeLine } from './session-entry.js';

/** More columns than this may be wider than the place for them. */
const FEW = 3;

/** More columns than this are wider than any place for them. */
const MANY = 16;

function columnName(view: View, name: Text | undefined, columns: 'room' | 'track'): unknown {
  return name === undefined ? view.messages.without[columns] : localised(view, name);
}

function cell(
  view: View,
  { sessions, columns, rows, isAcross }: GridCell,
  options: EntryOptions,
): TemplateResult {
  if (sessions.length === 0) return html`<td role="cell"></td>`;
  return onePiece(
    html`<td role="cell" class=${isAcross ? 'across' : nothing} colspan=${columns} rowspan=${rows}>
      ${sessions.map(
        (session) =>
          html`<div class="entry" part="session" id=${session.id}>
            ${apart(marker(view, options.progress.get(session)))}${showRecord(session, () => sessionEntry(view, session, options, { fact: 'shown' }))}
          </div>`,
      )}
    </td>`,
  );
}

function tableRow(view: View, row: GridRow, options: EntryOptions): TemplateResult {
  const { start, cells } = row;
  const now = options.timeline.lineAt(row);
  const ofRow = cells.flatMap((each) => each.sessions);
  const time = hoursText(view, { start }, ownZone);
  const own = besideTime(options.ownTime(start, ofRow));
  return html`<tr role="row" class=${now ? 'now-row' : nothing}>
    <th role="rowheader" scope="row" class="time">
      ${timeLine(now)}<time datetime=${start}>${time}</time>${own}
    </th>
    ${cells.map((each) => cell(view, each, options))}
  </tr>`;
}

/**
 * A day as a table of times and rooms or tracks. The roles stand there because browsers forget that it is a table where
 * it is not laid out as one, which is how it becomes a list in a narrow place.
 *
 * @param settings what the rows depend on besides their sessions
 */
export function dayTable(
  view: View,
  name: string,
  date: string | undefined,
  grid: ProgrammeGrid,
  options: EntryOptions & { readonly columns: 'room' | 'track' },
  settings: readonly unknown[],
): TemplateResult | typeof nothing {
  if (grid.rows.length === 0) return nothing;
  const { messages } = view;
  const nextIn = (room: Text | undefined) =>
    options.columns === 'room' ? options.timeline.nextInRoom(date, room) : nothing;
  const table = html`<table role="table" class="grid by-${options.columns}" part="grid" aria-label=${name}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="time">${messages.timeOfDay}</th>
        ${grid.columns.map(
          (column) =>
            html`<th role="columnheader" scope="col">
              ${columnName(view, column, options.columns)}${nextIn(column)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${options.inTime(grid.rows, (row) => {
        const sessions = row.cells.flatMap((each) => each.sessions);
        const states = sessions.map((each) => options.progress.get(each));
        const done = sessions.map((each) => options.actions.stateOf(each));
        const live = sessions.map((each) => options.liveUrl(each)).join();
        return guard([row, states.join(), live, options.timeline.lineAt(row), ...done, ...settings], () =>
          tableRow(view, row, options),
        );
      })}
    </tbody>
  </table>`;
  const count = Math.min(grid.columns.length, MANY);
  // What scrolls has to be reached by keyboard, and so it needs a name.
  return count > FEW
    ? html`<div
        class="scroller columns-${count}"
        part="scroller"
        role="region"
        aria-label=${name}
        tabindex="0"
      >
        ${table}
      </div>`
    : table;
}

/** In em. A column has room for a long word, and its padding. */
const COLUMN = 11;
const TIME_COLUMN = 4.5;

const table = css`
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
  }
  .grid th,
  .grid td {
    box-sizing: border-box;
    padding: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .grid th {
    font-weight: 600;
    text-align: start;
    vertical-align: baseline;
    background: var(--_background);
  }
  .grid th.time {
    inline-size: ${TIME_COLUMN}em;
    padding-inline-start: 0;
    font-weight: 400;
  }
  .grid thead th {
    position: sticky;
    inset-block-start: var(--_below);
    z-index: 1;
    border-block: 0;
    box-shadow: 0 1px var(--_line-strong);
  }
  .grid td {
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
    border-inline-start: 1px solid var(--_line);
  }
  .grid .title {
    font-size: 1em;
  }
  .grid .entry + .entry {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px dashed var(--_line);
  }
  .by-room td:not(.across) .room,
  .by-track td:not(.across) .track {
    display: none;
  }
`;

/** What belongs to all, on one line where there is room. */
const across = css`
  .across .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .across .entry > * + * {
    margin-block-start: 0;
  }
  .across details,
  .across .take-along {
    flex-basis: 100%;
  }
`;

/** Beyond what fits, the table scrolls within itself; its heads and times stay in sight. */
const scroller = css`
  .scroller {
    position: relative;
    overflow: auto;
    max-block-size: var(--conference-grid-height, min(85vh, 60em));
    scroll-padding: 3em 0 0 5em;
    scroll-padding-inline: 5em 0;
    --_shade: color-mix(in srgb, currentColor 40%, transparent);
    /* The edge is dark where something is cut off: what covers the shadow goes with the content. */
    background:
      linear-gradient(to left, var(--_background) 1em, transparent) right / 3em 100% no-repeat local,
      linear-gradient(to left, var(--_shade), transparent) right / 0.5em 100% no-repeat;
    border-inline-end: 1px solid var(--_line-strong);
  }
  .scroller:dir(rtl) {
    background:
      linear-gradient(to right, var(--_background) 1em, transparent) left / 3em 100% no-repeat local,
      linear-gradient(to right, var(--_shade), transparent) left / 0.5em 100% no-repeat;
  }
  .scroller th {
    inline-size: ${COLUMN}em;
  }
  .scroller thead th {
    inset-block-start: 0;
  }
  .scroller .time {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0.25em;
  }
  .scroller thead .time {
    z-index: 2;
  }
  .scroller tbody .time {
    box-shadow: 1px 0 var(--_line);
  }
  .scroller .across .entry {
    position: sticky;
    inset-inline-start: 5em;
    inline-size: fit-content;
    max-inline-size: calc(100cqi - 6em);
  }
`;

const whole = css`
  & {
    overflow: visible;
    max-block-size: none;
    background: none;
    border: 0;
  }
  .across .entry {
    max-inline-size: none;
  }
  tbody .time {
    box-shadow: none;
  }
`;

/** A table that has room for all its columns does not scroll. */
const fitting = [...Array(MANY - FEW - 1).keys()].map((index) => {
  const columns = FEW + 1 + index;
  return css`
    @container (inline-size >= ${TIME_COLUMN + COLUMN * columns}em) {
      .columns-${columns} {
        ${whole}
      }
      .columns-${columns} th:not(.time) {
        inline-size: auto;
      }
    }
  `;
});

const asList = css`
  .grid,
  .grid :is(tbody, tr, th, td) {
    display: block;
    inline-size: auto;
  }
  .grid thead {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .grid tr {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .grid tr:first-child {
    border-block-start: 0;
  }
  .grid :is(th, td) {
    position: static;
    padding: 0;
    border: 0;
    background: none;
  }
  .grid td:not(:empty) {
    margin-block-start: 0.25em;
  }
  .grid td + td:not(:empty) {
    margin-block-start: 0.75em;
  }
  .grid td:not(.across) :is(.room, .track) {
    display: inline;
  }
`;

/** On a phone, and on paper where there are many columns, the table is a list of its rows. */
const inNarrowPlaces = css`
  @container (inline-size < 40em) {
    .scroller {
      ${whole}
    }
    ${asList}
  }
  @media print {
    .scroller {
      ${whole}
    }
    .scroller {
      ${asList}
    }
  }
  @media (forced-colors: active) {
    .grid :is(th, td) {
      border-color: CanvasText;
    }
  }
`;

/** A day's table; in a place too narrow for its columns it scrolls within itself, or is a list of its rows. */
export const dayTableStyles: CSSResultGroup = [table, across, scroller, fitting, inNarrowPlaces];
