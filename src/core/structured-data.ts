import type { ReactiveControllerHost } from 'lit';
import { Lazy } from './lazy.js';
import type { StructuredDataController } from './structured-data-controller.js';

/**
 * What describes to search engines what a widget shows, loaded where an editor asks for it.
 *
 * @param datasetUrl address of the dataset that the widget shows
 */
export function structuredData(
  host: ReactiveControllerHost & HTMLElement,
  datasetUrl: () => string,
): Lazy<StructuredDataController> {
  return new Lazy(host, 'structured data', async () => {
    const { StructuredDataController } = await import('./structured-data-controller.js');
    return new StructuredDataController(host, datasetUrl);
  });
}
