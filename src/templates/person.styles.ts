import { css } from 'lit';

/** A person's portrait, name and role. */
export const personStyles = css`
  .portrait {
    display: grid;
    place-content: center;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    object-fit: cover;
    letter-spacing: 0.02em;
  }
  span.portrait {
    box-sizing: border-box;
    border: 1px solid var(--_line-strong);
    background: var(--_surface);
  }
  /* It is still in the page, because it may come later. */
  img.failed {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    visibility: hidden;
  }
  img:not(.failed) + span.portrait {
    display: none;
  }
  .name {
    font-weight: 600;
  }
  .role {
    color: var(--_muted);
  }
  .person {
    min-inline-size: 0;
  }
  @media print {
    span.portrait {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .portrait {
      border: 1px solid CanvasText;
    }
  }
`;
