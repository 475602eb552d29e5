import { define } from '../../core/define.js';
import { NewsletterBoxElement } from './newsletter-box.js';

define('newsletter-box', NewsletterBoxElement);

declare global {
  interface HTMLElementTagNameMap {
    'newsletter-box': NewsletterBoxElement;
  }
}
