/** The sessions in the list view of FullCalendar (https://fullcalendar.io/docs/list-view). */
import { Calendar } from 'fullcalendar';
import listPlugin from 'fullcalendar/list';
import da from 'fullcalendar/locales/da';
import classicTheme from 'fullcalendar/themes/classic';
import { eventDidMount, listElement, loadEvents } from './calendar-events.js';

const list = listElement();

void loadEvents(list).then(({ events, firstDay, days }) => {
  new Calendar(list, {
    plugins: [listPlugin, classicTheme],
    locale: da,
    timeZone: 'Europe/Copenhagen',
    initialView: 'list',
    initialDate: firstDay,
    duration: { days },
    height: 'auto',
    headerToolbar: false,
    events,
    eventDidMount,
  }).render();
});
