/** Ways to begin: what a page is for, and the widget and options that serve it. */
import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Widget } from '../../embed/read-manifest.js';
import { choicesFor } from './choices.js';
import { selectField } from './fields.js';
import { PURPOSES, type Purpose, type Start } from './purpose-names.js';
import { type State, withWidget } from './state.js';
import { choiceText } from './texts/choice-texts.js';
import type { Texts } from './texts/texts.js';

const PROGRAMME = 'conference-programme';

/** What is about the site rather than the purpose, and stays. */
const OF_THE_SITE = ['lang', 'theme', 'heading-level'];

/** The state for a purpose; of the earlier options only those stay that are about the site. */
export function withStart(state: State, { widget, options }: Start): State {
  const kept = [...state.options].filter(([name]) => OF_THE_SITE.includes(name));
  return { ...withWidget(state, widget), options: new Map([...Object.entries(options), ...kept]) };
}

function serves({ widget, options }: State, start: Start): boolean {
  const wanted = Object.entries(start.options);
  const own = [...options.keys()].filter((name) => !OF_THE_SITE.includes(name));
  return (
    widget === start.widget &&
    own.length === wanted.length &&
    wanted.every(([name, value]) => options.get(name) === value)
  );
}

/** Starting points to press, and the programme of a conference to choose. */
export function purposePart(
  {
    state,
    texts,
    widgets,
    dataset,
  }: { state: State; texts: Texts; widgets: readonly Widget[]; dataset: Dataset | undefined },
  onStart: (state: State) => void,
): TemplateResult {
  const { language } = state;
  const start = (purpose: Purpose) =>
    html`<button
      type="button"
      aria-pressed=${serves(state, PURPOSES[purpose]) ? 'true' : 'false'}
      @click=${() => onStart(withStart(state, PURPOSES[purpose]))}
    >
      ${texts.purposes[purpose]}
    </button>`;
  const option = widgets
    .find(({ tag }) => tag === PROGRAMME)
    ?.options.find(({ name }) => name === 'conference');
  const conferences = option ? (choicesFor(PROGRAMME, option, dataset, state)?.values ?? []) : [];
  const choices = conferences.map(({ value, label }) => ({
    value,
    label: label ?? choiceText('conference', value, language) ?? value,
  }));
  const programme = state.widget === PROGRAMME ? (state.options.get('conference') ?? '') : '';
  const onProgramme = (conference: string) => {
    if (conference) onStart(withStart(state, { widget: PROGRAMME, options: { conference } }));
  };
  const field = { id: 'programme-of', label: texts.programmeOf };
  return html`<section class="purposes">
    <h3 id="purposes-title">${texts.begin}</h3>
    <div class="beside" role="group" aria-labelledby="purposes-title">
      ${(Object.keys(PURPOSES) as Purpose[]).map(start)}
    </div>
    ${selectField(field, [{ value: '', label: texts.chooseConference }, ...choices], programme, onProgramme)}
  </section>`;
}
