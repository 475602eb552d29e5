import { sharedInPage } from '../dataset/load/page-singleton.js';

import { loadClass, type LoadWidget } from './widgets.js';

async function attempt(
  name: string,
  loadWidget: LoadWidget,
  earlier: Promise<unknown> | undefined,
): Promise<void> {
  await earlier;
  if (customElements.get(name)) return;
  const Widget = await loadClass(loadWidget);
  // A class can be registered once only; a subclass allows the same widget under a second name.
  if (Widget && !customElements.get(name)) customElements.define(name, class extends Widget {});
}

/**
 * Registers a widget unless that has been done, by whomever. Two scripts in a page take turns, so that the second
 * loads nothing when the first succeeds. Rejects with what `loadWidget` rejects with.
 */
export async function register(name: string, loadWidget: LoadWidget): Promise<void> {
  // Per name, the end of the attempts to register it.
  const registrations = sharedInPage(
    'conference-widgets.registrations',
    () => new Map<string, Promise<unknown>>(),
  );
  const registration = attempt(name, loadWidget, registrations.get(name));
  registrations.set(
    name,
    registration.catch(() => undefined),
  );
  return registration;
}
