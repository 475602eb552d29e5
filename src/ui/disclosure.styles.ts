import { css } from 'lit';

/** A row that opens: a chevron that turns, and a target as wide as the row. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .chevron {
    transition: transform 150ms;
  }
  .chevron:dir(rtl) {
    transform: scaleX(-1);
  }
  details[open] > summary > .chevron {
    transform: rotate(90deg);
  }
  @media (prefers-reduced-motion: reduce) {
    .chevron {
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
