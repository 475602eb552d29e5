import type { TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { findById } from '../dataset/queries/records.js';
import { linked } from './links.js';
import { localised } from './text.js';
import type { View } from '../core/view.js';

/** Organisations by their full names, one a line, linked where they have a site; undefined where none is known. */
export function organisationList(view: View, ids: readonly string[] | undefined): TemplateResult | undefined {
  const organisations = (ids ?? [])
    .map((id) => findById(view.dataset.organisations, id))
    .filter((organisation) => organisation !== undefined);
  if (organisations.length === 0) return undefined;
  return html`<ul role="list">
    ${organisations.map(({ name, url }) => html`<li>${linked(url, localised(view, name))}</li>`)}
  </ul>`;
}
