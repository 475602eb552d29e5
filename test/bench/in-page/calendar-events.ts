import type { InventedDataset } from '../invented-dataset.js';

/** A session as calendars take it; `extendedProps` is for facts of one's own. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly extendedProps: { readonly room: string };
}

/** The sessions of a programme, and the days they take. */
export interface CalendarEvents {
  readonly events: readonly CalendarEvent[];
  readonly firstDay: string;
  readonly days: number;
}

const DAY = 86_400_000;

/** Loads the dataset that the page names in the element with the id `list`. */
export async function loadEvents(list: HTMLElement): Promise<CalendarEvents> {
  const response = await fetch(list.dataset['src'] ?? '');
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- The floor trusts its data.
  const { conferences }: InventedDataset = JSON.parse(await response.text());
  const sessions = conferences.flatMap((conference) => conference.sessions);
  const [firstDay = '', lastDay = ''] = [sessions.at(0), sessions.at(-1)].map((session) =>
    session?.start.slice(0, 10),
  );
  return {
    events: sessions.map(({ id, title, start, end, room }) => ({
      id,
      title,
      start,
      end,
      extendedProps: { room },
    })),
    firstDay,
    days: (Date.parse(lastDay) - Date.parse(firstDay)) / DAY + 1,
  };
}

/** The element that a page of the bench shows its items in. */
export function listElement(): HTMLElement {
  const list = document.getElementById('list');
  if (!list) throw new Error('The page has no list.');
  return list;
}

/** What is the same for both calendars: the item gets the id by which the bench finds it. */
export function eventDidMount({ el, event }: { el: HTMLElement; event: { id: string } }): void {
  el.id = event.id;
}
