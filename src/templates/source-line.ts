import { html, type TemplateResult } from 'lit';
import type { Source } from '../dataset/schema/source.js';
import { dateText } from './dates.js';
import { linked } from './linked.js';
import { localised, paragraphs } from './text.js';
import type { View } from '../core/view.js';

/** Where facts come from, when that was written, and which facts they are: "Artikel på vifo.dk (19. maj 2017)". */
export function sourceLine(view: View, source: Source): TemplateResult {
  const date = dateText(view, { start: source.date });
  return html`${linked(source.url, localised(view, source.title))}${date ? html` (${date})` : ''}
  ${paragraphs(view, source.supports)}`;
}
