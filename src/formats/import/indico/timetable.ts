import type { SourceNode } from '../source/source-node.js';

/** The contributions and breaks of a timetable, which has them by day and block. Each knows the title of its block. */
export function timetableEntries(days: SourceNode): SourceNode[] {
  const read = (entry: SourceNode): SourceNode[] => {
    const within = entry.at('entries').fields.map(([, inner]) => inner);
    const title = entry.first('title', 'slotTitle').word;
    if (within.length === 0) return [entry];
    return within.map((inner) => inner.with(Object.assign({ session: title }, inner.value)));
  };
  return days.fields.flatMap(([, day]) => day.fields.flatMap(([, entry]) => read(entry)));
}
