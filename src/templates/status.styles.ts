import { css } from 'lit';

/** What is out of the ordinary, before a title; see status.ts. */
export const statusStyles = css`
  .status-word {
    font-weight: 600;
  }
  .status-word .icon {
    vertical-align: -0.125em;
  }
  .struck {
    text-decoration: line-through;
  }
`;
