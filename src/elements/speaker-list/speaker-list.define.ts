import { define } from '../../core/widget-element.js';
import { SpeakerListElement } from './speaker-list.js';

define('speaker-list', SpeakerListElement);

declare global {
  interface HTMLElementTagNameMap {
    'speaker-list': SpeakerListElement;
  }
}
