import { css } from 'lit';

export const conferenceDetailsStyles = css`
  .leading > .title {
    font-size: 1.5em;
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
  .body > .subheading {
    font-size: 1.125em;
  }
`;
