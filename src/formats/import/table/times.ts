import { shiftedDay } from '../../../dataset/queries/days.js';
import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import type { Fields } from '../../../dataset/parse/value-kinds.js';
import type { RowReader } from './cells.js';
import type { Draft } from '../draft/draft.js';
import type { Place } from '../notice.js';
import { clockPeriod, clockTime } from '../written/time.js';
import { atTime, isSerialDate } from '../written/date.js';
import { writtenDuration } from '../written/duration.js';

/** A fraction of a day that is certainly no time as people write it. */
const FRACTION = /^(?:0?[.,])\d{3,}$/;

/** Spreadsheets add midnight to a date. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?$/;

const MINUTE = 60_000;

/** Whether the cells of the row are numbers of a spreadsheet. */
function isSerialRow(row: RowReader): boolean {
  const cells = ['date', 'time', 'start', 'end'].map((field) => row.text(field) ?? '');
  return cells.some((cell) => isSerialDate(cell) || FRACTION.test(cell));
}

function later(local: string, minutes: number): string {
  return new Date(Date.parse(`${local}Z`) + minutes * MINUTE)
    .toISOString()
    .slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** Times of a session, each a time of day or a date with or without one. */
interface Times {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly wholeStart?: string | undefined;
  readonly wholeEnd?: string | undefined;
}

/** Reads the times of the rows of a programme, of which some stand once for several rows. */
export class ProgrammeTimes {
  readonly #draft: Draft;
  readonly #whole: Place | undefined;
  /** The date of the rows above. */
  #day: string | undefined;
  #repeated: number[] = [];

  /** @param whole the sheet of the programme, if it has one */
  constructor(draft: Draft, whole?: Place) {
    this.#draft = draft;
    this.#whole = whole;
  }

  /** Remembers a date that stands above the rows of its day. */
  setDay(day: string): void {
    this.#day = day;
  }

  /**
   * Start and end, whichever columns have them.
   *
   * @param zone the time zone of the conference, if its table names one
   */
  read(row: RowReader, zone?: string): Fields {
    const date = row.written('date');
    const { from, until, wholeStart, wholeEnd } = this.#times(row);
    const ownDay = dayOf(date?.start) ?? (from === undefined ? undefined : dayOf(wholeStart));
    if (ownDay?.length === DAY_LENGTH) this.#day = ownDay;
    const isBelow = from !== undefined && ownDay === undefined && row.text('date') === undefined;
    const day = isBelow ? this.#repeatedDay(row) : ownDay;
    const isDay = day?.length === DAY_LENGTH;
    if (from !== undefined && !isDay) this.#noteTime(row, day);
    const start =
      withTime(wholeStart) ??
      (isDay && from !== undefined ? atTime(day, from) : undefined) ??
      withTime(date?.start) ??
      day ??
      wholeStart;
    const lastDay = wholeEnd ?? date?.end;
    const end = withTime(wholeEnd) ?? this.#end(row, start, lastDay, from, until) ?? lastDay;
    return { start: row.date(start, zone), end: row.date(end, zone) };
  }

  /** Reports the rows that have the date of a row above. */
  finish(): void {
    const [first, ...others] = this.#repeated;
    if (first === undefined) return;
    const last = others.at(-1);
    const rows = last === undefined ? String(first) : `${first}–${last} (${this.#repeated.length})`;
    this.#draft.note('date-repeated', rows, 'hint', this.#whole);
  }

  #times(row: RowReader): Times {
    const options = { isSerial: isSerialRow(row) };
    const cell = row.text('time');
    const period = cell === undefined ? undefined : clockPeriod(cell, options);
    const withDay = cell !== undefined && !period ? row.written('time') : undefined;
    const [started, ended] = [
      clockPeriod(row.text('start') ?? '', options),
      clockTime(row.text('end') ?? '', options),
    ];
    const [startTime, endTime] = ['startTime', 'endTime'].map((field) =>
      clockTime(row.text(field) ?? '', options),
    );
    const whole = (field: string, isClock: boolean) => (isClock ? undefined : row.written(field));
    const start = whole('start', started !== undefined);
    return {
      from: period?.from ?? started?.from ?? startTime,
      until: period?.until ?? started?.until ?? ended ?? endTime,
      wholeStart: start?.start ?? withDay?.start,
      wholeEnd:
        whole('end', ended !== undefined)?.start ??
        row.written('endDate')?.start ??
        start?.end ??
        withDay?.end,
    };
  }

  #end(
    row: RowReader,
    start: string | undefined,
    lastDay: string | undefined,
    from: string | undefined,
    until: string | undefined,
  ): string | undefined {
    const duration = this.#duration(row);
    const day = start?.slice(0, DAY_LENGTH);
    if (start === undefined || day?.length !== DAY_LENGTH) return undefined;
    if (until !== undefined) {
      if (lastDay?.length === DAY_LENGTH) return atTime(lastDay, until);
      // A session that ends before it starts ends on the next day.
      const isNextDay = until < (from ?? start.slice(DAY_LENGTH + 1, 'yyyy-mm-ddThh:mm'.length));
      return atTime(isNextDay ? shiftedDay(day, 1) : day, until);
    }
    const [, local = '', offset = ''] = /^(.{10}T\d\d:\d\d)(?::\d\d)?(?:\.\d+)?\s*(.*)$/.exec(start) ?? [];
    return duration !== undefined && local !== '' ? later(local, duration) + offset : undefined;
  }

  #duration(row: RowReader): number | undefined {
    const text = row.text('duration');
    if (text === undefined) return undefined;
    const unit = row.unit('duration') ?? '';
    const minutes = writtenDuration(/^[\d.,]+$/.test(text) && /^[th]/i.test(unit) ? `${text} t` : text);
    if (minutes === undefined) {
      this.#draft.note(
        'duration-unknown',
        `${row.heading('duration')}: ${text}`,
        'error',
        row.placeOf('duration'),
      );
    }
    return minutes;
  }

  #repeatedDay(row: RowReader): string | undefined {
    if (this.#day !== undefined) this.#repeated.push(rowNumber(row.place));
    return this.#day;
  }

  #noteTime(row: RowReader, day: string | undefined): void {
    // An unreadable date is said already.
    if (day === undefined && row.text('date') !== undefined) return;
    const field = row.text('time') === undefined ? 'start' : 'time';
    this.#draft.note(
      'time-without-date',
      `${row.heading(field)}: ${row.text(field) ?? ''}`,
      'error',
      row.placeOf(field),
    );
  }
}

/** The number of a row in its text or sheet. */
function rowNumber(place: Place): number {
  return 'line' in place ? place.line : 'sheet' in place ? (place.row ?? 0) : 0;
}

function dayOf(date: string | undefined): string | undefined {
  return date?.slice(0, DAY_LENGTH);
}

function withTime(date: string | undefined): string | undefined {
  return date !== undefined && date.length > DAY_LENGTH && !MIDNIGHT.test(date) ? date : undefined;
}
