import { css } from 'lit';

export const conferenceListStyles = css`
  .item:last-child {
    padding-block-end: 0.75em;
  }
  /* Layout is what a long list costs most. The margin keeps the ring around what has the focus from being cut off. */
  @media not print {
    @supports (overflow-clip-margin: 4px) {
      .item:nth-child(n + 10) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 14em;
        overflow-clip-margin: 4px;
      }
    }
  }
  /* The row's padding is there to be hit; the distance to what stands around it is the item's. */
  .main > details {
    margin-block: 0 -0.75em;
  }
  @media not print {
    .summary:has(~ details:not([open])) {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      /* Firefox writes the dots over a hyphen. */
      hyphens: manual;
      overflow: hidden;
    }
  }
  @media print {
    .main > details > summary {
      display: none;
    }
  }
  .main > details .body {
    padding-block: 0.25em 0.75em;
  }
  .accordion .item {
    padding-block: 0;
  }
  .accordion .main {
    padding-inline-start: 1.125em;
    padding-block-end: 1.5em;
  }
  .accordion .body {
    margin-block-start: 1em;
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
    .row {
      display: grid;
      /* The chevron before it is in the same column. */
      grid-template-columns: calc(var(--_label-column) - 1.125em) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
    .accordion .main {
      padding-inline-start: calc(var(--_label-column) + 1em);
    }
  }
  /* The opened body stays in line with its title. */
  @media print {
    .accordion .chevron {
      display: block;
      visibility: hidden;
    }
  }
`;
