import { define } from '../../core/define.js';
import { ConferenceDetailsElement } from './conference-details.js';

define('conference-details', ConferenceDetailsElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-details': ConferenceDetailsElement;
  }
}
