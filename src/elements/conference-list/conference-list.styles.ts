import { css } from 'lit';

export const conferenceListStyles = css`
  .item {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .item:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .item:last-child {
    padding-block-end: 0;
  }
  .main > * + * {
    margin-block-start: 0.5em;
  }
  .main > .title + .theme {
    margin-block-start: 0.125em;
  }
  @media not print {
    .summary:has(~ details:not([open])) {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
  }
  .item > .when {
    margin-block-end: 0.25em;
  }
  .list .body {
    padding-block: 0.5em;
  }
  .accordion .item {
    padding-block: 0;
  }
  .accordion summary {
    align-items: baseline;
    padding-block: 0.75em;
  }
  .accordion .main {
    padding-inline-start: 1.5em;
    padding-block-end: 1.25em;
  }
  .accordion .item:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .accordion .item:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    flex: 1;
    min-inline-size: 0;
  }
  @container (inline-size >= 36em) {
    .list .item {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 1em;
    }
    .item > .when {
      margin: 0;
      padding-block-start: 0.0625em;
    }
    .row {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
    .accordion .main {
      padding-inline-start: 12.5em;
    }
  }
  @media print {
    .item {
      break-inside: avoid-page;
    }
  }
`;
