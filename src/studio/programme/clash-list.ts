import { html, nothing, type TemplateResult } from 'lit';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { plainText, recordName } from '../document/record-names.js';
import { referredName } from '../form/combobox.js';
import { type FormContext, ownLanguage } from '../form/form-context.js';
import type { Clash } from './clashes.js';

/** The clock in a date of the dataset, in its own time zone. */
const clockIn = (date: unknown) => (typeof date === 'string' ? date.slice(11, 16) : '');

/** Says what cannot be: one room or one speaker at two sessions. */
export function clashList(
  clashes: readonly Clash[],
  sessions: readonly Fields[],
  context: FormContext,
): TemplateResult | typeof nothing {
  if (clashes.length === 0) return nothing;
  const { store, texts, language } = context;
  const own = ownLanguage(context);
  const name = (row: number) =>
    recordName(sessions[row], store.document, language) || texts.grid.row(row + 1);
  const sentence = ({ rows: [a, b], shared, value }: Clash) => {
    const what = shared === 'room' ? plainText(value, own) : referredName('people', value, context);
    return html`<li>${texts.grid.clash(name(a), name(b), what, clockIn(sessions[b]?.start))}</li>`;
  };
  return html`<div class="clashes">
    <p><span aria-hidden="true">⚠</span>&#32;<strong>${texts.grid.clashes}</strong></p>
    <ul>
      ${clashes.map(sentence)}
    </ul>
  </div>`;
}
