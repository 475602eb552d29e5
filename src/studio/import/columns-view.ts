import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReadTable } from '../../formats/import/importer.js';
import { fieldNames, templateHeading } from '../../formats/import/table/headings.js';
import type { FormContext } from '../form/form-context.js';
import type { ImportTexts } from './import-texts.js';
import type { PlanActions, PlanState } from './import-state.js';

/** Chosen for a column that is left out; see `ColumnChoice`. */
const LEFT_OUT = '-';

/** Of a workbook with several sheets, which are read. */
export function sheetsView(
  texts: ImportTexts,
  { planned: { sheets, tables }, settings }: PlanState,
  { onSheets }: PlanActions,
): TemplateResult | typeof nothing {
  if (sheets.length < 2) return nothing;
  const read = settings.sheets ?? tables.flatMap(({ sheet, kind }) => (sheet && kind ? [sheet] : []));
  const toggle = (sheet: string) => {
    const left = read.filter((each) => each !== sheet);
    const next =
      left.length < read.length ? left : sheets.filter((each) => read.includes(each) || each === sheet);
    // With none chosen, all would be read.
    if (next.length > 0) onSheets(next);
    else onSheets([...read]);
  };
  return html`<fieldset class="field">
    <legend>${texts.sheets}</legend>
    <div class="choices">
      ${sheets.map(
        (sheet) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(read.includes(sheet))}
              @change=${() => toggle(sheet)}
            />${sheet}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

type Column = ReadTable['columns'][number];

/** What each column was taken for, to be corrected. */
export function columnsView(
  { language }: FormContext,
  texts: ImportTexts,
  { planned: { tables }, settings }: PlanState,
  { onColumn }: PlanActions,
): TemplateResult | typeof nothing {
  const known = tables.filter(({ kind }) => kind);
  const choiceFor = (sheet: string | undefined, heading: string) =>
    settings.columns?.find((each) => each.sheet === sheet && each.heading === heading);
  return html`${known.map(({ sheet, kind = 'programme', rows, columns }, place) => {
    const fields = fieldNames(kind).map((field) => [field, templateHeading(kind, field, language)] as const);
    const column = ({ heading, field, nearest }: Column, index: number) => {
      // The unit in brackets is no part of its name.
      const name = heading.replace(/\s*\([^()]*\)$/, '') || heading;
      const isOpen = field === undefined && choiceFor(sheet, name) === undefined;
      const id = `import-column-${place}-${index}`;
      return html`<div class="field">
        <label for=${id}>${heading}</label>
        ${
          isOpen
            ? html`<p class="error mild" id="${id}-hint">
                <span aria-hidden="true">⚠</span
                >&#32;${texts.unknownColumn}${nearest === undefined ? nothing : ` ${texts.nearest(nearest)}`}
              </p>`
            : nothing
        }
        <select
          id=${id}
          aria-describedby=${isOpen ? `${id}-hint` : nothing}
          @change=${({ target }: Event) =>
            onColumn({
              ...(sheet !== undefined && { sheet }),
              heading: name,
              field: (target as HTMLSelectElement).value,
            })}
        >
          <option value=${LEFT_OUT} .selected=${live(field === undefined)}>${texts.leftOut}</option>
          ${fields.map(
            ([value, label]) =>
              html`<option value=${value} .selected=${live(value === field)}>${label}</option>`,
          )}
        </select>
      </div>`;
    };
    const hasUnknown = columns.some(
      ({ heading, field }) =>
        field === undefined &&
        choiceFor(sheet, heading.replace(/\s*\([^()]*\)$/, '') || heading) === undefined,
    );
    return html`<details class="record" ?open=${hasUnknown}>
      <summary>${texts.columns(sheet, kind, rows)}</summary>
      <p class="hint">${texts.columnsHint}</p>
      <div class="columns">${columns.map(column)}</div>
    </details>`;
  })}`;
}
