import { css } from 'lit';
import { itemStyles } from '../../templates/item.styles.js';
import { searchStyles } from '../../filter/search.styles.js';
import { statusStyles } from '../../templates/status.styles.js';

export const materialListStyles = [
  itemStyles,
  searchStyles,
  statusStyles,
  css`
    .material {
      max-inline-size: 66ch;
    }
    .material + .material {
      margin-block-start: 0.75em;
    }
    .material a {
      display: inline-block;
      min-block-size: 24px;
    }
  `,
];
