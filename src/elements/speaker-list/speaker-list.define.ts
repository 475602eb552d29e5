import { define } from '../../core/define.js';
import { SpeakerListElement } from './speaker-list.js';

define('speaker-list', SpeakerListElement);

declare global {
  interface HTMLElementTagNameMap {
    'speaker-list': SpeakerListElement;
  }
}
