import { define } from '../../core/define.js';
import { ActivityListElement } from './activity-list.js';

define('activity-list', ActivityListElement);

declare global {
  interface HTMLElementTagNameMap {
    'activity-list': ActivityListElement;
  }
}
