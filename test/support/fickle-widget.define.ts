import { define } from '../../src/core/widget-element.js';
import { FickleWidgetElement } from './fickle-widget.js';

define('fickle-widget', FickleWidgetElement);

declare global {
  interface HTMLElementTagNameMap {
    'fickle-widget': FickleWidgetElement;
  }
}
