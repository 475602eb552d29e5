import type { TemplateResult } from 'lit';
import type { InventedDataset } from '../invented-dataset.js';
import { BareElement } from './bare-element.js';
import { bareItem, directoryOf } from './bare-item.js';

/** Conferences with the fields that our list shows. */
class BareList extends BareElement {
  protected override items(dataset: InventedDataset): TemplateResult[] {
    const directory = directoryOf(dataset);
    return dataset.conferences.map((conference) => bareItem(directory, conference));
  }
}

customElements.define('bare-list', BareList);
