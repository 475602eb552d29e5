import { css } from 'lit';

/** An item with its date; in a list a hairline between them, and where there is room the dates in a column. */
export const itemStyles = css`
  .item {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .item:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .item:last-child {
    padding-block-end: 0;
  }
  .when {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .main > * + * {
    margin-block-start: 0.5em;
  }
  .main > .title + .theme {
    margin-block-start: 0.25em;
  }
  .item > .when {
    margin-block-end: 0.25em;
  }
  @container (inline-size >= 36em) {
    .list .item {
      display: grid;
      grid-template-columns: var(--_label-column) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
    .list .main {
      grid-column: 2;
    }
    .item > .when {
      margin: 0;
    }
  }
  @media print {
    .when {
      break-after: avoid-page;
    }
  }
`;
