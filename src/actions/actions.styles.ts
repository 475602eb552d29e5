import { css } from 'lit';

/** The actions of a record, in one row where there is room. */
export const actionsStyles = css`
  .take-along {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em 1em;
    margin-block-start: 1.5em;
  }
  .main .take-along {
    margin-block-start: 0.75em;
  }
  /* As quiet as the links above them: each session of a programme has a row. */
  .entry > .take-along {
    gap: 0 1.25em;
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  .entry > .take-along > button {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .take-along ul {
    padding-inline-start: 1.5em;
  }
  .take-along li {
    padding-block: 0.25em;
  }
  .subject {
    flex: 1 0 100%;
    font-weight: 600;
  }
  .said {
    flex: 1 0 100%;
  }
  .said:empty {
    position: absolute;
  }
  /* A server writes them, and they do nothing without their script. */
  @media (scripting: none) {
    .take-along button,
    .take-along:not(:has(details)) {
      display: none;
    }
  }
  @media print {
    .take-along {
      display: none;
    }
  }
`;
