import type { SourceNode } from '../source/source-node.js';

const entriesOf = (days: SourceNode) =>
  days.fields.flatMap(([, day]) => day.fields.map(([, entry]) => entry));

/** The blocks of a timetable, in which contributions are. */
export function timetableBlocks(days: SourceNode): SourceNode[] {
  return entriesOf(days).filter((entry) => entry.at('entries').fields.length > 0);
}

/** The contributions and breaks of a timetable, which has them by day and block. Each knows the title of its block. */
export function timetableEntries(days: SourceNode): SourceNode[] {
  const read = (entry: SourceNode): SourceNode[] => {
    const within = entry.at('entries').fields.map(([, inner]) => inner);
    const title = entry.first('title', 'slotTitle').word;
    if (within.length === 0) return [entry];
    return within.map((inner) => inner.with(Object.assign({ session: title }, inner.value)));
  };
  return entriesOf(days).flatMap(read);
}
