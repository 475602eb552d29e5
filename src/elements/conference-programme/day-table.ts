import { css, type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { showRecord } from '../../core/show-record.js';
import { guard } from 'lit/directives/guard.js';
import type { View } from '../../core/view.js';
import type { Text } from '../../dataset/schema/values.js';
import { hoursText, ownZone } from '../../templates/dates.js';
import { localised } from '../../templates/text.js';
import type { GridCell, GridRow, ProgrammeGrid } from './programme-grid.js';
import { type EntryOptions, marker, sessionEntry } from './session-entry.js';

/** More columns than this need a wider place to stand as a table. */
const FEW = 3;

function columnName(view: View, name: Text | undefined, columns: 'room' | 'track'): unknown {
  return name === undefined ? view.messages.without[columns] : localised(view, name);
}

function cell(view: View, { sessions, columns, rows }: GridCell, options: EntryOptions): TemplateResult {
  if (sessions.length === 0) return html`<td role="cell"></td>`;
  const isBreak = sessions.every(({ kind }) => kind === 'break');
  return html`<td role="cell" class=${isBreak ? 'interval' : nothing} colspan=${columns} rowspan=${rows}>
    ${sessions.map(
      (session) =>
        html`<div class="entry" part="session" id=${session.id}>
          ${marker(view, options.progress.get(session))}${showRecord(session, () => sessionEntry(view, session, options, true))}
        </div>`,
    )}
  </td>`;
}

function tableRow(view: View, { start, cells }: GridRow, options: EntryOptions): TemplateResult {
  const time = hoursText(view, { start }, ownZone);
  return html`<tr role="row">
    <th role="rowheader" scope="row" class="time"><time datetime=${start}>${time}</time></th>
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
  grid: ProgrammeGrid,
  options: EntryOptions & { readonly columns: 'room' | 'track' },
  settings: readonly unknown[],
): TemplateResult | typeof nothing {
  if (grid.rows.length === 0) return nothing;
  const { messages } = view;
  const size = grid.columns.length > FEW ? 'many' : 'few';
  return html`<table role="table" class="grid ${size} by-${options.columns}" part="grid" aria-label=${name}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="time">${messages.timeOfDay}</th>
        ${grid.columns.map(
          (column) =>
            html`<th role="columnheader" scope="col">${columnName(view, column, options.columns)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${options.inTime(grid.rows, (row) => {
        const sessions = row.cells.flatMap((each) => each.sessions);
        const states = sessions.map((each) => options.progress.get(each));
        const done = sessions.map((each) => options.actions.stateOf(each));
        return guard([row, states.join(), ...done, ...settings], () => tableRow(view, row, options));
      })}
    </tbody>
  </table>`;
}

const table = css`
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.25em;
    margin-block-start: 0.5em;
    text-align: start;
  }
  .grid th {
    font-weight: 600;
    text-align: start;
    vertical-align: baseline;
    padding: 0.5em 0.75em;
  }
  .grid th.time {
    inline-size: 4.5em;
    padding-inline: 0;
    font-weight: 400;
  }
  .grid td {
    padding: 0.5em 0.75em;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .grid td:not(:empty) {
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .grid td.interval {
    background: none;
  }
  .grid .title {
    font-size: 1em;
  }
  .grid .entry + .entry {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .by-room .room,
  .by-track .track {
    display: none;
  }
`;

const asList = css`
  &,
  tbody,
  tr,
  th,
  td {
    display: block;
  }
  thead {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  tr {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  tr:first-child {
    border-block-start: 0;
  }
  th,
  td {
    padding: 0;
  }
  th.time {
    inline-size: auto;
  }
  td:not(:empty) {
    background: none;
    margin-block-start: 0.75em;
  }
  .room,
  .track {
    display: inline;
  }
`;

const narrowTables = css`
  @container (inline-size < 40em) {
    .few {
      ${asList}
    }
  }
  @container (inline-size < 64em) {
    .many {
      ${asList}
    }
  }
`;

const inOtherMedia = css`
  @media print {
    .grid tr {
      break-inside: avoid-page;
    }
  }
  @media (forced-colors: active) {
    .grid td:not(:empty) {
      border: 1px solid CanvasText;
    }
  }
`;

/** A day's table; in a place too narrow for its columns, a list of its rows. */
export const dayTableStyles: CSSResultGroup = [table, narrowTables, inOtherMedia];
