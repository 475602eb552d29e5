import { IDENTIFIER } from './rules.js';

/** Longer ids are hard to read in an address. */
const LONGEST = 80;

/** An id from a text that is none: its letters and digits, or else its bytes; undefined where it has neither. */
function identifierFrom(value: unknown): string | undefined {
  if (typeof value === 'number') return identifierFrom(String(value));
  if (typeof value === 'object' && value !== null) return identifierFrom(Object.values(value)[0]);
  if (typeof value !== 'string') return undefined;
  const latin = value
    .replace(/æ/gi, 'ae')
    .replace(/ø/gi, 'o')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+/, '')
    .slice(0, LONGEST);
  if (latin) return latin;
  const bytes = [...new TextEncoder().encode(value.trim().slice(0, LONGEST / 2))];
  return bytes.map((byte) => byte.toString(16)).join('') || undefined;
}

/** The ids of one list while it is read. Those that are written go before those that are derived. */
export class ListIds {
  /** By each id as it is written, and by each that was derived, the id that its record is kept under. */
  readonly kept = new Map<unknown, string>();
  /** The ids that are kept as they are written, which an author can find. */
  readonly names: string[] = [];
  readonly #used = new Set<unknown>();
  /** By each id, how many were derived from it. */
  readonly #counts = new Map<string, number>();
  readonly #list: readonly unknown[];
  #written: ReadonlySet<unknown> | undefined;

  /** @param list the records as they are written */
  constructor(list: readonly unknown[]) {
    this.#list = list;
  }

  has(id: unknown): boolean {
    return this.#used.has(id);
  }

  /** @param written the id as it is written, which references may have */
  add(written: unknown, id: string): void {
    this.#used.add(id);
    if (written === id) this.names.push(id);
    for (const each of [written, id]) if (each !== undefined && !this.kept.has(each)) this.kept.set(each, id);
  }

  /** An id that no other record of the list has, from the first of these values that gives one; always the same. */
  derive(values: readonly unknown[]): string | undefined {
    const base = values.map(identifierFrom).find((id) => id !== undefined && IDENTIFIER.test(id));
    if (base === undefined) return undefined;
    this.#written ??= new Set(this.#list.map((record) => (record as { id?: unknown } | null)?.id));
    let id = base;
    let count = this.#counts.get(base) ?? 1;
    while (this.#used.has(id) || this.#written.has(id)) id = `${base}-${(count += 1)}`;
    this.#counts.set(base, count);
    return id;
  }
}
