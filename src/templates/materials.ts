import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { showRecords } from '../core/show-record.js';
import type { View } from '../core/view.js';
import { materialType } from '../dataset/queries/material-type.js';
import type { Material } from '../dataset/schema/session.js';
import { numberFormat } from '../i18n/intl-cache.js';
import { languageName } from '../i18n/language.js';
import { comma, inRow, localised, plain, written } from './text.js';

function typeName(mediaType: string, view: View): string {
  const type = materialType(mediaType);
  return type === 'web' ? view.messages.web : type;
}

/** "1,2 MB"; below 1 MB in whole kilobytes. */
function size(bytes: number, locale: string): string {
  const [unit, divisor, maximumFractionDigits] =
    bytes < 1e6 ? (['kilobyte', 1e3, 0] as const) : (['megabyte', 1e6, 1] as const);
  const format = numberFormat(locale, { style: 'unit', unit, maximumFractionDigits });
  return format.format(bytes / divisor).replace(' ', '\u00a0');
}

/** Type, size, language, and whether it can be had, in words. */
export function materialFacts(view: View, { mediaType, bytes, language, url }: Material): string {
  const { locale, notOnline } = view.messages;
  return [
    mediaType && typeName(mediaType, view),
    bytes && size(bytes, locale),
    language && languageName(locale, language),
    !url && notOnline,
  ]
    .filter(Boolean)
    .join(comma(view));
}

/**
 * A title and the facts about it. A material without an address is text: a link would be dead.
 *
 * @param subject title of the talk it belongs to, which everyone hears who hears a link alone
 * @param isNamed whether the talk is named for everyone, because others are called the same
 */
export function materialLine(
  view: View,
  material: Material,
  subject?: string,
  isNamed = false,
): TemplateResult {
  const { url, language, mediaType } = material;
  const title = localised(view, material.title);
  const isNamesake = plain(view, material.title) === subject;
  const name = isNamesake ? view.messages.material : title;
  const about = isNamesake ? html`<span class="visually-hidden">${title}: </span>` : nothing;
  const facts = materialFacts(view, material);
  const whole = subject && !isNamesake ? `${plain(view, material.title)}: ${subject}` : undefined;
  const text = isNamed && whole ? html`${title}: ${written(view, subject ?? '')}` : name;
  return html`${
    url
      ? html`<a
          href=${url}
          hreflang=${language ?? nothing}
          type=${mediaType ?? nothing}
          aria-label=${isNamed || !whole ? nothing : whole}
          >${about}${text}</a
        >`
      : text
  }${facts ? html` <span class="small">${inRow('(', written(view, facts), ')')}</span>` : ''}`;
}

/**
 * Slides and papers.
 *
 * @param subject title of the talk they belong to. What is called the same does not repeat it but to who hears a link alone.
 */
export function materialList(
  view: View,
  materials: readonly Material[] | undefined,
  subject?: string,
): TemplateResult | undefined {
  if (!materials?.length) return undefined;
  return html`<ul class="materials" part="materials" role="list">
    ${showRecords(materials, (material) => html`<li>${materialLine(view, material, subject)}</li>`)}
  </ul>`;
}
