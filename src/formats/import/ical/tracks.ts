import type ICAL from 'ical.js';
import { writtenColour } from '../../css-colours.js';
import { type Draft, known } from '../draft/draft.js';
import type { ListedPlaces } from '../draft/listed-places.js';
import { distinctIds, identifierOfName } from '../written/identifiers.js';
import { sessionKind } from '../written/vocabulary.js';
import { firstText, texts } from './properties.js';

/** The categories of a session that are no kinds. One alone is its track. */
export function trackWords(component: ICAL.Component): string[] {
  return texts(component, 'categories').filter((word) => sessionKind(word) === undefined);
}

/** The colour of an event: a name of CSS (RFC 7986, section 5.9), or what some programs write. */
const colourOf = (component: ICAL.Component) => writtenColour(firstText(component, 'color') ?? '');

/**
 * The tracks of sessions that have colours. A calendar knows only the colours of its events, so a track has that of its
 * first. Colours of events that are in no track, or differ from it, are counted.
 */
export function colouredTracks(draft: Draft, events: readonly ICAL.Component[]): ListedPlaces {
  const colours = new Map<string, string>();
  for (const component of events) {
    if (firstText(component, 'color') === undefined) continue;
    const [track, ...others] = trackWords(component);
    const colour = colourOf(component);
    const isOfTrack = track !== undefined && others.length === 0 && colour !== undefined;
    if (isOfTrack && !colours.has(track)) colours.set(track, colour);
    else if (!isOfTrack || colours.get(track) !== colour) draft.notCarried('COLOR');
  }
  const names = [...colours.keys()];
  const ids = distinctIds(names.map((name) => ({ id: identifierOfName(name), more: '' })));
  return {
    records: names.map((name, index) => known({ id: ids[index], name, color: colours.get(name) })),
    idOf: (...words) => words.map((word) => ids[names.findIndex((name) => name === word)]).find(Boolean),
  };
}
