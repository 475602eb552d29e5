import { css, nothing, type TemplateResult } from 'lit';
import { apart, html, onePiece } from '../../core/html.js';
import type { View } from '../../core/view.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Messages } from '../../i18n/messages/messages.js';
import type { Bodies } from '../../templates/bodies.js';
import {
  conferenceFacts,
  type ConferenceField,
  conferencePlace,
  hasBody,
} from '../../templates/conference.js';
import { dateAndTime } from '../../templates/dates.js';
import type { DisclosureOptions } from '../../templates/disclosure.js';
import { organisationNames } from '../../templates/organisation.js';
import { localised } from '../../templates/text.js';
import { conferenceTitle } from '../../templates/titles.js';
import type { Layout } from './layout.js';
import { conferenceDisclosure } from './list-item.js';

/** A table; in a place too narrow for its columns, a list of its rows with a label before each cell. */
const tableStyles = css`
  .table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .table :is(th, td) {
    padding-block: 0.75em;
    padding-inline: 0 1em;
    text-align: inherit;
    vertical-align: baseline;
    font-weight: inherit;
  }
  /* The columns of facts are narrow. */
  .table td[data-label] {
    hyphens: auto;
  }
  .table thead th {
    font-weight: 600;
  }
  .table .title {
    display: block;
  }
  .table .theme {
    font-size: 1em;
    line-height: inherit;
  }
  /* Rows cannot be left out of the layout of a table. */
  .table tbody.item {
    content-visibility: visible;
  }
  .table tr:not(:last-child) > * {
    padding-block-end: 0;
  }
  .table .opens {
    padding-block-start: 0;
  }
  /* Close to the row that it belongs to. */
  @media (pointer: fine) {
    .table .opens summary {
      padding-block: 0.125em 0.5em;
    }
  }
  @container (inline-size >= 52em) {
    .table thead .date {
      inline-size: var(--_label-column);
    }
    .table thead .name {
      inline-size: 32%;
    }
  }
  @container (inline-size < 52em) {
    .table,
    .table :is(tbody, tr, th, td) {
      display: block;
    }
    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table thead tr {
      inline-size: max-content;
    }
    .table .item :is(th, td) {
      padding: 0;
    }
    .table [data-label]:has(div) {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      column-gap: 0.75em;
      margin-block-start: 0.25em;
    }
    .table [data-label]:has(div)::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      color: var(--_muted);
    }
  }
  @container (inline-size < 12em) {
    .table [data-label]:has(div) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** The deepest level that HTML has headings for. */
const DEEPEST = 6;

/** Columns beside the date and the title, in their order. */
const COLUMNS = [
  { field: 'theme', label: ({ columns }: Messages) => columns.theme },
  { field: 'place', label: ({ place }: Messages) => place },
  { field: 'organisers', label: ({ organisers }: Messages) => organisers },
] as const;

type Column = (typeof COLUMNS)[number]['field'];

/** An opened row does not repeat what already has a cell. */
const IN_CELLS: ReadonlySet<ConferenceField> = new Set(['date', ...COLUMNS.map(({ field }) => field)]);

const columnsOf = (fields: ReadonlySet<ConferenceField>) => COLUMNS.filter(({ field }) => fields.has(field));

function cellContent(view: View, conference: Conference, column: Column): unknown {
  const { theme, organisers } = conference;
  switch (column) {
    case 'theme':
      return theme && html`<div class="theme">${localised(view, theme)}</div>`;
    case 'place':
      return conferencePlace(view, conference).map((part) => part && html`<div>${part}</div>`);
    case 'organisers': {
      const names = organisationNames(view, organisers);
      return names && html`<div>${names}</div>`;
    }
  }
}

/** Everything that has no column; undefined where there is nothing. */
function rest(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
): ((bodies: Bodies) => TemplateResult) | undefined {
  const { summary } = conference;
  const facts = conferenceFacts(
    view,
    conference,
    new Set([...fields].filter((field) => !IN_CELLS.has(field))),
  );
  const isSummed = summary && fields.has('summary');
  if (facts === nothing && !isSummed && !hasBody(conference, fields)) return undefined;
  return ({ conferenceBody }) =>
    html`${facts}${isSummed ? html`<p>${localised(view, summary)}</p>` : nothing}
    ${conferenceBody(view, conference, fields) ?? nothing}`;
}

/**
 * A conference as a row of cells, and under it, as wide as all of them but the date, one with what opens: a programme
 * would not fit a column. The title is a heading by its role, because HTML lets no heading element stand in a header cell.
 */
function tableItem(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  actionBar: unknown,
): TemplateResult {
  const columns = columnsOf(fields);
  const more = rest(view, conference, fields);
  const opens = more
    ? conferenceDisclosure(
        view,
        conference,
        fields,
        options,
        (bodies) => html`<div class="main">${more(bodies)}${actionBar}</div>`,
      )
    : actionBar === nothing
      ? nothing
      : apart(actionBar);
  const hasMore = opens !== nothing;
  const date = html`<td role="cell" class="when" rowspan=${hasMore ? 2 : 1}>
    ${dateAndTime(view, conference) ?? nothing}
  </td>`;
  return onePiece(
    html`<tbody class="item" part="item" id=${conference.id}>
      <tr role="row">
        ${fields.has('date') ? date : nothing}
        <th role="rowheader" scope="row">
          <span class="title" part="title" role="heading" aria-level=${Math.min(view.headingLevel, DEEPEST)}
            >${conferenceTitle(view, conference)}</span
          >
        </th>
        ${columns.map(
          ({ field, label }) =>
            html`<td role="cell" data-label=${label(view.messages)}>
              ${cellContent(view, conference, field) ?? nothing}
            </td>`,
        )}
      </tr>
      ${
        hasMore
          ? html`<tr role="row">
              <td role="cell" class="opens" colspan=${1 + columns.length}>
                <div class="main">${opens}</div>
              </td>
            </tr>`
          : nothing
      }
    </tbody>`,
  );
}

/**
 * The table around the rows. The roles stand there because browsers forget that it is a table where it is not laid out as
 * one, which is how it becomes a list in a narrow place.
 */
function tableAround(
  { messages }: View,
  fields: ReadonlySet<ConferenceField>,
  count: number,
  rows: unknown,
): TemplateResult {
  const header = (label: string, name?: string) =>
    html`<th role="columnheader" scope="col" class=${name ?? nothing}>
      <span class="small">${label}</span>
    </th>`;
  return html`<table role="table" class="table" part="list">
    <caption>
      <span class="visually-hidden">${messages.conferences(count)}</span>
    </caption>
    <thead>
      <tr role="row">
        ${fields.has('date') ? header(messages.date, 'date') : nothing}${header(messages.columns.title, 'name')}
        ${columnsOf(fields).map(({ label }) => header(label(messages)))}
      </tr>
    </thead>
    ${rows}
  </table>`;
}

export const table: Layout = { item: tableItem, list: tableAround, laysOutAll: true, styles: [tableStyles] };
