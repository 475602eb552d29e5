import { css } from 'lit';
import { personStyles } from '../../templates/person.styles.js';
import { statusStyles } from '../../templates/status.styles.js';

export const speakerCardStyles = [
  personStyles,
  statusStyles,
  css`
    .card,
    .full {
      display: grid;
      gap: 1em;
      align-items: center;
    }
    .card {
      border: 1px solid var(--_line);
      border-radius: var(--_card-radius);
      padding: 1.5em;
    }
    .inline {
      display: flex;
      align-items: center;
      gap: 0.75em;
    }
    .inline .portrait {
      flex: none;
      inline-size: 3em;
      block-size: 3em;
    }
    .more {
      grid-column: 1 / -1;
    }
    .more > * + * {
      margin-block-start: 0.75em;
    }
    .talk + .talk {
      margin-block-start: 1em;
    }
    .talk .when {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .talk-title {
      text-wrap: balance;
    }
    @container (inline-size >= 16em) {
      .card,
      .full {
        grid-template-columns: auto minmax(0, 1fr);
      }
    }
    @container (inline-size >= 30em) {
      .talk {
        display: grid;
        grid-template-columns: var(--_label-column) minmax(0, 1fr);
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
