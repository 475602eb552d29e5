import { define } from '../../core/widget-element.js';
import { ConferenceListElement } from './conference-list.js';

define('conference-list', ConferenceListElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-list': ConferenceListElement;
  }
}
