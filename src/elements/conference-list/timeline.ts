import { css } from 'lit';
import { html } from '../../core/html.js';
import type { Layout } from './layout.js';

/**
 * Conferences along a line, their dates on its one side where there is room. Line and points are borders, because those
 * are printed, and seen in forced colours.
 */
const timelineStyles = css`
  /* More specific than what it replaces, because a prerendered page has that twice, before this and after it. */
  .timeline li.item {
    position: relative;
    padding-block: 0 2em;
    padding-inline-start: 1.5em;
    border: 0;
  }
  .timeline li.item:last-child {
    padding-block-end: 0;
  }
  .timeline .item::before,
  .timeline .item::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.1875em;
    inset-block: 0;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline .item:first-child::before {
    inset-block-start: 0.75em;
  }
  .timeline .item::after {
    inset-block: 0.5em auto;
    inset-inline-start: 0;
    border: calc(0.1875em + 1px) solid;
    border-radius: 50%;
  }
  @container (inline-size >= 36em) {
    .timeline li.item {
      column-gap: 3em;
      padding-inline-start: 0;
    }
    .timeline .item::before {
      inset-inline-start: calc(var(--_label-column) + 1.5em);
    }
    .timeline .item::after {
      inset-inline-start: calc(var(--_label-column) + 1.3125em);
    }
    .timeline .when {
      text-align: end;
    }
    /* Where text finds its own direction, its end is not that of the page. */
    .timeline .when:dir(rtl) {
      text-align: left;
    }
  }
`;

/** The items of a list, along a line. */
export const timeline: Layout = {
  list: (_view, _fields, _count, items) =>
    html`<ol class="list timeline" part="list" role="list">
      ${items}
    </ol>`,
  styles: [timelineStyles],
};
