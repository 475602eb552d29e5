import { css } from 'lit';

/** A row that opens: a chevron that turns, and a target as wide as the row. */
export const disclosureStyles = css`
  summary {
    display: flex;
    gap: 0.5em;
    padding-block: 0.75em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* As high as a line of text, and no wider than it is when turned: its line turns, and the box, which would stick out, does not. */
  .chevron {
    inline-size: 0.625em;
    block-size: 1.5em;
    overflow: visible;
  }
  .chevron path {
    transform-origin: 8px 8px;
    transition: transform 150ms;
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }
  details[open] > summary > .chevron path,
  [aria-expanded='true'] > .chevron path {
    transform: rotate(90deg);
  }
  @media (prefers-reduced-motion: reduce) {
    .chevron path {
      transition: none;
    }
  }
  @media print {
    .chevron {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
