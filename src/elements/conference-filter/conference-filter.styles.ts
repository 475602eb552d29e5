import { css } from 'lit';
import { disclosureStyles } from '../../templates/disclosure.styles.js';
import { findingStyles } from '../../filter/filter.styles.js';

export const conferenceFilterStyles = [
  disclosureStyles,
  findingStyles,
  css`
    .finding {
      margin: 0;
    }
  `,
];
