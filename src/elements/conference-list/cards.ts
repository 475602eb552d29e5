import { css, nothing } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { picture } from '../../templates/picture.js';
import { pictureStyles } from '../../templates/picture.styles.js';
import type { Layout } from './layout.js';
import { listItem } from './list-item.js';

/**
 * As many beside each other as fit, and at most three: what opens in one moves nothing beside it. All of a closed card is
 * the target that opens it.
 */
const ownStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(18em, (100% - 4em) / 3)), 1fr));
    gap: 1em;
  }
  /* More specific than what it replaces, because a prerendered page has that twice, before this and after it. */
  .cards li.item {
    position: relative;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_card-radius);
  }
  .cards details:not([open]) > summary::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_card-radius);
  }
  .cards .item:has(details:not([open]) > summary:hover) {
    border-color: currentColor;
  }
  .cards details:not([open]) > summary:focus-visible {
    outline: none;
  }
  .cards details:not([open]) > summary:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .cards .item > .when {
    margin-block-end: 0.25em;
  }
  .cards .picture {
    margin: -1.25em -1.25em 1em;
    max-inline-size: none;
  }
  .cards .picture img {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .cards .picture figcaption {
    padding: 0.25em 1.43em 0;
  }
  /* A programme has the room that its card has. */
  .cards .body {
    container-type: inline-size;
  }
`;

/** The items of a list, in columns, each with its image. */
export const cards: Layout = {
  item: (view, conference, fields, options, actionBar) => {
    const image = fields.has('image')
      ? showRecord(conference, () => picture(view, conference.image))
      : nothing;
    return listItem(view, conference, fields, options, actionBar, image);
  },
  list: (_view, _fields, _count, items) =>
    html`<ul class="cards" part="list" role="list">
      ${items}
    </ul>`,
  styles: [pictureStyles, ownStyles],
};
