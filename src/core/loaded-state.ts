import { page } from './page-settings.js';

/** Older browsers take no such name. */
const hasStates = page !== undefined && CSS.supports('selector(:state(loaded))');

/** Has style sheets of the page know by `:state(loaded)` that a widget has its content, or a message in its place. */
export function loadedState(host: HTMLElement): (isLoaded: boolean) => void {
  const states = hasStates ? host.attachInternals().states : undefined;
  return (isLoaded) => {
    if (isLoaded) states?.add('loaded');
    else states?.delete('loaded');
  };
}
