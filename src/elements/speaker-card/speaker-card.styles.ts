import { css } from 'lit';
import { personStyles } from '../../ui/person.styles.js';

export const speakerCardStyles = [
  personStyles,
  css`
    .card,
    .full {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 1em;
      align-items: center;
    }
    .card {
      border: 1px solid var(--_line);
      border-radius: var(--_card-radius);
      padding: var(--_card-padding);
    }
    .inline {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }
    .inline .portrait {
      font-size: 0.75em;
    }
    .more {
      grid-column: 1 / -1;
    }
    .more:empty {
      display: none;
    }
    .more > * + * {
      margin-block-start: 0.75em;
    }
    .talk {
      padding-block: 0.5em;
    }
    .talk .when {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .talk-title {
      line-height: 1.375;
      text-wrap: balance;
    }
    @container (inline-size >= 30em) {
      .talk {
        display: grid;
        grid-template-columns: 8.5em minmax(0, 1fr);
        gap: 1em;
      }
    }
    @media print {
      .card {
        break-inside: avoid-page;
      }
    }
  `,
];
