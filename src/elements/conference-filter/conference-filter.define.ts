import { define } from '../../core/widget-element.js';
import { ConferenceFilterElement } from './conference-filter.js';

define('conference-filter', ConferenceFilterElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-filter': ConferenceFilterElement;
  }
}
