import { css } from 'lit';

/** The search box with the number of results beside it, and what was searched for in the texts. */
export const searchStyles = css`
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    justify-items: start;
    gap: 0.5em 1em;
    margin-block-end: 1.5em;
  }
  /* Without script, all is there, and nothing finds in it. */
  @media (scripting: none) {
    .search,
    .finding {
      display: none;
    }
  }
  .search label {
    margin-block-end: -0.25em;
  }
  .search > :is(label, .none, button) {
    grid-column: 1 / -1;
  }
  .search input {
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0.375em 0.75em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  @container (inline-size >= 28em) {
    .search {
      grid-template-columns: minmax(0, 30em) 10em;
    }
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  /* On more than a surface, secondary text would have too little contrast, and links on any. */
  mark {
    color: inherit;
    background: var(--_surface);
    border-block-end: 2px solid currentColor;
  }
  a mark {
    background: none;
  }
  @media print {
    .search {
      display: none;
    }
    mark {
      background: none;
    }
  }
  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
  }
`;
