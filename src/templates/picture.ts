import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import type { Image } from '../dataset/schema/values.js';
import { localised, plain } from './text.js';

/** A picture with who made it. Nobody knows its size, so room is kept for one of 16:9. */
export function picture(view: View, image: Image | undefined): TemplateResult | typeof nothing {
  if (!image) return nothing;
  return html`<figure class="picture" part="image">
    <img src=${image.src} alt=${plain(view, image.alt)} width="480" height="270" loading="lazy" />
    ${image.credit ? html`<figcaption class="small">${localised(view, image.credit)}</figcaption>` : nothing}
  </figure>`;
}
