import { define } from '../../core/widget-element.js';
import { ContactBoxElement } from './contact-box.js';

define('contact-box', ContactBoxElement);

declare global {
  interface HTMLElementTagNameMap {
    'contact-box': ContactBoxElement;
  }
}
