import { html, nothing, type TemplateResult } from 'lit';
import { recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { plainText, recordName } from '../document/record-names.js';
import { referredName } from '../form/combobox.js';
import { type FormContext, ownLanguage } from '../form/form-context.js';
import { timeZoneOf } from '../form/simple-fields.js';
import type { Clash } from './clashes.js';
import { GRID_TEXTS } from './grid-texts.js';
import { knownZone, positionOf } from './move-session.js';
import { namedPlaces } from './named-places.js';

/** Says of two sessions that they are at the same time in one room, or with one speaker. */
export function clashSentence(
  { rows: [a, b], shared, value }: Clash,
  conference: Fields,
  context: FormContext,
): string {
  const { store, texts, language } = context;
  const sessions = recordsIn(conference, 'sessions');
  const name = (row: number) =>
    recordName(sessions[row], store.document, language) || texts.grid.row(row + 1);
  const own = ownLanguage(context);
  const what =
    shared === 'room'
      ? (namedPlaces(conference, 'rooms', own).get(value) ?? plainText(value, own))
      : referredName('people', value, context);
  const { minute } = positionOf(sessions[b] ?? {}, knownZone(timeZoneOf(conference, store.document)));
  const time = minute === undefined ? '' : GRID_TEXTS[language].time(minute);
  return texts.grid.clash(name(a), name(b), what, time);
}

/** Says what cannot be: one room or one speaker at two sessions. */
export function clashList(
  clashes: readonly Clash[],
  conference: Fields,
  context: FormContext,
): TemplateResult | typeof nothing {
  if (clashes.length === 0) return nothing;
  return html`<div class="clashes">
    <p><span aria-hidden="true">⚠</span>&#32;<strong>${context.texts.grid.clashes}</strong></p>
    <ul>
      ${clashes.map((clash) => html`<li>${clashSentence(clash, conference, context)}</li>`)}
    </ul>
  </div>`;
}
