import { css } from 'lit';
import { conferenceStyles } from '../../templates/conference.styles.js';
import { disclosureStyles } from '../../templates/disclosure.styles.js';
import { itemStyles } from '../../templates/item.styles.js';
import { personStyles } from '../../templates/person.styles.js';
import { pictureStyles } from '../../templates/picture.styles.js';
import { termRowStyles } from '../../templates/term-row.js';

const ownStyles = css`
  /* The one title in large type: a long word is wider than a phone. */
  .leading > .title {
    font-size: 1.5em;
    hyphens: auto;
    -webkit-hyphenate-limit-before: 5;
    -webkit-hyphenate-limit-after: 4;
    hyphenate-limit-chars: 12 5 4;
  }
  .main > .when + .title {
    margin-block-start: 0.25em;
  }
  .main > dl {
    margin-block-start: 1em;
  }
  .main > .body {
    margin-block-start: 1.5em;
  }
  :is(.body, .main) > .subheading {
    font-size: 1.125em;
  }
  .main > .subheading {
    margin-block-start: 1.25em;
  }
  .main > .of {
    margin-block-start: 0.25em;
  }
  /* The way to register for one session and to its recording is what its page is for. */
  .main > .facts {
    font-size: 1em;
    margin-block-start: 0.75em;
  }
  .main > .of + .picture {
    margin-block-start: 1em;
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1em;
    margin-block-start: 1em;
  }
  .people li {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .people .portrait {
    flex: none;
  }
  .main > .picture {
    margin-block-end: 1em;
  }
  .visit > * + *,
  .maps li {
    margin-block-start: 0.5em;
  }
  .visit > * + .subheading {
    margin-block-start: 1.25em;
  }
  .visit > .subheading {
    font-size: 1.125em;
  }
  .maps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  /* Only phones have a map of their own. Safari on iOS is the only browser with this property. */
  .android,
  .ios {
    display: none;
  }
  @media screen and (pointer: coarse) {
    @supports not (-webkit-touch-callout: none) {
      .android {
        display: block;
      }
    }
    @supports (-webkit-touch-callout: none) {
      .ios {
        display: block;
      }
    }
  }
  .neighbours {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1.5em;
  }
  .neighbours ul {
    display: grid;
    gap: 0.75em 2em;
    margin-block-start: 0.5em;
  }
  @container (inline-size >= 36em) {
    .session:has(> time) {
      grid-template-columns: var(--_label-column) minmax(0, 1fr);
    }
    .neighbours ul {
      grid-template-columns: 1fr 1fr;
    }
    .neighbours .next {
      grid-column: 2;
    }
  }
  /* Kept for the actions, which come with the script, so that nothing moves then. */
  .room {
    display: flow-root;
    min-block-size: calc(0.75em + max(44px, 3em + 1px));
  }
  @media print {
    .room,
    .neighbours {
      display: none;
    }
  }
  .registration {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
  }
  .registration ul {
    flex: 1 1 12em;
  }
  .register {
    order: -1;
    padding: 0.625em 1.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }
  .register:hover {
    text-decoration: underline;
  }
  @media screen and (forced-colors: none) {
    @supports (color: oklch(from currentColor l c h)) {
      /* The link keeps the colour of the text, from which the others are computed. */
      .register {
        color: inherit;
        background: var(--_accent);
        border-color: transparent;
      }
      .register span {
        color: var(--_background);
      }
    }
  }
`;

export const conferenceDetailsStyles = [
  itemStyles,
  conferenceStyles,
  disclosureStyles,
  termRowStyles,
  personStyles,
  pictureStyles,
  ownStyles,
];
