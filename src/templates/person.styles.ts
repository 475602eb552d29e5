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
    background: var(--_surface);
    color: var(--_muted);
    letter-spacing: 0.02em;
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
