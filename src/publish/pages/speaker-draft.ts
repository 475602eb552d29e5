import { showRecord } from '../../core/show-record.js';
import { talksOf } from '../../dataset/queries/select-speakers.js';
import type { Person } from '../../dataset/schema/people.js';
import { structuredPerson, type Thing } from '../../formats/export/json-ld.js';
import { organisationName } from '../../templates/organisation.js';
import { plain } from '../../templates/text.js';
import { DATASET_PATH } from '../../embed/publication-address.js';
import { addressOf, speakerPath } from '../addresses.js';
import type { Draft } from './draft.js';
import { conferenceLinks, section } from './page-links.js';
import { partOf, talksOnly } from './part-of.js';
import { localPath } from './site-words.js';
import type { SiteView } from './site-view.js';

function description(view: SiteView, { name, title, organisation, bio }: Person): string {
  const role = [title && plain(view, title), organisation && organisationName(view, organisation)];
  const known = role.filter(Boolean).join(', ');
  const [about] = bio ?? [];
  return [known && `${known}.`, about ? plain(view, about) : view.words.aboutSpeaker(name)]
    .filter(Boolean)
    .join(' ');
}

/** Structured data: https://schema.org/ProfilePage */
function profile(view: SiteView, person: Person, url: string): Thing {
  const { dataset, site, language } = view;
  const datasetUrl = addressOf(site, DATASET_PATH);
  return {
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      ...structuredPerson(person, { dataset, datasetUrl, language, url }),
      '@id': `${datasetUrl}#people/${person.id}`,
      description: person.bio?.map((text) => plain(view, text)).join('\n\n'),
      sameAs: person.links?.map((link) => link.url),
    },
  };
}

/** The page of a speaker with talks and materials, and links to the conferences. */
export function speakerDraft(view: SiteView, person: Person): Draft {
  const { dataset, site, words, language } = view;
  const path = speakerPath(person.id);
  const conferences = [...new Set(talksOf(dataset, person.id).map(({ conference }) => conference))];
  const only = new Set([person.id]);
  return {
    path,
    title: person.name,
    description: showRecord(person, () => description(view, person), ''),
    content: [
      {
        tag: 'speaker-card',
        attributes: { speaker: person.id, layout: 'full', 'heading-level': '1', actions: 'mine' },
      },
      section(words.conferences, conferenceLinks(view, path, conferences)),
    ],
    part: partOf(dataset, {
      people: [person],
      conferences: conferences.map((conference) => talksOnly(conference, only)),
    }),
    embed: { widget: 'speaker-card', options: new Map([['speaker', person.id]]) },
    things: showRecord(
      person,
      () => [profile(view, person, addressOf(site, localPath(path, language, dataset)))],
      [],
    ),
    image: person.photo?.src,
  };
}
