import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { showRecords } from '../core/show-record.js';
import type { View } from '../core/view.js';
import type { Source } from '../dataset/schema/conference.js';
import type { Link } from '../dataset/schema/values.js';
import { dateText } from './dates.js';
import { localised, paragraphs } from './text.js';

/** Links to pages elsewhere; undefined where there is none. */
export function linkList(view: View, links: readonly Link[] | undefined): TemplateResult | undefined {
  if (!links?.length) return undefined;
  return html`<ul class="plain-list" part="links" role="list">
    ${showRecords(
      links,
      (link) =>
        html`<li>
          <a href=${link.url} hreflang=${link.language ?? nothing}>${localised(view, link.title)}</a>
        </li>`,
    )}
  </ul>`;
}

/** A link where there is an address, else the text alone: a link without one would be dead. */
export function linked(url: string | undefined, text: unknown): unknown {
  return url === undefined ? text : html`<a href=${url}>${text}</a>`;
}

/** Where facts come from, when that was written, and which facts they are: "Artikel på vifo.dk (19. maj 2017)". */
export function sourceLine(view: View, source: Source): TemplateResult {
  const date = dateText(view, { start: source.date });
  return html`${linked(source.url, localised(view, source.title))}${date ? html` (${date})` : ''}
  ${paragraphs(view, source.supports)}`;
}
