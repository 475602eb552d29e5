import { define } from '../../core/widget-element.js';
import { NewsletterBoxElement } from './newsletter-box.js';

define('newsletter-box', NewsletterBoxElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-box': NewsletterBoxElement;
  }
}
