import { html } from 'lit';
import { cardsStyles } from './cards.styles.js';
import type { Layout } from './layout.js';

/** The items of a list, in columns. */
export const cards: Layout = {
  list: (_view, _fields, _count, items) =>
    html`<ul class="cards" part="list" role="list">
      ${items}
    </ul>`,
  styles: cardsStyles,
};
