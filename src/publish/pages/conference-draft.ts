import { showRecord } from '../../core/show-record.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { structuredEvents } from '../../formats/export/json-ld.js';
import { conferencePlace } from '../../templates/conference.js';
import { conferenceTitleText } from '../../templates/titles.js';
import { dateText, viewOf } from '../../templates/dates.js';
import { plain } from '../../templates/text.js';
import { addressOf, calendarPath, conferencePath, DATASET_PATH } from '../addresses.js';
import { calendarEvents } from '../feeds.js';
import { escapeMarkup } from '../escape-markup.js';
import type { Draft } from './draft.js';
import { pageHref, section, speakerLinks } from './page-links.js';
import { partOf } from './part-of.js';
import { localPath } from './site-words.js';
import type { SiteView } from './site-view.js';

/** Date, place and subject of a conference. */
function description(view: SiteView, conference: Conference): string {
  const [venue] = conferencePlace(view, conference);
  const facts = [dateText(viewOf(view, conference), conference), venue]
    .filter((fact) => fact !== undefined)
    .join(', ');
  const about = conference.summary ?? conference.theme ?? conference.description?.[0];
  return [facts && `${facts}.`, about && plain(view, about)].filter(Boolean).join(' ');
}

/** The page of a conference, with links to its speakers. */
export function conferenceDraft(view: SiteView, conference: Conference): Draft {
  const { dataset, site, words, language, messages } = view;
  const { id, sessions = [] } = conference;
  const path = conferencePath(id);
  const speakers = [...new Set(sessions.flatMap((session) => session.speakers ?? []))]
    .map((speaker) => findById(dataset.people, speaker))
    .filter((person) => person !== undefined);
  const calendar = calendarEvents(conference).length > 0 ? calendarPath(id) : undefined;
  const local = localPath(path, language, dataset);
  const subscription =
    calendar &&
    `<p><a href="${escapeMarkup(pageHref(local, calendar))}">${escapeMarkup(messages.subscribeToCalendar)}</a></p>`;
  return {
    path,
    title: showRecord(conference, () => conferenceTitleText(view, conference), id),
    description: showRecord(conference, () => description(view, conference), ''),
    content: [
      {
        tag: 'conference-details',
        attributes: { conference: id, 'heading-level': '1', actions: 'calendar share' },
      },
      ...(subscription ? [subscription] : []),
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
