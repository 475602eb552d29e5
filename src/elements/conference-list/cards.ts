import { css, html } from 'lit';
import type { Layout } from './layout.js';

/** Columns under a hairline each, as many as fit and at most three: what opens in one moves nothing beside it. */
const cardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(18em, (100% - 4em) / 3)), 1fr));
    gap: 2em;
  }
  /* More specific than what it replaces, because a prerendered page has that twice, before this and after it. */
  .cards li.item {
    padding-block: 1em 0;
    border-block-start: 1px solid var(--_line);
  }
  .cards .item > .when {
    margin-block-end: 0.25em;
  }
  /* A programme has the room that its card has. */
  .cards .body {
    container-type: inline-size;
  }
`;

/** The items of a list, in columns. */
export const cards: Layout = {
  list: (_view, _fields, _count, items) =>
    html`<ul class="cards" part="list" role="list">
      ${items}
    </ul>`,
  styles: cardsStyles,
};
