import { css } from 'lit';
import { statusStyles } from './status.styles.js';

const partStyles = css`
  .theme {
    font-size: 1.125em;
    line-height: 1.25;
    color: var(--_muted);
    text-wrap: balance;
  }
  .facts {
    font-size: 0.875em;
    color: var(--_muted);
    max-inline-size: 75ch;
  }
  .facts li {
    display: inline;
  }
  .facts li:not(:last-child)::after {
    content: '\\a0· ';
    content: '\\a0· ' / '';
  }
  .body > * + *,
  .session div > * + * {
    margin-block-start: 0.75em;
  }
  .subheading {
    font-weight: 600;
    line-height: 1.25;
  }
  .body > .subheading:not(:first-child) {
    margin-block-start: 1.5em;
  }
  .body > .subheading + * {
    margin-block-start: 0.5em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
    max-inline-size: 66ch;
  }
  .bullets li + li,
  .materials li + li,
  .plain-list li + li {
    margin-block-start: 0.25em;
  }
  .session {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .session:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .session > time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .session div > * {
    margin-block-start: 0.25em;
  }
  .session div > p:first-child {
    margin-block-start: 0;
  }
  .session-title,
  .session-day {
    font-weight: 600;
  }
  .session:last-child {
    padding-block-end: 0;
  }
  .break {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    padding-block: 0.25em;
  }
  .break .session-title {
    color: var(--_muted);
    font-weight: inherit;
  }
  .speakers .name {
    font-weight: 600;
  }
  .session-title ~ .speakers .name {
    font-weight: inherit;
  }
  @media print {
    .subheading {
      break-after: avoid-page;
    }
    .session {
      break-inside: avoid-page;
    }
  }
  @container (inline-size >= 36em) {
    .session:has(> time) {
      display: grid;
      grid-template-columns: 7em 1fr;
      column-gap: 1em;
    }
  }
`;

/** The parts of a conference, wherever it is shown. */
export const conferenceStyles = [statusStyles, partStyles];
