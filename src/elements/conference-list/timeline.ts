import { html } from 'lit';
import type { Layout } from './layout.js';
import { timelineStyles } from './timeline.styles.js';

/** The items of a list, along a line. */
export const timeline: Layout = {
  list: (_view, _fields, _count, items) =>
    html`<ol class="list timeline" part="list" role="list">
      ${items}
    </ol>`,
  styles: timelineStyles,
};
