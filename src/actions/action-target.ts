import type { ReactiveControllerHost } from 'lit';
import type { ConferenceEvent } from '../dataset/queries/events.js';
import type { Conference } from '../dataset/schema/conference.js';

/** The actions that an editor can offer visitors. With `mine` they choose sessions for a programme of their own. */
export const ACTIONS = ['calendar', 'csv', 'share', 'mine'] as const;

export type Action = (typeof ACTIONS)[number];

/** The actions for a single conference: a CSV file is for several. */
export const SINGLE_ACTIONS = ['calendar', 'share', 'mine'] as const satisfies readonly Action[];

/** The actions for a speaker, of whom there are only sessions. */
export const SPEAKER_ACTIONS = ['mine'] as const satisfies readonly Action[];

export interface ActionsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly group?: string | undefined;
}

interface OneSubject extends ConferenceEvent {
  /** Whether there is a link to share: one that opens it in a list that opens what the address says, else the page's. */
  readonly isShared?: boolean;
  /** Whether the row has to say what it is about, because it does not stand under its title. */
  readonly isNamed?: boolean;
}

interface ListSubject {
  readonly conferences: readonly Conference[];
}

/** The subject of a row: a conference, one of its sessions, or a list of conferences. */
export type ActionTarget = OneSubject | ListSubject;
