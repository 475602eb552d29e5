import Builder from 'fast-xml-builder';
import { isoText } from '../../dataset/queries/dates.js';
import { eventAttendance, eventStatus } from '../../dataset/queries/events.js';
import { localise, venueText } from '../../dataset/queries/localise.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Text } from '../../dataset/schema/values.js';
import type { CalendarOptions } from './calendar-event.js';
import { writeRecords } from './write-records.js';

export interface AtomOptions extends Pick<CalendarOptions, 'dataset' | 'language' | 'words'> {
  /** Title of the feed. */
  readonly title: string;
  /** Identifies the feed on its host and must never change: `conferences`, or the id of a series. */
  readonly id: string;
  /** Host name of the publication. Part of the ids of feed and entries, so it must never change. */
  readonly host: string;
  /** The publisher of the dataset. */
  readonly author: string;
  /** When the dataset was last updated. Used for each entry too, as the dataset has no other date. */
  readonly updated: Date;
  /** Address of the feed, if it has one. */
  readonly self?: string | undefined;
  /** Address of a page with the same content, if there is one. */
  readonly page?: string | undefined;
  /** Address of the page about a conference, if there is one. */
  readonly url?: ((conference: Conference) => string | undefined) | undefined;
}

/** An element as the builder expects it: attributes as `@name`, text as `#text`. */
type Element = Readonly<Record<string, unknown>>;

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * A globally unique id (RFC 4151). It needs a day on which the publisher owned the host. The day is fixed, because ids
 * must never change.
 */
function tag(host: string, kind: 'feeds' | 'conferences', id: string): string {
  return `tag:${host},2026-01-01:${kind}/${id}`;
}

/** RFC 3339, with seconds. */
function instant(date: Date): string {
  return `${isoText(date.getTime()).slice(0, '2027-09-14T07:00:00'.length)}Z`;
}

/** Removes characters that XML 1.0 does not allow. */
function cleaned(text: string): string {
  return text.replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g, '');
}

function link(rel: string, type: string, href: string | undefined): Element[] {
  return href === undefined ? [] : [{ '@rel': rel, '@type': type, '@href': href }];
}

function entry(conference: Conference, options: AtomOptions): Element {
  const { dataset, language, words, host, updated, url } = options;
  const { id, title, theme, venue, summary, description = [], topics = [], registration } = conference;
  const plain = (text: Text) => cleaned(localise(text, language, dataset.language).value);
  const status = eventStatus({ conference });
  const name = title ? plain(title) : words.untitledConference;
  // An online event has no place, so that nobody travels there.
  const place = eventAttendance({ conference }) === 'online' ? undefined : venue && venueText(venue, plain);
  const facts = [words.dateText(conference), place].filter(Boolean).join(', ');
  const texts = [theme, summary, ...description].filter((text) => text !== undefined).map(plain);
  const content = [facts, ...texts, registration?.url].filter(Boolean).join('\n\n');
  return {
    id: tag(host, 'conferences', id),
    title: status === 'scheduled' ? name : `${words.status[status]}: ${name}`,
    updated: instant(updated),
    link: link('alternate', 'text/html', url?.(conference)),
    category: topics.map((topic) => ({ '@term': plain(topic) })),
    // An entry without a link must have content (RFC 4287, section 4.1.2).
    content: { '@type': 'text', '#text': content || name },
  };
}

/** Conferences as an Atom feed (RFC 4287), in the order given. */
export function atom(conferences: readonly Conference[], options: AtomOptions): string {
  const { title, id, host, author, language, updated, self, page } = options;
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: tag(host, 'feeds', id),
      title: cleaned(title),
      updated: instant(updated),
      author: { name: cleaned(author) },
      generator: 'conference-widgets',
      link: [...link('self', 'application/atom+xml', self), ...link('alternate', 'text/html', page)],
      entry: writeRecords(
        conferences,
        ({ id }) => id,
        (conference) => entry(conference, options),
      ),
    },
  });
}
