import { css } from 'lit';

export const partnerListStyles = css`
  .group + .group {
    margin-block-start: 1.5em;
  }
  .group > .title {
    margin-block-end: 0.5em;
  }
  .level {
    color: var(--_muted);
  }
  .partners + .level {
    margin-block-start: 1em;
  }
  .partners {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: 0.75em 2em;
  }
  .names {
    gap: 0.25em 2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  .partner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .logo {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    align-items: center;
    justify-items: start;
    inline-size: 100%;
    block-size: 4em;
    padding: 0;
  }
  /* A plate for logos that are made for paper, where the page is dark: white where the text is light, and else nothing. */
  img {
    --_plate: oklch(from currentColor 1 0 0 / var(--_light));
    /* The root of its width to its height, once it is known. */
    --_shape: 1;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    object-position: left;
    border-radius: 1px;
    color: var(--_text);
    background: var(--_plate);
    box-shadow: 0 0 0 0.375em var(--_plate);
  }
  .base:dir(rtl) img {
    object-position: right;
  }
  /* The same area for all. The width of one as high as it is wide is 3.5em. */
  img.sized {
    inline-size: min(100%, 3.5em * var(--_shape));
    block-size: min(100%, 3.5em / var(--_shape));
  }
  /* It is still in the page, because it may come later. */
  img.failed {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    visibility: hidden;
  }
  img:not(.failed) + .instead {
    display: none;
  }
  /* Small, so that a long word has room in the place of a logo. */
  .instead {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
  }
  @supports not (color: oklch(from currentColor 1 0 0)) {
    img {
      --_plate: white;
    }
  }
  @container (inline-size >= 36em) {
    .group:has(> .title) {
      display: grid;
      grid-template-columns: var(--_label-column) minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
    .group > .title {
      margin: 0;
    }
  }
  @media print {
    .partner {
      break-inside: avoid-page;
    }
    .logo {
      block-size: auto;
      min-block-size: 4em;
    }
    img,
    img.sized {
      max-block-size: 4em;
    }
  }
  @media (forced-colors: active) {
    img {
      --_plate: white;
      forced-color-adjust: none;
    }
  }
`;
