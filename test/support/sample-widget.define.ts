import { define } from '../../src/core/widget-element.js';
import { SampleWidgetElement } from './sample-widget.js';

define('sample-widget', SampleWidgetElement);

declare global {
  interface HTMLElementTagNameMap {
    'sample-widget': SampleWidgetElement;
  }
}
