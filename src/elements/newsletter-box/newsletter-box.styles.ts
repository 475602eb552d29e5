import { css } from 'lit';

export const newsletterBoxStyles = css`
  .newsletter + .newsletter {
    margin-block-start: 1.5em;
  }
  .newsletter > * + * {
    margin-block-start: 0.5em;
  }
`;
