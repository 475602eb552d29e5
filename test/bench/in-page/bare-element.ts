import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { InventedDataset } from '../invented-dataset.js';

/** The floor: what Lit needs to show items, without validation, languages, states or options. */
export abstract class BareElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .item {
      padding-block: 1.25em;
      border-block-start: 1px solid;
    }
  `;

  static override properties = { src: {} };

  declare src: string;
  #dataset: InventedDataset | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    const response = await fetch(this.src);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- The floor trusts its data.
    this.#dataset = JSON.parse(await response.text());
    this.requestUpdate();
  }

  protected abstract items(dataset: InventedDataset): TemplateResult[];

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#dataset) return nothing;
    return html`<ul>
      ${this.items(this.#dataset)}
    </ul>`;
  }
}
