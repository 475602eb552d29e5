/** Browsers with and without ways to share an address. */

const NAMES = ['share', 'canShare', 'clipboard'];

/** Puts something in the place of `navigator.share` and the clipboard. */
export function pretend(abilities: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(abilities))
    Object.defineProperty(navigator, name, { configurable: true, value });
}

/** To be called after each test. */
export function forgetAbilities(): void {
  for (const name of NAMES) Reflect.deleteProperty(navigator, name);
}

/** The addresses that are shared from now on, by the device's own way. */
export function recordShares(): readonly string[] {
  const shared: string[] = [];
  pretend({ canShare: () => true, share: ({ url }: ShareData) => Promise.resolve(shared.push(url ?? '')) });
  return shared;
}
