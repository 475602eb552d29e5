import { waitUntil as waitFor } from '@open-wc/testing';

/** Milliseconds: what takes a moment here may take many on a machine with much else to do. */
const PATIENCE = 15_000;

/**
 * Resolves when something is so.
 *
 * @param options `timeout` and `interval` in milliseconds
 * @throws where it is not so in time
 */
export function waitUntil(
  isSo: () => unknown,
  message?: string,
  options: { readonly timeout?: number; readonly interval?: number } = {},
): Promise<void> {
  return waitFor(isSo, message, { timeout: PATIENCE, ...options });
}
