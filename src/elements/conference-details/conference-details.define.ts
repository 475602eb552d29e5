import { define } from '../../core/widget-element.js';
import { ConferenceDetailsElement } from './conference-details.js';

define('conference-details', ConferenceDetailsElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-details': ConferenceDetailsElement;
  }
}
