import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../dataset/schema/link.js';
import { localised } from './text.js';
import type { View } from '../core/view.js';

/** Links to pages elsewhere; undefined where there is none. */
export function linkList(view: View, links: readonly Link[] | undefined): TemplateResult | undefined {
  if (!links?.length) return undefined;
  return html`<ul class="plain-list" part="links" role="list">
    ${links.map(
      (link) =>
        html`<li>
          <a href=${link.url} hreflang=${link.language ?? nothing}>${localised(view, link.title)}</a>
        </li>`,
    )}
  </ul>`;
}
