import type { TemplateResult } from 'lit';
import type { InventedDataset } from '../invented-dataset.js';
import { BareElement } from './bare-element.js';
import { bareSessions } from './bare-session.js';

/** The sessions of a programme. */
class BareProgramme extends BareElement {
  protected override items(dataset: InventedDataset): TemplateResult[] {
    return bareSessions(dataset);
  }
}

customElements.define('bare-programme', BareProgramme);
