import { define } from '../../core/widget-element.js';
import { ConferenceCalendarElement } from './conference-calendar.js';

define('conference-calendar', ConferenceCalendarElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-calendar': ConferenceCalendarElement;
  }
}
