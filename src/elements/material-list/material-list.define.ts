import { define } from '../../core/widget-element.js';
import { MaterialListElement } from './material-list.js';

define('material-list', MaterialListElement);

declare global {
  interface HTMLElementTagNameMap {
    'material-list': MaterialListElement;
  }
}
