import { define } from '../../core/widget-element.js';
import { SpeakerCardElement } from './speaker-card.js';

define('speaker-card', SpeakerCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'speaker-card': SpeakerCardElement;
  }
}
