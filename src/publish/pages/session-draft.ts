import { showRecord } from '../../core/show-record.js';
import { zoneOf } from '../../dataset/queries/dates.js';
import { hasDay } from '../../dataset/queries/days.js';
import { neighboursOf } from '../../dataset/queries/neighbours.js';
import { placeName } from '../../dataset/queries/places.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { structuredSession } from '../../formats/export/json-ld.js';
import { momentText, viewOf } from '../../templates/dates.js';
import { personNames } from '../../templates/speakers.js';
import { plain } from '../../templates/text.js';
import { conferenceTitleText, sessionTitleText } from '../../templates/titles.js';
import { DATASET_PATH } from '../../embed/publication-address.js';
import { addressOf, calendarPath, conferencePath, sessionPath } from '../addresses.js';
import { calendarsOf } from '../calendars.js';
import type { Draft } from './draft.js';
import { partOf, sessionOnly } from './part-of.js';
import { localPath } from './site-words.js';
import type { SiteView } from './site-view.js';
import { subscriptions } from './subscriptions.js';

/** When and where it is, who speaks, and what about. */
function description(view: SiteView, conference: Conference, session: Session): string {
  const { title, speakers = [], start, abstract } = session;
  const room = placeName('room', conference, session);
  const facts = [
    conferenceTitleText(view, conference),
    start && momentText(viewOf(view, conference), start),
    room && plain(view, room),
    title && personNames(view, speakers),
  ].filter(Boolean);
  const [about] = abstract ?? [];
  return [`${facts.join(', ')}.`, about && plain(view, about)].filter(Boolean).join(' ');
}

/** The page of a session. */
export function sessionDraft(view: SiteView, conference: Conference, session: Session): Draft {
  const { dataset, site, language } = view;
  const { id } = session;
  const path = sessionPath(conference.id, id);
  const local = (of: string) => addressOf(site, localPath(of, language, dataset));
  const neighbours = neighboursOf(conference, session, zoneOf(dataset, conference));
  return {
    path,
    title: showRecord(session, () => sessionTitleText(view, session), id),
    description: showRecord(session, () => description(view, conference, session), ''),
    content: [
      {
        tag: 'conference-details',
        attributes: {
          conference: conference.id,
          session: id,
          'heading-level': '1',
          actions: 'calendar share mine',
        },
      },
      ...showRecord(session, () => subscriptions(view, path, calendarsOf(view, conference, session)), []),
    ],
    part: partOf(dataset, { conferences: [sessionOnly(conference, session, neighbours)] }),
    calendarPath: hasDay(session) ? calendarPath(path) : undefined,
    embed: {
      widget: 'conference-details',
      options: new Map([
        ['conference', conference.id],
        ['session', id],
      ]),
    },
    things: structuredSession(
      conference,
      session,
      { dataset, datasetUrl: addressOf(site, DATASET_PATH), language, url: local(path) },
      local(conferencePath(conference.id)),
    ),
    image: session.image?.src ?? conference.image?.src,
  };
}
