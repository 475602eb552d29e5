/** The lines of one event, and the line of the file that it begins on, counted from 1. */
export interface EventLines {
  readonly line: number;
  readonly text: string;
}

/** A calendar, cut so that an event that cannot be read does not take the others with it. */
export interface CalendarParts {
  /** Name, zones and the like, without the events and what stands around the whole: a file may have several calendars. */
  readonly rest: string;
  readonly events: readonly EventLines[];
}

const EDGE = /^(BEGIN|END):(.+?)\s*$/i;

/** Cuts a calendar (RFC 5545) into its events and the rest of it; tasks, journals and alarms are nobody's conferences. */
export function calendarParts(text: string): CalendarParts {
  const rest: string[] = [];
  const events: { line: number; lines: string[] }[] = [];
  const open: string[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const [, edge = '', name = ''] = EDGE.exec(line) ?? [];
    const component = name.toUpperCase();
    if (edge.toUpperCase() === 'BEGIN') open.push(component);
    if (component === 'VEVENT' && edge.toUpperCase() === 'BEGIN') events.push({ line: index + 1, lines: [] });
    const isEdge = edge !== '' && component === 'VCALENDAR';
    const isOther =
      isEdge || open.some((each) => ['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VALARM'].includes(each));
    if (!isOther) (open.includes('VEVENT') ? events.at(-1)?.lines : rest)?.push(line);
    if (edge.toUpperCase() === 'END') open.pop();
  });
  return {
    rest: rest.join('\r\n'),
    events: events.map(({ line, lines }) => ({ line, text: lines.join('\r\n') })),
  };
}
