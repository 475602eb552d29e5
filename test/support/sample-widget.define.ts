import { define } from '../../src/elements/define.js';
import { SampleWidgetElement } from './sample-widget.js';

define('sample-widget', SampleWidgetElement);

declare global {
  interface HTMLElementTagNameMap {
    'sample-widget': SampleWidgetElement;
  }
}
