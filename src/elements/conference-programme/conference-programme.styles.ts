import { css } from 'lit';

export const conferenceProgrammeStyles = css`
  .programme {
    --_below: var(--conference-scroll-offset, 0px);
  }
  .programme.of-days {
    --_below: calc(var(--conference-scroll-offset, 0px) + 48px);
    --_stuck: calc(var(--_below) + 0.5em);
  }
  .programme > * + * {
    margin-block-start: 1em;
  }
  .conference {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .leading > .conference {
    font-size: 1.5em;
  }
  /* One row, which stays in sight. */
  .bar {
    display: flex;
    gap: 0.5em;
    padding-block: 2px;
  }
  .of-days > .bar {
    position: sticky;
    inset-block-start: var(--conference-scroll-offset, 0px);
    z-index: 3;
    background: var(--_background);
  }
  .bar button {
    flex: none;
    white-space: nowrap;
  }
  .bar button:focus-visible {
    outline-offset: -3px;
  }
  .days {
    display: flex;
    flex: 1;
    gap: 0.5em;
    min-inline-size: 0;
    overflow-x: auto;
    scrollbar-width: thin;
  }
  .days button::first-letter,
  .day-title::first-letter {
    text-transform: uppercase;
  }
  @container (inline-size < 36em) {
    .month {
      display: none;
    }
    .bar > *,
    .days button {
      padding-inline: 0.625em;
    }
    .bar > .days {
      padding-inline: 0;
    }
  }
  /* Large text on a narrow page: one row is too wide, and several that stay in sight would hide the rest. */
  @container (inline-size < 12em) {
    .programme.of-days {
      --_below: var(--conference-scroll-offset, 0px);
    }
    .programme > .bar {
      position: static;
      flex-wrap: wrap;
    }
    .bar > .days {
      flex-basis: 100%;
    }
  }
  @container (inline-size < 60em) {
    .days:has(> :nth-child(4)) .month {
      display: none;
    }
  }
  .days [aria-pressed='true'] {
    background: var(--_surface);
    border-color: currentColor;
    box-shadow: inset 0 -3px currentColor;
  }
  .programme > .day {
    margin-block-start: 2em;
  }
  .day-title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_line-strong);
  }
  .slot {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .slot:first-child {
    border-block-start: 0;
  }
  .slot.break {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    padding-block: 0.375em;
  }
  /*
   * Layout is what a long programme costs most: what is out of sight has only a height, guessed until it has been seen. The
   * margin keeps the ring around what has the focus from being cut off.
   */
  @media not print {
    @supports (overflow-clip-margin: 4px) {
      :where(.long .slot:nth-child(n + 4), .long .day ~ .day .slot) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 7em;
        overflow-clip-margin: 4px;
      }
      .slot.break {
        contain-intrinsic-block-size: auto 2.25em;
      }
      .slot.several {
        contain-intrinsic-block-size: auto 40em;
      }
      @container (inline-size >= 36em) {
        .slot.several {
          contain-intrinsic-block-size: auto 16em;
        }
      }
    }
  }
  .pause {
    color: var(--_muted);
  }
  .time {
    font-variant-numeric: tabular-nums;
  }
  .time > :not(.marker) {
    color: var(--_muted);
  }
  .own-time {
    display: inline-block;
    font-size: 0.875em;
  }
  .slot > .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-content: start;
    margin-block-end: 0.25em;
  }
  .marker {
    font-weight: 600;
    white-space: nowrap;
  }
  .marker .icon {
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
  }
  .entry > * + * {
    margin-block-start: 0.25em;
  }
  .entry .small {
    font-weight: 400;
  }
  .entry .speakers .name {
    font-weight: inherit;
  }
  .entry > details {
    margin-block-end: -0.5em;
  }
  .entry .body {
    padding-block: 0.25em 0.5em;
  }
  .slot .title {
    scroll-margin-block-start: calc(var(--_stuck) + 2em);
  }
  .track-bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    block-size: 100%;
  }
  @supports not (color: color(from red srgb r g b)) {
    .track-bar rect {
      fill: currentColor;
    }
  }
  .of-tracks .entry {
    position: relative;
    padding-inline-start: 0.75em;
  }
  .of-tracks .grid .entry {
    padding-inline-start: 0.5em;
  }
  .seats {
    white-space: nowrap;
  }
  .seats .icon {
    vertical-align: -0.125em;
  }
  .faces {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding-block: 0.5em;
  }
  .faces li {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .faces .portrait {
    inline-size: 3em;
    block-size: 3em;
  }
  .parallel > * + * {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px dashed var(--_line);
  }
  @container (inline-size < 36em) {
    .parallel > .entry + .entry > .track-bar {
      inset-block-start: 1em;
      block-size: calc(100% - 1em);
    }
  }
  @container (inline-size < 40em) {
    .bar > [part='layout-button'] {
      display: none;
    }
  }
  /* Where sessions that begin together stand side by side, one time says it for all. */
  @container (inline-size >= 38em) {
    .parallel:not(:has(> :nth-child(3))) .stacked-time {
      display: none;
    }
  }
  @container (inline-size >= 56em) {
    .parallel:not(:has(> :nth-child(4))) .stacked-time {
      display: none;
    }
  }
  @container (inline-size >= 36em) {
    .slot,
    .slot.break {
      display: grid;
      grid-template-columns: var(--_label-column) minmax(0, 1fr);
      column-gap: 1em;
    }
    .slot > :last-child {
      grid-column: 2;
    }
    .slot > .time {
      flex-direction: column;
      margin: 0;
      padding-block-start: 0.0625em;
    }
    .slot.break > .time {
      padding: 0;
    }
    .parallel {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
      gap: 1.5em;
    }
    .parallel > .entry {
      margin: 0;
      padding-block: 0;
      border: 0;
    }
  }
  @media print {
    .bar {
      display: none;
    }
    .entry {
      break-inside: avoid-page;
    }
    .entry summary {
      display: none;
    }
    .day-title {
      break-after: avoid-page;
    }
  }
  @media (forced-colors: active) {
    .days [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
