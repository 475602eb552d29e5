import type { View } from '../core/view.js';
import { type PlaceKind, placeName, placeOf } from '../dataset/queries/places.js';
import type { Session } from '../dataset/schema/session.js';
import { localised } from './text.js';

/** The name of the room or track, which the view's conference may list; undefined without one. */
export function placeText(view: View, kind: PlaceKind, session: Session): unknown {
  const name = placeName(kind, view.places ?? {}, session);
  return name && localised(view, name);
}

/** The floor of the room, where its name does not say it; undefined elsewhere. */
export function floorText(view: View, session: Session): unknown {
  const { places = {} } = view;
  const { name, floor } = placeOf('room', places, session) ?? {};
  return floor && placeName('room', places, session) === name ? localised(view, floor) : undefined;
}
