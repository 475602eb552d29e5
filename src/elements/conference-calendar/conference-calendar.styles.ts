import { css } from 'lit';

export const conferenceCalendarStyles = css`
  .month-header {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .month {
    flex: 1;
    min-inline-size: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  .month::first-letter {
    text-transform: uppercase;
  }
  .move {
    display: grid;
    place-content: center;
    min-inline-size: 44px;
    padding: 0;
  }
  .move .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .month-notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 44px;
    margin-block: 0.25em 0.5em;
  }
  .zone {
    margin-block-end: 0.75em;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    color: var(--_muted);
  }
  tbody > tr {
    border-block-start: 1px solid var(--_line);
  }
  .week {
    inline-size: 3em;
    text-align: start;
  }
  tbody .week {
    padding-block-start: 0.5em;
  }
  .short {
    display: none;
  }
  td {
    position: relative;
    block-size: 44px;
    box-sizing: border-box;
  }
  .day {
    cursor: pointer;
  }
  .day:hover {
    background: var(--_surface);
  }
  .day[aria-selected='true']:not(:focus-visible) {
    outline: 2px solid var(--_line-strong);
    outline-offset: -2px;
    border-radius: 2px;
  }
  .number {
    display: inline-grid;
    place-content: center;
    min-inline-size: min(2em, 100%);
    block-size: 2em;
    box-sizing: border-box;
    line-height: 1;
  }
  .busy > .number {
    font-weight: 600;
  }
  .today > .number {
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .today-word {
    display: block;
    line-height: 1.25;
  }
  .entry {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .busy::after {
    content: '';
    display: block;
    inline-size: 0;
    margin: 0 auto;
    border: 0.2em solid currentColor;
    border-radius: 50%;
  }
  table ~ .list {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  .feed {
    margin-block-start: 1.5em;
  }
  @container (inline-size < 16em) {
    .week {
      display: none;
    }
  }
  @container (inline-size >= 36em) {
    .narrow {
      display: none;
    }
    .short {
      display: inline;
    }
    td {
      block-size: 5em;
    }
    th,
    td {
      text-align: start;
    }
    thead > tr > :not(.week) {
      padding-inline-start: 0.5em;
    }
    .number {
      min-inline-size: 0;
      margin-inline-start: 0.5em;
    }
    .today > .number {
      min-inline-size: 2em;
      margin-inline: 0.125em 0.25em;
    }
    .today-word {
      display: inline;
    }
    .entry {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      margin-block-start: 0.25em;
      padding: 0.25em 0.5em;
      background: var(--_surface);
      line-height: 1.25;
      hyphens: auto;
    }
    .entry.first {
      border-start-start-radius: var(--_radius);
      border-end-start-radius: var(--_radius);
      margin-inline-start: 2px;
    }
    .entry.last {
      border-start-end-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
      margin-inline-end: 2px;
    }
    .entry > .status-word,
    .hours {
      display: block;
    }
    .hours {
      color: var(--_muted);
    }
    .busy::after {
      content: none;
    }
  }
  @media print {
    .move {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .entry {
      border-block: 1px solid CanvasText;
    }
  }
`;
