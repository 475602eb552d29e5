import type { TemplateResult } from 'lit';
import { html } from '../core/html.js';
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

/** A round photo, or initials, which say nothing that the name beside them does not. They stand in for a photo that fails. */
export function portrait({ name, photo }: Person, view: View): TemplateResult {
  const instead = html`<span class="portrait" part="portrait" aria-hidden="true">${initials(name)}</span>`;
  return photo
    ? html`<img
          class="portrait"
          part="portrait"
          src=${photo.src}
          alt=${plain(view, photo.alt)}
          width="64"
          height="64"
          loading="lazy"
        />${instead}`
    : instead;
}
