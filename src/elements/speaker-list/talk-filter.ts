import { talksOf, type Talk } from '../../dataset/queries/select-speakers.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Person } from '../../dataset/schema/people.js';
import { ownSessionTexts, personTexts } from '../../filter/searchable-text.js';
import { itemSearch } from '../../filter/search-conferences.js';
import type { FindItems } from '../../filter/filter-controller.js';
import { viewOf } from '../../templates/dates.js';
import { plain } from '../../templates/text.js';
import type { View } from '../../core/view.js';
import { speakerTexts } from './searchable-text.js';

/** A person at one conference: what they say at another is no reason to find them at this one. */
interface Appearance {
  readonly person: Person;
  readonly conference: Conference;
  readonly talks: readonly Talk[];
}

function appearances(dataset: Dataset): readonly Appearance[] {
  return dataset.people.flatMap((person) => {
    const byConference = new Map<Conference, Talk[]>();
    for (const talk of talksOf(dataset, person.id)) {
      const talks = byConference.get(talk.conference);
      if (talks) talks.push(talk);
      else byConference.set(talk.conference, [talk]);
    }
    return [...byConference].map(([conference, talks]) => ({ person, conference, talks }));
  });
}

/** The words that the list shows of speakers, and those by which a programme finds their talks, without the other speakers. */
function appearanceTexts(view: View, { person, talks }: Appearance): readonly string[] {
  return [
    ...speakerTexts(view, { person, talks }),
    ...personTexts(view, [person.id]),
    ...talks.flatMap(({ conference, session, materials }) => [
      ...ownSessionTexts(viewOf(view, conference), session),
      ...materials.map(({ title }) => plain(view, title)),
    ]),
  ];
}

/** Finds the talks of those whom a visitor looks for. */
export function talkFinder(): FindItems<Talk> {
  const find = itemSearch(appearances, appearanceTexts);
  return (view, filter) => new Set(find(view, filter).flatMap(({ talks }) => talks));
}
