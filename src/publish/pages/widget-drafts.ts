import { latestConference, nextConference } from '../../dataset/queries/find-conference.js';
import { selectConferences } from '../../dataset/queries/select-conferences.js';
import { selectMaterials } from '../../dataset/queries/select-materials.js';
import { selectSpeakers } from '../../dataset/queries/select-speakers.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { pageTitle } from '../../embed/page/page-texts.js';
import { addressOf, conferencePath, feedPath, speakerPath, widgetPath } from '../addresses.js';
import { escapeMarkup } from '../escape-markup.js';
import type { Draft } from './draft.js';
import { conferenceLinks, section, speakerLinks } from './page-links.js';
import { materialsOnly, partOf, talksOnly } from './part-of.js';
import { wordsLanguage } from './site-words.js';
import type { SiteView } from './site-view.js';

/** Limits per page, as a page contains its data. The rest is linked. */
const CONFERENCES = 25;
const DATES = 50;
const SPEAKERS = 60;
const MATERIALS = 200;

const DAY = /^\d{4}-\d{2}-\d{2}/;

type Content = Pick<Draft, 'content' | 'part'> & Partial<Pick<Draft, 'canonicalPath'>>;

function note(text: string): string {
  return `<p class="quiet">${escapeMarkup(text)}</p>`;
}

function newest({ dataset, now, language }: SiteView, limit?: number): Conference[] {
  return selectConferences(dataset, { when: 'all', sort: 'newest', limit }, now, language);
}

/** The list of conferences, with links to their pages. */
function conferenceList(view: SiteView, path: string): Content {
  const all = newest(view);
  const isCut = all.length > CONFERENCES;
  return {
    content: [
      { tag: 'conference-list', attributes: isCut ? { limit: String(CONFERENCES) } : {} },
      ...(all.length > 0 ? [section(view.words.eachConference, conferenceLinks(view, path, all))] : []),
    ],
    part: partOf(view.dataset, { conferences: all.slice(0, CONFERENCES) }),
  };
}

function conferenceFilter(view: SiteView, path: string): Content {
  const list = conferenceList(view, path);
  const needsScript = `<p class="without-script">${escapeMarkup(view.words.filterNeedsScript)}</p>`;
  return { ...list, content: [{ tag: 'conference-filter', attributes: {} }, needsScript, ...list.content] };
}

/** The next conference, or else the latest. */
function oneConference(view: SiteView, tag: string): Content {
  const { dataset, now } = view;
  const conference = nextConference(dataset, now) ?? latestConference(dataset, now) ?? dataset.conferences[0];
  return {
    content: [{ tag, attributes: {} }],
    part: partOf(dataset, { conferences: conference ? [conference] : [] }),
    canonicalPath: conference && conferencePath(conference.id),
  };
}

/** A calendar with the conferences closest to the moment of the page. */
function calendar({ dataset, now, site }: SiteView): Content {
  const distance = ({ start = '' }: Conference) => Math.abs(Date.parse(start) - now.getTime());
  const conferences = dataset.conferences
    .filter(({ start }) => start)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, DATES);
  const feed = addressOf(site, feedPath('ics'));
  // A calendar needs a known day, and subscribing needs a secure address.
  const hasFeed = feed.startsWith('https:') && conferences.some(({ start = '' }) => DAY.test(start));
  return {
    content: [{ tag: 'conference-calendar', attributes: hasFeed ? { feed } : {} }],
    part: partOf(dataset, { conferences }),
  };
}

/** Speakers by name, with links to their pages. */
function speakerList(view: SiteView, path: string): Content {
  const { dataset, language, words } = view;
  const all = selectSpeakers(dataset, { sort: 'name' }, language);
  const shown = all.slice(0, SPEAKERS);
  const ids = new Set(shown.map(({ person }) => person.id));
  const conferences = dataset.conferences.filter((conference) =>
    conference.sessions?.some(({ speakers }) => speakers?.some((speaker) => ids.has(speaker))),
  );
  const isCut = all.length > SPEAKERS;
  const people = all.map(({ person }) => person);
  return {
    content: [
      ...(isCut ? [note(words.firstOnly)] : []),
      { tag: 'speaker-list', attributes: isCut ? { limit: String(SPEAKERS) } : {} },
      ...(all.length > 0 ? [section(words.eachSpeaker, speakerLinks(path, people))] : []),
    ],
    part: partOf(dataset, { conferences: conferences.map((conference) => talksOnly(conference, ids)) }),
  };
}

/** The most recent speaker. */
function speakerCard({ dataset, language }: SiteView): Content {
  const [speaker] = selectSpeakers(dataset, { sort: 'newest', limit: 1 }, language);
  if (!speaker) return { content: [{ tag: 'speaker-card', attributes: {} }], part: partOf(dataset, {}) };
  const { person, talks } = speaker;
  const only = new Set([person.id]);
  const conferences = [...new Set(talks.map(({ conference }) => conference))];
  return {
    content: [{ tag: 'speaker-card', attributes: { speaker: person.id } }],
    part: partOf(dataset, {
      people: [person],
      conferences: conferences.map((conference) => talksOnly(conference, only)),
    }),
    canonicalPath: speakerPath(person.id),
  };
}

/** Materials of the newest conferences, up to the limit. */
function materialList(view: SiteView): Content {
  const { dataset, words } = view;
  const all = selectMaterials(dataset, {});
  const conferences = [...new Set(all.slice(0, MATERIALS).map(({ conference }) => conference))];
  const isCut = all.length > MATERIALS;
  const attributes = isCut ? { conference: conferences.map(({ id }) => id).join(' ') } : {};
  return {
    content: [...(isCut ? [note(words.newestOnly)] : []), { tag: 'material-list', attributes }],
    part: partOf(dataset, { conferences: conferences.map(materialsOnly) }),
  };
}

function contentOf(view: SiteView, tag: string, path: string): Content {
  const { dataset } = view;
  const { series, contacts, activities, newsletters } = dataset;
  switch (tag) {
    case 'conference-list':
      return conferenceList(view, path);
    case 'conference-filter':
      return conferenceFilter(view, path);
    case 'conference-details':
    case 'conference-programme':
    case 'partner-list':
      return oneConference(view, tag);
    case 'conference-calendar':
      return calendar(view);
    case 'speaker-list':
      return speakerList(view, path);
    case 'speaker-card':
      return speakerCard(view);
    case 'material-list':
      return materialList(view);
    default:
      return {
        content: [{ tag, attributes: {} }],
        part: partOf(dataset, { series, contacts, activities, newsletters }),
      };
  }
}

/** The page of a widget without options. */
export function widgetDraft(view: SiteView, tag: string): Draft {
  const path = widgetPath(tag);
  const title = pageTitle(tag, wordsLanguage(view.language));
  const { content, ...rest } = contentOf(view, tag, path);
  const options = content.flatMap((each) =>
    typeof each !== 'string' && each.tag === 'speaker-card' ? Object.entries(each.attributes) : [],
  );
  return {
    path,
    title,
    description: view.words.aboutPages(view.name),
    content: [`<h1>${escapeMarkup(title)}</h1>`, ...content],
    embed: { widget: tag, options: new Map(options) },
    things: [],
    ...rest,
  };
}
