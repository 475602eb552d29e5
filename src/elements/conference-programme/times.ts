import { html, nothing, type TemplateResult } from 'lit';
import { wallClock } from '../../dataset/queries/clock-in.js';
import { dayOf, hasTime } from '../../dataset/queries/dates.js';
import type { Session } from '../../dataset/schema/session.js';
import { formatTime } from '../../i18n/format-date.js';
import { formatWeekday } from '../../i18n/format-day.js';
import { formatOf } from '../../templates/dates.js';
import type { View } from '../../core/view.js';
import type { Slot } from './programme-days.js';

const timed = (date: string | undefined) => (date !== undefined && hasTime(date) ? date : undefined);

/** The time of day, after its weekday where that is not the day it is read under: `fredag kl. 01.30`. */
function moment(view: View, instant: string, day: string | undefined): string {
  const format = formatOf(view);
  const time = formatTime(instant, undefined, format) ?? '';
  return wallClock(instant, format.timeZone).startsWith(day ?? '')
    ? view.messages.time(time)
    : `${formatWeekday(instant, format)} ${view.messages.time(time)}`;
}

/** From `start` to `end`: `kl. 09.00–09.45`; past midnight `kl. 20.00 – fredag kl. 01.30`. */
function period(view: View, start: string, end: string | undefined): TemplateResult {
  const format = formatOf(view);
  const day = dayOf(start, format.timeZone);
  const isOneDay = end === undefined || dayOf(end, format.timeZone) === day;
  const text = isOneDay
    ? formatTime(start, end, format)
    : `${moment(view, start, day)} – ${moment(view, end, day)}`;
  return html`<time datetime=${start}>${text}</time>`;
}

/** When a session is; nothing where its time is not known. */
export function sessionTime(view: View, { start, end }: Session): TemplateResult | typeof nothing {
  const from = timed(start);
  return from === undefined ? nothing : period(view, from, timed(end));
}

/** Whether the sessions of a slot end together, so that one time says it for all. */
export function endTogether({ sessions }: Slot): boolean {
  const ends = sessions.map(({ end }) => (end === undefined ? undefined : Date.parse(end)));
  return new Set(ends).size < 2;
}

/** When a slot is: the time its sessions share, until when one goes on, or that no time is known. */
export function slotTime(view: View, slot: Slot): TemplateResult {
  const { messages } = view;
  const end = timed(slot.sessions[0]?.end);
  if (slot.isContinued) {
    return end === undefined
      ? html`<span>${messages.continued}</span>`
      : html`<time datetime=${end}>${messages.until(moment(view, end, slot.day))}</time>`;
  }
  if (slot.start === undefined) return html`<span>${messages.timeUnknown}</span>`;
  return period(view, slot.start, endTogether(slot) ? end : undefined);
}
