import { define } from '../../core/define.js';
import { MaterialListElement } from './material-list.js';

define('material-list', MaterialListElement);

declare global {
  interface HTMLElementTagNameMap {
    'material-list': MaterialListElement;
  }
}
