import { css } from 'lit';

/** A table; in a place too narrow for its columns, a list of its rows with a label before each cell. */
export const tableStyles = css`
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
    hyphens: auto;
  }
  .table thead th {
    color: var(--_muted);
    font-size: 0.875em;
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
  @container (inline-size >= 52em) {
    .table thead .date {
      inline-size: 11em;
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
`;
