import { html, type TemplateResult } from 'lit';
import { ConferenceElement } from '../../src/core/widget-element.js';

/** A widget with a mistake: what it renders depends on where it is rendered, so that it cannot be hydrated. */
export class FickleWidgetElement extends ConferenceElement {
  protected override renderContent(): TemplateResult {
    return 'document' in globalThis ? html`<ul></ul>` : html`<p>Fra serveren</p>`;
  }
}
