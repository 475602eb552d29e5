import { css } from 'lit';
import { searchStyles } from './search.styles.js';

/** Search box, facets in columns, what is chosen, and the way to more of a list. */
const controlStyles = css`
  .finding {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-end: 1.5em;
  }
  .finding .search {
    margin-block-end: 0;
  }
  [part='filters'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0;
    border: 0;
    font-weight: 600;
    text-align: start;
  }
  [part='filters'] ~ .facets:not(.open) {
    display: none;
  }
  @container (inline-size >= 36em) {
    [part='filters'] {
      display: none;
    }
    [part='filters'] ~ .facets:not(.open) {
      display: grid;
    }
    .finding .search {
      grid-template-columns: minmax(0, 44em) 10em;
    }
  }
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    column-gap: 1em;
    align-items: start;
  }
  .facets summary {
    font-weight: 600;
  }
  .facets summary .small {
    font-weight: 400;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    padding-block-end: 0.75em;
    padding-inline-start: 1.5em;
    border: 0;
  }
  .option {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    transform: translateY(0.1875em);
    accent-color: currentColor;
  }
  .option:has(:disabled) {
    cursor: default;
  }
  .option-name {
    min-inline-size: 0;
    hyphens: auto;
  }
  .option-name::first-letter {
    text-transform: uppercase;
  }
  .option .small {
    font-variant-numeric: tabular-nums;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chips button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    text-align: start;
  }
  .quiet {
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.5em;
  }
  .more p {
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .finding,
    .more {
      display: none;
    }
  }
  @media (scripting: none) {
    .finding {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .option {
      padding-block: 0.625em;
    }
  }
`;

export const filterStyles = [searchStyles, controlStyles];
