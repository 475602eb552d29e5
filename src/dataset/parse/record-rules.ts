/** What the fields of a record must be together. Apart from the schemas, because the reader in browsers loads none. */

export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface Named {
  readonly person?: unknown;
  readonly name?: unknown;
}

export interface Titled {
  readonly title?: unknown;
  readonly speakers?: readonly unknown[] | undefined;
}

/** Compares as much as both dates say: `2017` and `2017-09-06` may be the same day, two date-times are two instants. */
function liesBefore(end: string, start: string): boolean {
  const shared = Math.min(end.length, start.length);
  const haveTimes = shared > 'yyyy-mm-dd'.length;
  return haveTimes ? Date.parse(end) < Date.parse(start) : end.slice(0, shared) < start.slice(0, shared);
}

/** Refuses an end that certainly lies before the start. */
export function endsAfterStart({ start, end }: Period): boolean {
  return start === undefined || end === undefined || !liesBefore(end, start);
}

/** A contact names a person of the dataset or carries its own name. */
export function hasName({ person, name }: Named): boolean {
  return person !== undefined || name !== undefined;
}

/** A session may lack a title where only the speakers are known, as on many pages about past conferences. */
export function hasTitle({ title, speakers = [] }: Titled): boolean {
  return title !== undefined || speakers.length > 0;
}
