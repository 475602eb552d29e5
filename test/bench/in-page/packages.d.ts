/** The calendars, as far as they are used here: they are there once `npm run bench` has installed them. */

declare module 'fullcalendar' {
  export class Calendar {
    constructor(element: HTMLElement, options: Record<string, unknown>);
    render(): void;
  }
}

declare module 'fullcalendar/list' {
  const plugin: unknown;
  export default plugin;
}

declare module 'fullcalendar/themes/classic' {
  const plugin: unknown;
  export default plugin;
}

declare module 'fullcalendar/locales/da' {
  const locale: unknown;
  export default locale;
}

declare module '@event-calendar/core' {
  export const List: unknown;
  export function createCalendar(
    target: HTMLElement,
    plugins: readonly unknown[],
    options: Record<string, unknown>,
  ): unknown;
}
