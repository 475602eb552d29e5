import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Widget, WidgetOption } from '../../embed/read-manifest.js';
import { selectField, textField } from './fields.js';
import { optionField } from './option-field.js';
import { groupOptions } from './option-groups.js';
import type { OptionProblem } from './option-problems.js';
import type { State } from './state.js';
import { danishWidget } from './texts/option-texts.js';
import type { Texts } from './texts/texts.js';

interface WidgetModel {
  readonly state: State;
  readonly texts: Texts;
  readonly widgets: readonly Widget[];
  readonly widget: Widget;
  readonly dataset: Dataset | undefined;
  readonly problems: ReadonlyMap<string, OptionProblem>;
  /** The fields for looks; undefined as long as nobody asks for them. */
  readonly looks: { readonly fields: TemplateResult; readonly hasProblem: boolean } | undefined;
  /** Whether these could not be loaded. */
  readonly lacksLooks: boolean;
  /** Groups that are unfolded. */
  readonly opened: ReadonlySet<string>;
}

interface WidgetActions {
  readonly onWidget: (tag: string) => void;
  readonly onOption: (name: string, value: string | undefined) => void;
  readonly onText: (text: string) => void;
  readonly onHref: (href: string) => void;
  readonly onToggle: (group: string, isOpen: boolean) => void;
}

/** Fields that are folded up until they are asked for. @param chosen how many of them have a value */
function group(
  name: string,
  title: string,
  chosen: number,
  { opened, texts }: Pick<WidgetModel, 'opened' | 'texts'>,
  hasProblem: boolean,
  onToggle: WidgetActions['onToggle'],
  fields: TemplateResult,
): TemplateResult {
  const toggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement) onToggle(name, target.open);
  };
  return html`<details
    class="more"
    id="group-${name}"
    ?open=${opened.has(name) || hasProblem}
    @toggle=${toggle}
  >
    <summary>
      ${title}${chosen > 0 ? html`&#32;<span class="count">${texts.chosen(chosen)}</span>` : nothing}
    </summary>
    ${fields}
  </details>`;
}

/** The fields for looks, or that they could not be loaded. */
const lookFields = ({ looks, lacksLooks, texts }: Pick<WidgetModel, 'looks' | 'lacksLooks' | 'texts'>) =>
  html`${lacksLooks ? html`<p class="error" role="alert">${texts.notLoaded}</p>` : nothing}${looks?.fields}`;

/** The choice of widget, and its options. */
export function widgetPart(model: WidgetModel, actions: WidgetActions): TemplateResult {
  const { state, texts, widgets, widget } = model;
  const { onWidget, onOption, onText, onHref, onToggle } = actions;
  const tags = widgets.map(({ tag, summary }) => {
    const name = state.language === 'da' ? (danishWidget(tag) ?? summary) : summary;
    return { value: tag, label: name.replace(/\.$/, '') };
  });
  const field = (option: WidgetOption) =>
    optionField(widget, option, model, (value) => onOption(option.name, value));
  const { first, groups } = groupOptions(widget.options);
  const text = { id: 'text', label: texts.fallbackText };
  const refused = state.refused.get('href');
  const href = {
    id: 'href',
    label: texts.fallbackHref,
    help: texts.fallbackHelp,
    error: refused === undefined ? undefined : texts.wrongHref(widget.tag === 'contact-box'),
  };
  const isChosen = ({ name }: WidgetOption) => state.options.has(name);
  return html`<section>
    <h3>${texts.widget}</h3>
    ${selectField({ id: 'widget', label: texts.widgetField }, tags, widget.tag, onWidget)}${first.map(field)}
    ${groups.map(([name, options]) =>
      group(
        name,
        texts.groups[name],
        options.filter(isChosen).length + (name === 'looks' ? state.theme.size : 0),
        model,
        options.some(
          (option) =>
            model.problems.has(option.name) || (option.name === 'feed' && state.refused.has('feed')),
        ) ||
          (name === 'looks' && model.looks?.hasProblem === true),
        onToggle,
        html`${options.map(field)}${name === 'looks' ? lookFields(model) : nothing}`,
      ),
    )}
    ${group(
      'fallback',
      texts.fallback,
      [state.text, state.href].filter(Boolean).length,
      model,
      refused !== undefined,
      onToggle,
      html`${textField(text, 'text', state.text, onText)}${textField(
        href,
        'url',
        refused ?? state.href,
        onHref,
      )}`,
    )}
  </section>`;
}
