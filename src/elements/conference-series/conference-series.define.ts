import { define } from '../../core/widget-element.js';
import { ConferenceSeriesElement } from './conference-series.js';

define('conference-series', ConferenceSeriesElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-series': ConferenceSeriesElement;
  }
}
