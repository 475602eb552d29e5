/** A page's use of the visitor's device. */
export interface DeviceUse {
  /** The ways to store and to read that were reached for, even if nothing came of it. */
  readonly touched: readonly string[];
  /** The stored items, by name. */
  readonly stored: readonly string[];
  /** The names of files that the visitor was offered. */
  readonly offered: readonly string[];
}

declare global {
  /** Where the probe finds the answer. */
  var deviceUse: (() => Promise<DeviceUse>) | undefined;
}

/**
 * Runs in the host page before anything else, and must stand alone, because it is sent there as text. It stands before every
 * door to what browsers keep for a page, and to their downloads, of which none reaches the disk.
 */
export function watchDevice(): void {
  const touched = new Set<string>();
  const offered: string[] = [];
  const readers = new Map<string, () => unknown>();

  function watch(object: object, name: string): void {
    let owner: object | null = object;
    while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object | null;
    // Some browsers do not have all of them.
    if (!owner) return;
    const property = Object.getOwnPropertyDescriptor(owner, name);
    readers.set(name, () => property?.get?.call(object) as unknown);
    Object.defineProperty(owner, name, {
      get(this: unknown) {
        touched.add(name);
        return property?.get?.call(this) as unknown;
      },
      set(this: unknown, value: unknown) {
        touched.add(name);
        property?.set?.call(this, value);
      },
    });
  }

  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name'])
    watch(window, name);
  watch(document, 'cookie');
  for (const name of ['serviceWorker', 'storage']) watch(navigator, name);
  HTMLAnchorElement.prototype.click = function () {
    offered.push(this.download);
  };

  /** A browser that keeps a door shut lets nothing be stored behind it. */
  async function names(read: () => unknown): Promise<string[]> {
    try {
      return (await read()) as string[];
    } catch {
      return [];
    }
  }

  const reading = (name: string) => readers.get(name)?.() as never;
  const stored: Readonly<Record<string, () => unknown>> = {
    cookie: () => (reading('cookie') as string).split('; ').filter(Boolean),
    localStorage: () => Object.keys(reading('localStorage')),
    sessionStorage: () => Object.keys(reading('sessionStorage')),
    indexedDB: async () => (await (reading('indexedDB') as IDBFactory).databases()).map(({ name }) => name),
    caches: () => (reading('caches') as CacheStorage).keys(),
    serviceWorker: async () =>
      (await (reading('serviceWorker') as ServiceWorkerContainer).getRegistrations()).map(
        ({ scope }) => scope,
      ),
  };

  globalThis.deviceUse = async () => {
    const found = await Promise.all(
      Object.entries(stored).map(async ([kind, read]) =>
        (await names(read)).map((name) => `${kind}: ${name}`),
      ),
    );
    return { touched: [...touched], stored: found.flat(), offered };
  };
}
