import { css } from 'lit';

export const pictureStyles = css`
  .picture {
    margin: 0;
    max-inline-size: 30em;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* It is still in the page, because it may come later. */
  .picture:has(.failed) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    visibility: hidden;
  }
`;
