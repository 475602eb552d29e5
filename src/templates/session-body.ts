import { nothing, type TemplateResult } from 'lit';
import { html, onePiece } from '../core/html.js';
import type { View } from '../core/view.js';
import { findById } from '../dataset/queries/records.js';
import type { Session } from '../dataset/schema/session.js';
import { materialList } from './materials.js';
import { picture } from './picture.js';
import { portrait } from './portrait.js';
import { paragraphs, written } from './text.js';
import { sessionTitleText } from './titles.js';

/** In place of what is not to be shown. */
type Shown = Pick<Session, 'abstract' | 'materials' | 'image'>;

/** The speakers with a photo, which only those have who have agreed; the others are named above. */
function portraits(view: View, { speakers = [] }: Session): TemplateResult | typeof nothing {
  const people = speakers.flatMap((id) => findById(view.dataset.people, id) ?? []);
  const pictured = people.filter(({ photo }) => photo);
  if (pictured.length === 0) return nothing;
  return html`<ul class="faces" role="list">
    ${pictured.map((person) => html`<li>${portrait(person, view)}<span>${written(view, person.name)}</span></li>`)}
  </ul>`;
}

/**
 * What a session opens to.
 *
 * @param fields those that are asked for
 */
export function sessionBody(view: View, session: Session, fields: ReadonlySet<string>): TemplateResult {
  const shown: Shown = {
    abstract: fields.has('abstract') ? session.abstract : undefined,
    materials: fields.has('materials') ? session.materials : undefined,
    image: fields.has('image') ? session.image : undefined,
  };
  return onePiece(
    html`<div class="body" part="body">
      ${picture(view, shown.image)}${fields.has('portraits') ? portraits(view, session) : nothing}${paragraphs(view, shown.abstract)}
      ${materialList(view, shown.materials, sessionTitleText(view, session)) ?? nothing}
    </div>`,
  );
}
