import { nothing, type TemplateResult } from 'lit';
import { html, onePiece } from '../core/html.js';
import type { View } from '../core/view.js';
import type { Session } from '../dataset/schema/session.js';
import { materialList } from './materials.js';
import { paragraphs } from './text.js';
import { sessionTitleText } from './titles.js';

/**
 * What a session opens to.
 *
 * @param shown those of its fields that are asked for
 */
export function sessionBody(
  view: View,
  session: Session,
  shown: Pick<Session, 'abstract' | 'materials'>,
): TemplateResult {
  const { abstract, materials } = shown;
  return onePiece(
    html`<div class="body" part="body">
      ${paragraphs(view, abstract)}${materialList(view, materials, sessionTitleText(view, session)) ?? nothing}
    </div>`,
  );
}
