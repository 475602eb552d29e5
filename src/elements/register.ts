import { sharedInPage } from '../dataset/loading/shared-in-page.js';

async function attempt(
  name: string,
  loadClass: () => Promise<CustomElementConstructor>,
  earlier: Promise<unknown> | undefined,
): Promise<void> {
  await earlier;
  if (customElements.get(name)) return;
  const Widget = await loadClass();
  // A class can be registered once only; a subclass allows the same widget under a second name.
  if (!customElements.get(name)) customElements.define(name, class extends Widget {});
}

/**
 * Registers a widget unless that has been done, by whomever. Two scripts in a page take turns, so that the second
 * loads nothing when the first succeeds. Rejects with what `loadClass` rejects with.
 */
export async function register(
  name: string,
  loadClass: () => Promise<CustomElementConstructor>,
): Promise<void> {
  // Per name, the end of the attempts to register it.
  const registrations = sharedInPage(
    'conference-widgets.registrations',
    () => new Map<string, Promise<unknown>>(),
  );
  const registration = attempt(name, loadClass, registrations.get(name));
  registrations.set(
    name,
    registration.catch(() => undefined),
  );
  return registration;
}
