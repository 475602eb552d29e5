import type { ReactiveControllerHost } from 'lit';
import { Lazy } from './lazy.js';
import type { Described } from './structured-data-controller.js';

/**
 * Describes to search engines what a widget shows. The controller for it is loaded when an editor asks for it.
 *
 * @param described undefined where nothing is to be described
 */
export function structuredData(
  host: ReactiveControllerHost & HTMLElement,
  described: () => Described | undefined,
): void {
  const controller = new Lazy(host, 'structured data', async () => {
    const { StructuredDataController } = await import('./structured-data-controller.js');
    return new StructuredDataController(host, described);
  });
  host.addController({
    hostUpdated() {
      if (described()) controller.load();
    },
  });
}
