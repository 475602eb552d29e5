import type { ReactiveControllerHost } from 'lit';
import type { ConferenceEvent } from '../dataset/queries/event-status.js';
import type { Conference } from '../dataset/schema/conference.js';

/** What an editor can let visitors do with what a widget shows. */
export const ACTIONS = ['calendar', 'csv', 'share'] as const;

export type Action = (typeof ACTIONS)[number];

export type TakeAlongHost = ReactiveControllerHost & HTMLElement;

/** What a row is about. */
export interface TakeAlongSubject {
  /** Tells the rows of a widget apart; an id, say. */
  readonly key: string;
  /** What files are called, before the ending. */
  readonly fileName: string;
  /** The title, for who does not see what the row stands at; undefined where it is all that the widget shows. */
  readonly title?: string | undefined;
  /** For a calendar. */
  readonly events: readonly ConferenceEvent[];
  /** For a table; undefined where there is none to make. */
  readonly conferences?: readonly Conference[] | undefined;
  /** Address to share; undefined where it has none of its own. */
  readonly url?: string | undefined;
}
