import { css } from 'lit';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { findingStyles } from '../../ui/finding.styles.js';

export const conferenceFilterStyles = [
  disclosureStyles,
  findingStyles,
  css`
    .finding {
      margin: 0;
    }
  `,
];
