import type { ReactiveControllerHost } from 'lit';
import { OnDemand } from './lazy.js';
import type { StructuredDataController } from './structured-data-controller.js';

/**
 * What describes to search engines what a widget shows, loaded where an editor asks for it.
 *
 * @param datasetUrl address of the dataset that the widget shows
 */
export function structuredData(
  host: ReactiveControllerHost & HTMLElement,
  datasetUrl: () => string,
): OnDemand<StructuredDataController> {
  return new OnDemand(host, 'structured data', async () => {
    const { StructuredDataController } = await import('./structured-data-controller.js');
    return new StructuredDataController(host, datasetUrl);
  });
}
