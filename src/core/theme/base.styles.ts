import { css } from 'lit';
import { themeStyles } from './theme.styles.js';

/** Type, space and the parts that every widget has. Sizes in em: the host's own size, whatever its root says. */
const frameStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* The width that the widget asks for where its parent is as wide as what is in it: a float, a table cell, a flexible row.
     The content cannot ask, because a container of queries counts as empty; three far dots can. At least 11em, at most 56em. */
  :host::before {
    content: '. . .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: 11em;
    text-indent: 0;
    white-space: normal;
  }
  /* Nothing that a link leads to, or that gets the focus, lies under what stays in sight at the top of the page. */
  .base,
  .base * {
    scroll-margin-block-start: var(--_stuck);
  }
  .base {
    --_stuck: calc(var(--conference-scroll-offset, 0px) + 0.5em);
    container-type: inline-size;
    color: var(--_text);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    /* The page's settings for its own texts. Not how far letters and words are apart: that may be a reader's wish. */
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
  }
  .base:dir(rtl) {
    text-align: right;
  }
  /* The layout turns with the page; where that is not ours but the page's doing, our words still read from left to right. */
  .base:dir(rtl):not([dir]) * {
    unicode-bidi: plaintext;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
    letter-spacing: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }
  /* Running text. Titles and names keep their words whole. */
  p:not([class]),
  .summary {
    hyphens: auto;
  }
  .heading {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    margin-block-end: 0.667em;
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .small {
    font-size: 0.875em;
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    border-radius: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    padding: 0.5em 1em;
    min-block-size: 44px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
    border-color: currentColor;
  }
  .notice:has([part='retry']),
  .notice:has([role='status']) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    min-block-size: 44px;
    margin-block-end: 0.75em;
  }
  /* It may have the focus of a button that has gone: a ring would be around nothing. */
  [part='status']:not([role]) {
    outline: none;
  }
  .placeholder {
    display: grid;
    gap: 0.75em;
    min-block-size: 7.5em;
    align-content: start;
    animation: appear 0s 200ms both;
  }
  .placeholder i {
    block-size: 1em;
    inline-size: 66%;
    background: var(--_line);
    border-radius: 2px;
  }
  .placeholder i:first-child {
    inline-size: 33%;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Large text on a narrow page: whole words would be wider than it. */
  @container (inline-size < 10em) {
    .base > * {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
  @media (pointer: coarse) {
    a {
      display: inline-block;
      padding-block: max(0.25em, (44px - 1lh) / 2);
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
      margin-block-end: 1em;
    }
    button,
    .placeholder {
      display: none;
    }
    .heading,
    .notice,
    .title {
      break-after: avoid-page;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    /* Not of links to what is on paper anyway, which every title and name may be. */
    a[href^='http']:not(.record)::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

export const baseStyles = [themeStyles, frameStyles];
