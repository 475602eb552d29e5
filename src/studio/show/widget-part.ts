import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { selectField, textField } from './fields.js';
import type { Widget } from '../../embed/read-manifest.js';
import { optionField } from './option-field.js';
import type { State } from './state.js';
import { danishWidget } from './texts/option-texts.js';
import type { Texts } from './texts/texts.js';

/** The choice of widget, and its options. */
export function widgetPart(
  model: {
    state: State;
    texts: Texts;
    widgets: readonly Widget[];
    widget: Widget;
    dataset: Dataset | undefined;
  },
  {
    onWidget,
    onOption,
    onText,
    onHref,
  }: {
    onWidget: (tag: string) => void;
    onOption: (name: string, value: string | undefined) => void;
    onText: (text: string) => void;
    onHref: (href: string) => void;
  },
): TemplateResult {
  const { state, texts, widgets, widget } = model;
  const tags = widgets.map(({ tag, summary }) => {
    const name = state.language === 'da' ? (danishWidget(tag) ?? summary) : summary;
    return { value: tag, label: `${name.replace(/\.$/, '')} (${tag})` };
  });
  const text = { id: 'text', label: texts.fallbackText };
  const refused = state.refused.get('href');
  const href = {
    id: 'href',
    label: texts.fallbackHref,
    help: texts.fallbackHelp,
    error: refused === undefined ? undefined : texts.wrongHref(widget.tag === 'contact-box'),
  };
  return html`<section class="chapter">
    <h2>${texts.widget}</h2>
    ${selectField({ id: 'widget', label: texts.widget }, tags, widget.tag, onWidget)}
    <h3>${texts.options}</h3>
    <div class="fields">
      ${widget.options.map((option) => optionField(widget, option, model, (value) => onOption(option.name, value)))}
    </div>
    <h3>${texts.fallback}</h3>
    <div class="fields">
      ${textField(text, 'text', state.text, onText)}${textField(href, 'url', refused ?? state.href, onHref)}
    </div>
  </section>`;
}
