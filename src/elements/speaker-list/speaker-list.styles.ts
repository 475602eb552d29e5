import { css } from 'lit';
import { personStyles } from '../../templates/person.styles.js';
import { statusStyles } from '../../templates/status.styles.js';

export const speakerListStyles = [
  personStyles,
  statusStyles,
  css`
    .speaker {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.75em 1em;
      align-items: center;
      align-content: start;
    }
    .talks {
      grid-column: 1 / -1;
    }
    .talk {
      max-inline-size: 66ch;
      line-height: 1.375;
    }
    .talk + .talk {
      margin-block-start: 0.375em;
    }
    .talk .when {
      margin-inline-end: 0.25em;
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 1em;
    }
    .cards .speaker {
      border: 1px solid var(--_line);
      border-radius: var(--_card-radius);
      padding: 1em;
    }
    .list .speaker {
      padding-block: 1em;
      border-block-start: 1px solid var(--_line);
    }
    .list .speaker:first-child {
      border: 0;
      padding-block-start: 0;
    }
    .list .speaker:last-child {
      padding-block-end: 0;
    }
    .list .portrait {
      font-size: 0.75em;
    }
    @container (inline-size < 15em) {
      .speaker {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container (inline-size >= 36em) {
      .list :is(.speaker, .talk) {
        display: grid;
        grid-template-columns: var(--_label-column) minmax(0, 1fr);
        column-gap: 1em;
      }
      .list .talk {
        max-inline-size: none;
      }
      .list .talk > :not(.when) {
        grid-column: 2;
      }
    }
    @media print {
      .speaker {
        break-inside: avoid-page;
      }
    }
  `,
];
