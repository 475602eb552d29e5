import { showRecord } from '../../core/show-record.js';
import { hasTime } from '../../dataset/queries/dates.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { structuredEvents } from '../../formats/export/json-ld.js';
import { DETAILS_FIELDS } from '../../elements/conference-details/details-fields.js';
import { PROGRAMME_FIELDS } from '../../elements/conference-programme/session-entry.js';
import { conferencePlace } from '../../templates/conference.js';
import { conferenceTitleText } from '../../templates/titles.js';
import { dateText, viewOf } from '../../templates/dates.js';
import { plain } from '../../templates/text.js';
import { DATASET_PATH } from '../../embed/publication-address.js';
import { addressOf, calendarPath, conferencePath } from '../addresses.js';
import { calendarEvents, calendarsOf } from '../calendars.js';
import type { Draft, DraftWidget } from './draft.js';
import { section, speakerLinks } from './page-links.js';
import { partOf } from './part-of.js';
import { localPath } from './site-words.js';
import type { SiteView } from './site-view.js';
import { subscriptions } from './subscriptions.js';

/** Date, place and subject of a conference. */
function description(view: SiteView, conference: Conference): string {
  const [venue] = conferencePlace(view, conference);
  const facts = [dateText(viewOf(view, conference), conference), venue]
    .filter((fact) => fact !== undefined)
    .join(', ');
  const about = conference.summary ?? conference.theme ?? conference.description?.[0];
  return [facts && `${facts}.`, about && plain(view, about)].filter(Boolean).join(' ');
}

/** A programme of so many sessions, such as a day of one track, needs neither search nor filters. */
const AT_A_GLANCE = 12;

/** The programme with all that a visitor can do with it; the widget above says the rest about the conference. */
function programme({ messages }: SiteView, { id, sessions = [] }: Conference): DraftWidget {
  const isLong = sessions.length > AT_A_GLANCE;
  return {
    tag: 'conference-programme',
    attributes: {
      conference: id,
      heading: messages.programme,
      fields: PROGRAMME_FIELDS.filter((field) => field !== 'conference').join(' '),
      actions: 'calendar share mine',
      ...(isLong && { search: '', filters: '' }),
      'deep-link': '',
    },
  };
}

/** The page of a conference with its programme, and links to its speakers. */
export function conferenceDraft(view: SiteView, conference: Conference): Draft {
  const { dataset, site, words, language } = view;
  const { id, sessions = [] } = conference;
  const path = conferencePath(id);
  // As long as no time is known, there is a list of titles and no programme.
  const isTimed = sessions.some(({ start }) => start !== undefined && hasTime(start));
  const speakers = [...new Set(sessions.flatMap((session) => session.speakers ?? []))]
    .map((speaker) => findById(dataset.people, speaker))
    .filter((person) => person !== undefined);
  const calendar = calendarEvents(conference).length > 0 ? calendarPath(path) : undefined;
  const local = localPath(path, language, dataset);
  return {
    path,
    title: showRecord(conference, () => conferenceTitleText(view, conference), id),
    description: showRecord(conference, () => description(view, conference), ''),
    image: conference.image?.src,
    content: [
      {
        tag: 'conference-details',
        attributes: {
          conference: id,
          'heading-level': '1',
          actions: 'calendar share',
          ...(isTimed && { fields: DETAILS_FIELDS.filter((field) => field !== 'sessions').join(' ') }),
        },
      },
      ...(isTimed ? [programme(view, conference)] : []),
      ...subscriptions(view, path, calendarsOf(view, conference)),
      ...(speakers.length > 0 ? [section(words.speakers, speakerLinks(path, speakers))] : []),
    ],
    part: partOf(dataset, { conferences: [conference] }),
    calendarPath: calendar,
    embed: { widget: 'conference-details', options: new Map([['conference', id]]) },
    things: structuredEvents([conference], {
      dataset,
      datasetUrl: addressOf(site, DATASET_PATH),
      language,
      url: addressOf(site, local),
    }),
  };
}
