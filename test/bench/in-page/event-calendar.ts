/** The sessions in the list view of EventCalendar (https://github.com/vkurko/calendar). */
import { createCalendar, List } from '@event-calendar/core';
import { eventDidMount, listElement, loadEvents } from './calendar-events.js';

const list = listElement();

void loadEvents(list).then(({ events, firstDay, days }) => {
  createCalendar(list, [List], {
    view: 'listDay',
    locale: 'da',
    date: firstDay,
    duration: { days },
    height: 'auto',
    headerToolbar: { start: '', center: '', end: '' },
    events,
    eventDidMount,
  });
});
