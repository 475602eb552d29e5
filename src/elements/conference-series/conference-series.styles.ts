import { css } from 'lit';

export const conferenceSeriesStyles = css`
  .series + .series {
    margin-block-start: 2em;
  }
  .series > * + * {
    margin-block-start: 0.5em;
  }
  .series > dl {
    margin-block-start: 1em;
  }
  .edition {
    margin-block-start: 1.5em;
  }
`;
