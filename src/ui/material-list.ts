import { html, nothing, type TemplateResult } from 'lit';
import type { Material } from '../dataset/schema/material.js';
import { displayNames, numberFormat } from '../i18n/intl-cache.js';
import { localised } from './texts.js';
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
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(bytes / divisor);
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

/** Slides and papers. One without an address is text: a link would be dead. */
export function materialList(
  view: View,
  materials: readonly Material[] | undefined,
): TemplateResult | undefined {
  if (!materials?.length) return undefined;
  return html`<ul class="materials" part="materials">
    ${materials.map((material) => {
      const title = localised(view, material.title);
      const more = facts(view, material);
      return html`<li>
        ${
          material.url
            ? html`<a
                href=${material.url}
                hreflang=${material.language ?? nothing}
                type=${material.mediaType ?? nothing}
                >${title}</a
              >`
            : html`<span>${title}</span>`
        }${more ? html` <span class="small">(${more})</span>` : ''}
      </li>`;
    })}
  </ul>`;
}
