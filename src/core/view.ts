import type { TemplateResult } from 'lit';
import type { Places } from '../dataset/queries/places.js';
import type { NamedSession } from '../dataset/queries/session-codes.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Session } from '../dataset/schema/session.js';
import type { Messages } from '../i18n/messages/messages.js';

/** A speaker, a conference, or a session of one. */
export type LinkTarget =
  | { readonly kind: 'speaker' | 'conference'; readonly id: string }
  | { readonly kind: 'session'; readonly id: string; readonly conference: string };

/** A link to where more is said about a record. */
export interface RecordLink {
  readonly href: string;
  /** Takes the visitor there, where it is in the same page. */
  readonly onClick?: (event: MouseEvent) => void;
}

/** What lets a visitor choose sessions, and see only those. */
export interface SessionChoice {
  /** The button of a session. */
  readonly star: (view: View, event: NamedSession) => unknown;
  /** Those of a conference's sessions to show. */
  readonly within: (view: View, conference: Conference, sessions: readonly Session[]) => readonly Session[];
}

/** The context of every template function. */
export interface View {
  readonly dataset: Dataset;
  readonly messages: Messages;
  /** BCP 47 tag of the texts that are wanted first; what is not in the language of the messages carries its own `lang`. */
  readonly language: string;
  /** Whether something that the widget might show had to be left out of the dataset. */
  readonly isPartial?: boolean;
  /** Of the items: 1 to 6. */
  readonly headingLevel: number;
  readonly now: Date;
  /** The rooms and tracks of the conference that is shown, whose ids its sessions may have. */
  readonly places?: Places;
  /** IANA name of the time zone of the conference that is shown, where it is not that of the dataset. */
  readonly timeZone?: string | undefined;
  /** Whether each time names its zone, because clocks are changed among them. */
  readonly namesZones?: boolean;
  /** IANA names of the time zones of what is shown beside it. */
  readonly zonesAround?: readonly string[];
  /** IANA name; undefined where the visitor is not known, as on a server. */
  readonly visitorTimeZone: string | undefined;
  /** Undefined, or without a result, where nothing else says more. */
  readonly linkTo?: ((target: LinkTarget) => RecordLink | undefined) | undefined;
  /** Undefined where no sessions are chosen. */
  readonly choice?: SessionChoice | undefined;
  /** Marks in a text what a visitor searched for. */
  readonly mark?: (text: string) => string | TemplateResult;
}

/** A text that says that nothing is there, which may be untrue where something had to be left out. */
export function withGap({ isPartial, messages }: View, text: string): string {
  return isPartial ? `${text} ${messages.partlyUnread}` : text;
}

/** The view that marks what a visitor searched for; the same view where there is nothing to mark. */
export function withHighlight(view: View, mark: View['mark']): View {
  return mark ? { ...view, mark } : view;
}
