/** Texts of the programme as a calendar. */
export interface GridTexts {
  readonly help: string;
  readonly days: string;
  readonly day: (day: string) => string;
  /** @param minute since midnight */
  readonly time: (minute: number) => string;
  readonly hours: (from: string, to: string | undefined) => string;
  readonly noRoom: string;
  readonly outside: string;
  readonly nothingOutside: string;
  readonly noDays: string;
  readonly held: (name: string, where: string) => string;
  readonly put: (name: string, where: string) => string;
  readonly unplaced: (name: string) => string;
  readonly back: (name: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly roomBefore: string;
  readonly roomAfter: string;
  readonly withoutTime: string;
  readonly putHere: string;
  readonly putBack: string;
}

const dayName = (language: string, day: string) =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));

const clock = (minute: number, between: string, pad: number) =>
  `${String(Math.floor(minute / 60)).padStart(pad, '0')}${between}${String(minute % 60).padStart(2, '0')}`;

const hours = (from: string, to: string | undefined): string => (to === undefined ? from : `${from}–${to}`);

export const GRID_TEXTS: Readonly<Record<'da' | 'en', GridTexts>> = {
  da: {
    help: 'Træk et programpunkt derhen, hvor det skal ligge. Eller vælg det, og tryk på det nye sted. Med tastaturet: Enter tager det op, piletasterne flytter det 5 minutter eller til et andet rum, Enter lægger det, og Escape lægger det tilbage. F2 åbner det.',
    days: 'Dag',
    day: (day) => dayName('da', day),
    time: (minute) => clock(minute, '.', 1),
    hours,
    noRoom: 'Uden rum',
    outside: 'Uden tidspunkt eller over flere dage',
    nothingOutside: 'Her er ingen.',
    noDays: 'Skriv først, hvornår konferencen begynder. Så kan programmet vises som et skema.',
    held: (name, where) => `Flytter ”${name}”: ${where}.`,
    put: (name, where) => `”${name}” ligger nu ${where}.`,
    unplaced: (name) => `”${name}” er nu uden tidspunkt.`,
    back: (name) => `”${name}” er lagt tilbage.`,
    earlier: '5 min. tidligere',
    later: '5 min. senere',
    roomBefore: 'Forrige rum',
    roomAfter: 'Næste rum',
    withoutTime: 'Uden tidspunkt',
    putHere: 'Læg her',
    putBack: 'Læg tilbage',
  },
  en: {
    help: 'Drag a session to where it should be. Or choose it, and press the new place. By keyboard: Enter takes it up, the arrow keys move it by 5 minutes or to another room, Enter puts it down, and Escape puts it back. F2 opens it.',
    days: 'Day',
    day: (day) => dayName('en-GB', day),
    time: (minute) => clock(minute, ':', 2),
    hours,
    noRoom: 'Without a room',
    outside: 'Without a time, or over several days',
    nothingOutside: 'There are none.',
    noDays: 'First write when the conference begins. Then the programme can be shown as a timetable.',
    held: (name, where) => `Moving “${name}”: ${where}.`,
    put: (name, where) => `“${name}” is now ${where}.`,
    unplaced: (name) => `“${name}” is now without a time.`,
    back: (name) => `“${name}” is back where it was.`,
    earlier: '5 min. earlier',
    later: '5 min. later',
    roomBefore: 'Previous room',
    roomAfter: 'Next room',
    withoutTime: 'Without a time',
    putHere: 'Put it here',
    putBack: 'Put it back',
  },
};
