import { css } from 'lit';

/** Only where visitors choose. Nothing asks for a star by `:has()`: browsers would style all again for each of a thousand that comes. */
const star = css`
  .entry,
  .session,
  .talk,
  .main {
    position: relative;
  }
  :is(.entry > .title, .main > .when, .session-title, .talk-title, .across .entry) {
    padding-inline-end: 2.5em;
  }
  .across .entry > .title {
    padding: 0;
  }
  :is(.entry, .main, .session > div, .talk > div) > .star {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: grid;
    place-content: center;
    inline-size: 32px;
    min-block-size: 32px;
    margin: -0.25em 0 0;
    padding: 0;
    border: 0;
  }
  .main > .star {
    inset-inline-end: max(0px, 100% - 66ch);
  }
  @container (inline-size < 36em) {
    .parallel > .entry + .entry > .star {
      inset-block-start: 1em;
    }
  }
  .star .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke-width: 1.25;
  }
  .star[aria-pressed='true'] .icon {
    fill: currentColor;
  }
  .star:hover {
    background: none;
  }
  .star:hover .icon {
    stroke-width: 2;
  }
  @media (pointer: coarse) {
    :is(.entry > .title, .main > .when, .session-title, .talk-title, .across .entry) {
      padding-inline-end: 48px;
    }
    :is(.entry, .main, .session > div, .talk > div) > .star {
      inline-size: 44px;
      min-block-size: 44px;
      margin-block-start: -0.5em;
    }
  }
`;

/** One line at the bottom of the widget, which stays in sight as long as any of it is. */
const bar = css`
  .mine {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line-strong);
    background: var(--_background);
  }
  /*
   * What gets the focus comes into sight above the bar, and above its open panel. By a property, because a rule for all below
   * :has() would have the browser look up the style of each element whenever the bar changes.
   */
  .base {
    --_over: 56px;
  }
  .base:has(> .mine > .mine-panel) {
    --_over: calc(56px + min(60vh, 40em));
  }
  .base * {
    scroll-margin-block-end: var(--_over);
  }
  .mine-line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    padding-block: 2px;
  }
  .mine-summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-inline-size: 0;
    padding-inline: 0.25em;
    border-color: transparent;
    font-weight: 600;
    text-align: start;
  }
  .mine .chevron {
    flex: none;
  }
  .mine-line [aria-pressed='true'] {
    border-color: currentColor;
    background: var(--_surface);
    box-shadow: inset 0 -3px currentColor;
  }
  .mine-panel {
    max-block-size: min(60vh, 40em);
    overflow: auto;
    padding: 0.25em 3px 1em;
  }
  .mine-panel > * + *:not(:empty) {
    margin-block-start: 0.75em;
  }
  .mine-texts li + li {
    margin-block-start: 0.25em;
  }
  .mine-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .mine-qr {
    margin: 0;
  }
  .mine-qr svg {
    display: block;
    inline-size: min(100%, 18em);
    block-size: auto;
    aspect-ratio: 1;
    forced-color-adjust: none;
  }
  .mine-address {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .none {
    min-block-size: 44px;
  }
  @container (inline-size < 32em) {
    .mine-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      line-height: 1.25;
    }
    .mine-line button {
      padding-inline: 0.375em;
      font-size: 0.875em;
      white-space: nowrap;
    }
    /* Two lines of it are as high as the buttons. */
    .mine-line > .mine-summary {
      gap: 0.25em;
      padding: 0;
      line-height: 1.25;
      white-space: normal;
    }
    .mine-line > :not(.mine-summary) {
      flex: none;
      max-inline-size: 100%;
    }
  }
  @container (inline-size < 12em) {
    .mine-line {
      flex-wrap: wrap;
    }
    .mine-line > button {
      white-space: normal;
    }
  }
  /* On paper and without the script, nobody can press them. */
  @media print, (scripting: none) {
    .mine,
    :is(.entry, .main, .session > div, .talk > div) > .star {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mine-line [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;

/** The star of a session, and the bar of what is chosen. */
export const myProgrammeStyles = [star, bar];
