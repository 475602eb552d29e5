import { css } from 'lit';

export const contactBoxStyles = css`
  .contact + .contact {
    margin-block-start: 1.5em;
  }
  dl {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  dt {
    color: var(--_muted);
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
  @container (inline-size >= 22em) {
    dl {
      row-gap: 0;
    }
    .row {
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr);
      column-gap: 0.75em;
      align-items: baseline;
    }
  }
`;
