import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LabelledChoice } from './choices.js';

/** Properties of every field. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Why the value is not used. */
  readonly error?: string | undefined;
  /** Language of label and help, if it differs from that of the page. */
  readonly language?: string | undefined;
}

/** What stands in the field of an event. */
export function valueOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value.trim() : '';
}

/** What is wrong with the value, and what the field is for. */
function notes({ id, help, error }: Field): TemplateResult {
  return html`${
    error
      ? html`<p class="error" id="${id}-error"><span aria-hidden="true">⚠</span>&#32;${error}</p>`
      : nothing
  }${help ? html`<p class="hint" id="${id}-help">${help}</p>` : nothing}`;
}

function described({ id, help, error }: Field): string | typeof nothing {
  const ids = [...(error ? [`${id}-error`] : []), ...(help ? [`${id}-help`] : [])];
  return ids.join(' ') || nothing;
}

const invalid = ({ error }: Field) => (error ? 'true' : nothing);

/** A text field. Its value is used when the field loses focus. */
export function textField(
  field: Field,
  type: 'text' | 'numeric' | 'url',
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  const { id, label, language } = field;
  return html`<div class="field" lang=${language ?? nothing}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type === 'url' ? 'url' : 'text'}
      inputmode=${type === 'numeric' ? 'numeric' : nothing}
      aria-describedby=${described(field)}
      aria-invalid=${invalid(field)}
      .value=${live(value)}
      @change=${(event: Event) => onChange(valueOf(event))}
    />
    ${notes(field)}
  </div>`;
}

export function checkbox(
  field: Field,
  checked: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  const { id, label, language } = field;
  return html`<div class="field" lang=${language ?? nothing}>
    <label class="choice">
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${described(field)}
        aria-invalid=${invalid(field)}
        .checked=${live(checked)}
        @change=${() => onChange(!checked)}
      />
      ${label}
    </label>
    ${notes(field)}
  </div>`;
}

export function selectField(
  field: Field,
  choices: readonly LabelledChoice[],
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  const { id, label, language } = field;
  const option = (choice: LabelledChoice) =>
    html`<option
      value=${choice.value}
      lang=${choice.language ?? nothing}
      .selected=${live(choice.value === value)}
    >
      ${choice.label}
    </option>`;
  return html`<div class="field" lang=${language ?? nothing}>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${described(field)}
      aria-invalid=${invalid(field)}
      @change=${(event: Event) => onChange(valueOf(event))}
    >
      ${choices.map(option)}
    </select>
    ${notes(field)}
  </div>`;
}

/** A group of checkboxes or radio buttons. */
export function choiceGroup(
  field: Field,
  type: 'checkbox' | 'radio',
  choices: readonly LabelledChoice[],
  chosen: readonly string[],
  onChange: (value: string) => void,
): TemplateResult {
  const { id, label, language } = field;
  return html`<fieldset class="field" lang=${language ?? nothing} aria-describedby=${described(field)}>
    <legend>${label}</legend>
    <div class="choices">
      ${choices.map(
        (choice) =>
          html`<label class="choice">
            <input
              type=${type}
              name=${id}
              .value=${choice.value}
              .checked=${live(chosen.includes(choice.value))}
              @change=${() => onChange(choice.value)}
            />
            <span lang=${choice.language ?? nothing}>${choice.label}</span>
          </label>`,
      )}
    </div>
    ${notes(field)}
  </fieldset>`;
}
