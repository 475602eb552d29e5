import { css } from 'lit';

/** The status before a title, if it is out of the ordinary; see status.ts. */
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
