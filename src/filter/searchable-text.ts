import { placeName } from '../dataset/queries/places.js';
import { findById } from '../dataset/queries/records.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Material, Session } from '../dataset/schema/session.js';
import type { Text } from '../dataset/schema/values.js';
import { dateText, viewOf } from '../templates/dates.js';
import { namedKind } from '../templates/session.js';
import { plain } from '../templates/text.js';
import type { View } from '../core/view.js';

type Texts = readonly (Text | undefined)[];

function organisationTexts(view: View, ids: readonly string[] = []): Texts {
  return ids.flatMap((id) => {
    const organisation = findById(view.dataset.organisations, id);
    return [organisation?.name, organisation?.shortName];
  });
}

function textsOfPeople(view: View, ids: readonly string[] = []): Texts {
  return ids.flatMap((id) => {
    const person = findById(view.dataset.people, id);
    return [
      person?.name,
      person?.title,
      ...organisationTexts(view, person?.organisation ? [person.organisation] : []),
    ];
  });
}

function materialTexts(view: View, materials: readonly Material[] = []): Texts {
  return materials.flatMap(({ title, speakers }) => [title, ...textsOfPeople(view, speakers)]);
}

function ownTextsOf(view: View, session: Session): Texts {
  const { title, abstract = [] } = session;
  const places = (['room', 'track'] as const).map((kind) => placeName(kind, view.places ?? {}, session));
  return [namedKind(view, session), title, ...abstract, ...places];
}

function textsOf(view: View, session: Session): Texts {
  const { speakers, materials } = session;
  return [...ownTextsOf(view, session), ...textsOfPeople(view, speakers), ...materialTexts(view, materials)];
}

function known(view: View, texts: Texts): string[] {
  return texts.filter((text) => text !== undefined).map((text) => plain(view, text));
}

/** The texts that people are found by, as a visitor reads them: name, title and organisation. */
export function personTexts(view: View, ids: readonly string[]): string[] {
  return known(view, textsOfPeople(view, ids));
}

/** The texts of a session without those of its speakers and materials. */
export function ownSessionTexts(view: View, session: Session): string[] {
  return known(view, ownTextsOf(view, session));
}

/** The texts that a session is found by, as a visitor reads them. */
export function sessionTexts(view: View, session: Session): string[] {
  return known(view, textsOf(view, session));
}

/** First and last day, each by itself: a search is for words, and formatting a range takes ten times as long. */
function dayTexts(view: View, conference: Conference): Texts {
  const { start, end, dateCertainty } = conference;
  return [start, end].map((date) => dateText(viewOf(view, conference), { start: date, dateCertainty }));
}

/**
 * The texts that a conference is found by, as a visitor reads them: title and theme first, and then all the others, which
 * take ten times as long to gather.
 */
export function* conferenceTexts(view: View, conference: Conference): Generator<readonly string[]> {
  yield known(view, [conference.title, conference.theme]);
  const {
    venue,
    perspectives = [],
    topics = [],
    description = [],
    sessions = [],
    accessibility = [],
  } = conference;
  const texts: Texts = [
    ...dayTexts(view, conference),
    venue?.name,
    venue?.city,
    conference.audience,
    conference.summary,
    ...description,
    ...perspectives,
    ...topics,
    ...accessibility.map((feature) => view.messages.accessibilityFeature[feature]),
    ...organisationTexts(view, conference.organisers),
    ...sessions.flatMap((session) => textsOf(viewOf(view, conference), session)),
    ...materialTexts(view, conference.materials),
  ];
  yield known(view, texts);
}
