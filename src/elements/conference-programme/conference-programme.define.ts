import { define } from '../../core/widget-element.js';
import { ConferenceProgrammeElement } from './conference-programme.js';

define('conference-programme', ConferenceProgrammeElement);

declare global {
  interface HTMLElementTagNameMap {
    'conference-programme': ConferenceProgrammeElement;
  }
}
