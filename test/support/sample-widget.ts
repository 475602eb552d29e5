import { html, type TemplateResult } from 'lit';
import { WidgetElement } from '../../src/core/widget-element.js';
import type { View } from '../../src/core/view.js';

/** The least that a widget can be: it shows that the harness works, whatever the real ones do. */
export class SampleWidgetElement extends WidgetElement {
  protected override renderContent({ dataset, messages }: View): TemplateResult | string {
    if (dataset.conferences.length === 0) return messages.noConferences;
    return html`<ul>
      ${dataset.conferences.map(({ id }) => html`<li>${id}</li>`)}
    </ul>`;
  }
}
