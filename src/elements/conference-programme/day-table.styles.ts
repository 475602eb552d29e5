import { css } from 'lit';

/** More columns than this may be wider than the place for them. */
export const FEW = 3;

/** More columns than this are wider than any place for them. */
export const MANY = 16;

/** In em. A column has room for a long word, and its padding. */
const COLUMN = 11;
const TIME_COLUMN = 4.5;
/** With the time by the visitor's own clock below, and where there is room for it, beside that of the conference. */
const OWN_TIME_BELOW = 7.75;
const OWN_TIME_BESIDE = 11;
/** The width of a column that a star takes up. */
const STAR = 2.5;

const table = css`
  .programme {
    --_time-column: ${TIME_COLUMN}em;
  }
  .own-clock {
    --_time-column: ${OWN_TIME_BELOW}em;
  }
  @container (inline-size >= 60em) {
    .own-clock {
      --_time-column: ${OWN_TIME_BESIDE}em;
    }
  }
  .grid {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    text-align: start;
  }
  .grid th,
  .grid td {
    box-sizing: border-box;
    padding: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .grid th {
    font-weight: 600;
    text-align: start;
    vertical-align: baseline;
    background: var(--_background);
  }
  .grid th.time {
    inline-size: var(--_time-column);
    padding-inline-start: 0;
    font-weight: 400;
  }
  .grid thead th {
    position: sticky;
    inset-block-start: var(--_below);
    z-index: 1;
    border-block: 0;
    box-shadow: 0 1px var(--_line-strong);
  }
  .grid td {
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
    border-inline-start: 1px solid var(--_line);
  }
  .grid .title {
    font-size: 1em;
  }
  .grid .entry + .entry {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px dashed var(--_line);
  }
  .by-room td:not(.across) .room,
  .by-track td:not(.across) .track {
    display: none;
  }
`;

/** What belongs to all, on one line where there is room. */
const across = css`
  .across .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .across .entry > * + * {
    margin-block-start: 0;
  }
  .across details,
  .across .take-along {
    flex-basis: 100%;
  }
`;

/** Beyond what fits, the table scrolls within itself; its heads and times stay in sight. */
const scroller = css`
  .scroller {
    position: relative;
    overflow: auto;
    max-block-size: var(--conference-grid-height, min(85vh, 60em));
    scroll-padding-block: 3em 0;
    scroll-padding-inline: calc(var(--_time-column) + 0.5em) 0;
    --_shade: color-mix(in srgb, currentColor 40%, transparent);
    /* The edge is dark where something is cut off: what covers the shadow goes with the content. */
    background:
      linear-gradient(to left, var(--_background) 1em, transparent) right / 3em 100% no-repeat local,
      linear-gradient(to left, var(--_shade), transparent) right / 0.5em 100% no-repeat;
    border-inline-end: 1px solid var(--_line-strong);
  }
  .scroller:dir(rtl) {
    background:
      linear-gradient(to right, var(--_background) 1em, transparent) left / 3em 100% no-repeat local,
      linear-gradient(to right, var(--_shade), transparent) left / 0.5em 100% no-repeat;
  }
  .scroller th {
    inline-size: ${COLUMN}em;
  }
  .starred .scroller th:not(.time) {
    inline-size: ${COLUMN + STAR}em;
  }
  .scroller thead th {
    inset-block-start: 0;
  }
  .scroller .time {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0.25em;
  }
  .scroller thead .time {
    z-index: 2;
  }
  .scroller tbody .time {
    box-shadow: 1px 0 var(--_line);
  }
  .scroller .across .entry {
    position: sticky;
    inset-inline-start: calc(var(--_time-column) + 0.5em);
    inline-size: fit-content;
    max-inline-size: calc(100cqi - var(--_time-column) - 1.5em);
  }
`;

const whole = css`
  & {
    overflow: visible;
    max-block-size: none;
    background: none;
    border: 0;
  }
  .across .entry {
    position: relative;
    inset-inline-start: 0;
    inline-size: auto;
    max-inline-size: none;
  }
  th:not(.time) {
    inline-size: auto;
  }
  tbody .time {
    box-shadow: none;
  }
`;

/** A table that has room for all its columns does not scroll. */
const fitting = [...Array(MANY - FEW - 1).keys()].map((index) => {
  const columns = FEW + 1 + index;
  return css`
    @container (inline-size >= ${TIME_COLUMN + COLUMN * columns}em) {
      .programme:not(.starred) .columns-${columns} {
        ${whole}
      }
    }
    @container (inline-size >= ${TIME_COLUMN + (COLUMN + STAR) * columns}em) {
      .starred .columns-${columns} {
        ${whole}
      }
    }
  `;
});

const asList = css`
  .grid,
  .grid :is(tbody, tr, th, td) {
    display: block;
    inline-size: auto;
  }
  .grid th.time {
    inline-size: auto;
  }
  .grid thead {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .grid tr {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .grid tr:first-child {
    border-block-start: 0;
  }
  .grid :is(th, td) {
    position: static;
    padding: 0;
    border: 0;
    background: none;
  }
  .grid td:not(:empty) {
    margin-block-start: 0.25em;
  }
  .grid td + td:not(:empty) {
    margin-block-start: 0.75em;
  }
  .grid td:not(.across) :is(.room, .track) {
    display: inline;
  }
`;

/** On a phone, and on paper where there are many columns, the table is a list of its rows. */
const inNarrowPlaces = css`
  @container (inline-size < 40em) {
    .scroller {
      ${whole}
    }
    ${asList}
  }
  @media print {
    .scroller {
      ${whole}
    }
    .scroller {
      ${asList}
      .time {
        break-after: avoid-page;
      }
    }
  }
  @media (forced-colors: active) {
    .grid :is(th, td) {
      border-color: CanvasText;
    }
  }
`;

/** A day's table; in a place too narrow for its columns it scrolls within itself, or is a list of its rows. */
export const dayTableStyles = [table, across, scroller, fitting, inNarrowPlaces].flat();
