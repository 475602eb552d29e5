import { css } from 'lit';

/** An hour of 6rem gives a quarter of one the 24 px that a pointer needs. */
export const programmeGridStyles = css`
  .plan {
    --hour: 6rem;
    --times: 3.5rem;
    margin-block-start: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .plan .days button {
    border-color: transparent;
    border-radius: 0;
    padding-inline: 0.25rem;
    color: inherit;
  }
  .plan .days button::first-letter {
    text-transform: uppercase;
  }
  .plan .days button[aria-pressed='true'] {
    border-block-end: 3px solid var(--accent);
    font-weight: 600;
  }
  .plan .steer {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem;
    padding-block: 0.5rem;
    background: var(--paper);
  }
  .plan .steer p {
    flex: 1 0 100%;
    max-inline-size: none;
    margin: 0;
    font-size: 0.875rem;
  }
  .plan .steer button {
    padding-inline: 0.625rem;
    font-size: 0.875rem;
  }
  .plan .sheet {
    position: relative;
    max-block-size: max(24rem, 80vh);
    overflow: auto;
    scroll-padding-inline: 4rem 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .plan :is(.heads, .body) {
    display: grid;
    grid-template-columns: var(--times) minmax(0, 1fr);
    min-inline-size: calc(var(--times) + 7.5rem * var(--rooms));
  }
  .plan .heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    border-block-end: 1px solid var(--quiet);
    background: var(--paper);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .plan .heads div {
    display: grid;
    grid-template-columns: repeat(var(--rooms), minmax(0, 1fr));
  }
  .plan .heads span {
    padding: 0.5rem;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .plan .hours {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--paper);
    color: var(--quiet);
    font-size: 0.875rem;
  }
  .plan .hours span {
    display: block;
    box-sizing: border-box;
    block-size: var(--hour);
    padding: 0.125rem 0.5rem 0 0;
    border-block-start: 1px solid var(--line);
    text-align: end;
  }
  .plan .day {
    position: relative;
    block-size: calc(var(--hour) * var(--count));
    background:
      repeating-linear-gradient(to bottom, var(--line) 0 1px, transparent 1px var(--hour)),
      repeating-linear-gradient(to right, var(--line) 0 1px, transparent 1px calc(100% / var(--rooms)));
  }
  .plan .entry {
    box-sizing: border-box;
    overflow: clip;
    /* Between what stays in sight above it and below. */
    scroll-margin-block: 8rem 17rem;
    padding: 0 0.375rem;
    border-inline-start: 3px solid var(--track, var(--quiet));
    background: var(--surface);
    font-size: 0.8125rem;
    line-height: 1.125rem;
    hyphens: auto;
    cursor: grab;
    user-select: none;
  }
  .plan .day .entry {
    position: absolute;
    inset-block-start: calc((var(--from) / 60 - var(--first)) * var(--hour) + 1px);
    inset-inline-start: calc(100% / var(--rooms) * (var(--column) + var(--lane) / var(--lanes)) + 2px);
    inline-size: calc(100% / var(--rooms) / var(--lanes) - 4px);
    block-size: calc((var(--to) - var(--from)) / 60 * var(--hour) - 2px);
  }
  .plan .day .entry.across {
    inset-inline-start: 2px;
    inline-size: calc(100% - 4px);
  }
  .plan .what {
    position: sticky;
    inset-inline-start: calc(var(--times) + 0.375rem);
    overflow: clip;
    inline-size: fit-content;
    max-inline-size: 100%;
    /* No line that is cut off. */
    max-block-size: round(down, 100%, 1.125rem);
  }
  .plan .entry.break {
    border-inline-start-color: transparent;
    color: var(--quiet);
  }
  .plan .entry:focus {
    z-index: 1;
    outline: 3px solid var(--ink);
    outline-offset: -1px;
  }
  .plan .entry[aria-selected='true'] {
    z-index: 2;
    background: var(--accent);
    color: var(--paper);
    cursor: grabbing;
    /* What is taken up follows a finger; until then the finger scrolls. */
    touch-action: none;
  }
  .plan .entry :is(.when, .who) {
    font-size: 0.75rem;
  }
  .plan .entry .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .plan .entry :is(.title, .who) {
    display: block;
  }
  .plan .entry.low :is(.title, .when) {
    display: inline;
  }
  .plan .entry.low .what {
    max-block-size: none;
    line-height: 1.3125rem;
    text-overflow: ellipsis;
    white-space: nowrap;
    unicode-bidi: plaintext;
    text-align: match-parent;
  }
  .plan .entry.low .who {
    display: none;
  }
  .plan .outside {
    display: flex;
    align-items: start;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 0.25rem 0.75rem;
  }
  .plan .outside .entry {
    max-inline-size: 100%;
    padding-block: 0.25rem;
  }
  .plan .outside.target {
    outline: 2px dashed var(--accent);
    outline-offset: 2px;
  }
  .plan .outside .gone {
    background: none;
    color: var(--quiet);
  }
  .plan .label {
    margin-block: 0.75rem 0;
    font-size: 0.875rem;
    font-weight: 600;
  }
  @media (width <= 30rem) {
    .plan .steer:has(button) {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .plan .steer p {
      grid-column: 1 / -1;
    }
    .plan .steer button {
      padding-inline: 0.125rem;
      font-size: 0.75rem;
      line-height: 1.2;
    }
    .plan .entry {
      scroll-margin-block-end: 11rem;
    }
  }
  @media (width > 48rem) {
    .panes:has(.plan) {
      grid-template-columns: minmax(13rem, 17rem) minmax(0, 1fr);
    }
    .panes:has(.plan) .fields-of > :not(.programme) {
      max-inline-size: 42rem;
    }
    .panes:has(.plan) .result-pane {
      grid-column: 2;
      margin-block-start: 3rem;
      padding: 1.5rem 0 0;
      border: 0;
      border-block-start: 1px solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .plan .entry {
      border: 1px solid CanvasText;
    }
    .plan .entry[aria-selected='true'] {
      border: 3px solid Highlight;
    }
    .plan .days button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
