import { css, type CSSResultGroup } from 'lit';

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
