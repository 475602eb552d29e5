import { nothing, type TemplateResult } from 'lit';
import { apart, html, onePiece } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { guard } from 'lit/directives/guard.js';
import type { View } from '../../core/view.js';
import type { Text } from '../../dataset/schema/values.js';
import { hoursText, ownZone } from '../../templates/dates.js';
import { localised } from '../../templates/text.js';
import { FEW, MANY } from './day-table.styles.js';
import type { GridCell, GridRow, ProgrammeGrid } from './programme-grid.js';
import { besideTime, type EntryOptions, marker, sessionEntry, timeLine } from './session-entry.js';

export { dayTableStyles as styles } from './day-table.styles.js';
export { dayGrid } from './programme-grid.js';

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
  const nextIn = (room: string | undefined) =>
    options.columns === 'room' && room ? options.timeline.nextInRoom(date, room) : nothing;
  const table = html`<table role="table" class="grid by-${options.columns}" part="grid" aria-label=${name}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="time">${messages.timeOfDay}</th>
        ${grid.columns.map(
          (column, index) =>
            html`<th role="columnheader" scope="col">
              ${columnName(view, column, options.columns)}${nextIn(grid.keys[index])}
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
