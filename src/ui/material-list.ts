import { html, nothing, type TemplateResult } from 'lit';
import type { Material } from '../dataset/schema/material.js';
import { displayNames, numberFormat } from '../i18n/intl-cache.js';
import { localised, plain } from './texts.js';
import type { View } from './view.js';

/** What people call a media type; the rest is called by its subtype. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
};

function typeName(mediaType: string, view: View): string {
  if (mediaType === 'text/html') return view.messages.web;
  return TYPE_NAMES[mediaType] ?? mediaType.replace(/^.*\/|\+.*$/g, '').toUpperCase();
}

/** "1,2 MB"; below 1 MB in whole kilobytes. */
function size(bytes: number, locale: string): string {
  const [unit, divisor, maximumFractionDigits] =
    bytes < 1e6 ? (['kilobyte', 1e3, 0] as const) : (['megabyte', 1e6, 1] as const);
  const format = numberFormat(locale, { style: 'unit', unit, maximumFractionDigits });
  return format.format(bytes / divisor).replace(' ', '\u00a0');
}

/** Type, size, language, and whether it can be had, in words. */
function facts(view: View, { mediaType, bytes, language, url }: Material): string {
  const { locale, notOnline } = view.messages;
  return [
    mediaType && typeName(mediaType, view),
    bytes && size(bytes, locale),
    language && displayNames(locale, { type: 'language' }).of(language),
    !url && notOnline,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Slides and papers. One without an address is text: a link would be dead.
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
    ${materials.map((material) => {
      const title = localised(view, material.title);
      const isNamesake = plain(view, material.title) === subject;
      const name = isNamesake ? view.messages.material : title;
      const more = facts(view, material);
      return html`<li>
        ${
          material.url
            ? html`<a
                href=${material.url}
                hreflang=${material.language ?? nothing}
                type=${material.mediaType ?? nothing}
                >${isNamesake ? html`<span class="visually-hidden">${title}: </span>` : nothing}${name}</a
              >`
            : name
        }${more ? html` <span class="small">(${more})</span>` : ''}
      </li>`;
    })}
  </ul>`;
}
