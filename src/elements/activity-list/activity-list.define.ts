import { define } from '../../core/widget-element.js';
import { ActivityListElement } from './activity-list.js';

define('activity-list', ActivityListElement);

declare global {
  interface HTMLElementTagNameMap {
    'activity-list': ActivityListElement;
  }
}
