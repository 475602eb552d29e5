import { css } from 'lit';

export const contactBoxStyles = css`
  .contact + .contact {
    margin-block-start: 1.5em;
  }
  .role {
    color: var(--_muted);
  }
  dl {
    margin-block-start: 0.5em;
  }
  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
`;
