import { css } from 'lit';

/** The line that marks the time, and what is over in fewer words. */
export const nowStyles = css`
  .now-row:is(.slot, .agenda-slot) {
    position: relative;
    content-visibility: visible;
    border-block-start: 2px solid currentColor;
  }
  p.now {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .now-row > .now {
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline-end: 0;
    padding-inline-start: 0.5em;
    background: var(--_background);
  }
  .grid .now-row > * {
    border-block-start: 2px solid currentColor;
  }
  .grid .now {
    white-space: normal;
  }
  /* A row of a table that is a list is one box. */
  @container (inline-size < 40em) {
    .grid .now-row {
      border-block-start: 2px solid currentColor;
    }
    .grid .now-row > * {
      border: 0;
    }
  }
  .bar .to-now.in-sight {
    display: none;
  }
  .next-in {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-weight: 400;
    line-height: 1.375;
    text-wrap: pretty;
  }
  @container (inline-size < 36em) {
    .to-now .rest {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .to-now .word {
      display: inline-block;
    }
    .to-now .word::first-letter {
      text-transform: uppercase;
    }
    .to-now::after {
      content: '↓' / '';
      margin-inline-start: 0.25em;
    }
  }
  .past-toggle {
    margin-block: 0.25em;
    padding-inline: 0;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media screen {
    .folds .slot.past:not(:has(details[open])) {
      contain-intrinsic-block-size: auto 2.25em;
      padding-block: 0.375em;
      color: var(--_muted);
    }
    .folds .slot.past:not(:has(details[open])) .entry > :not(.title, .pause, .title-row),
    .folds .slot.past:not(:has(details[open])) .title-row > :not(.title) {
      display: none;
    }
    .folds .slot.past:not(:has(details[open])) :is(.title, .title-row) {
      display: inline;
      padding: 0;
      font-size: 1em;
      font-weight: 400;
      line-height: inherit;
      text-wrap: nowrap;
    }
    /* One line of titles, as many as there is room for. */
    .folds .slot.past:not(:has(details[open])) > :last-child {
      display: block;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
      /* A title of another direction than the page begins where it begins, not in the middle. */
      unicode-bidi: plaintext;
      text-align: match-parent;
    }
    /* The titles are one text, in which the dots stand between them. */
    .folds .slot.past:not(:has(details[open])) > :last-child * {
      unicode-bidi: normal;
    }
    .folds .slot.past:not(:has(details[open])) .parallel > .entry {
      display: inline;
      padding: 0;
      border: 0;
    }
    .folds .slot.past:not(:has(details[open])) .entry {
      padding: 0;
    }
    @container (12em <= inline-size < 36em) {
      .folds .slot.past:not(:has(details[open])) {
        display: grid;
        grid-template-columns: 6.5em minmax(0, 1fr);
      }
      .folds .slot.past:not(:has(details[open])) > .time {
        margin: 0;
      }
    }
    .folds .slot.past:not(:has(details[open])) .parallel > .entry + .entry::before {
      content: ' · ';
      content: ' · ' / '';
    }
  }
  @media print {
    p.now,
    .marker,
    .next-in,
    .past-toggle {
      display: none;
    }
    .now-row:is(.slot, .agenda-slot),
    .grid .now-row > * {
      border-block-start: 1px solid var(--_line);
    }
    .scroller .grid .now-row > * {
      border: 0;
    }
  }
`;
