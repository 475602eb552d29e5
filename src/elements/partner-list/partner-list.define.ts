import { define } from '../../core/widget-element.js';
import { PartnerListElement } from './partner-list.js';

define('partner-list', PartnerListElement);

declare global {
  interface HTMLElementTagNameMap {
    'partner-list': PartnerListElement;
  }
}
