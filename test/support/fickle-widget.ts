import { html, type TemplateResult } from 'lit';
import { WidgetElement } from '../../src/core/widget-element.js';

/** A widget with a mistake: what it renders depends on where it is rendered, so that it cannot be hydrated. */
export class FickleWidgetElement extends WidgetElement {
  protected override renderContent(): TemplateResult {
    return 'document' in globalThis ? html`<ul></ul>` : html`<p>Fra serveren</p>`;
  }
}
