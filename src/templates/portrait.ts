import { html, type TemplateResult } from 'lit';
import type { Person } from '../dataset/schema/people.js';
import { plain } from './text.js';
import type { View } from '../core/view.js';

/** First letters of the first and the last name, without what stands in parentheses. */
export function initials(name: string): string {
  const names = name
    .replace(/\([^)]*\)?|\b(dr|prof)\.?\s+/gi, '')
    .trim()
    .split(/\s+/);
  return [names[0], names.length > 1 ? names.at(-1) : undefined]
    .map((each = '') => /./u.exec(each)?.[0])
    .join('')
    .toUpperCase();
}

/** A round photo, or initials on a surface, which say nothing that the name beside them does not. */
export function portrait({ name, photo }: Person, view: View): TemplateResult {
  return photo
    ? html`<img
        class="portrait"
        part="portrait"
        src=${photo.src}
        alt=${plain(view, photo.alt)}
        width="64"
        height="64"
        loading="lazy"
      />`
    : html`<span class="portrait" part="portrait" aria-hidden="true">${initials(name)}</span>`;
}
