/** The wall clock, `2026-11-23 09:00`, of an instant in a time zone (IANA name). */
export function clockIn(timeZone: string, instant: Date): string {
  // Swedish writes dates and times as ISO 8601 does.
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(instant);
}

/** The calendar day, `2026-11-23`, of an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): string {
  return clockIn(timeZone, instant).slice(0, '2026-11-23'.length);
}
