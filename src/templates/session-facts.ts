import type { Session } from '../dataset/schema/session.js';
import { languageName } from '../i18n/language-name.js';
import type { View } from '../core/view.js';

/** A talk is what one expects of a programme, a break says by its title what it is, and `other` says nothing. */
export function namedKind({ messages }: View, { kind }: Session): string | undefined {
  return kind === 'talk' || kind === 'break' || kind === 'other' ? undefined : messages.sessionKind[kind];
}

/** The language that is spoken, where it is another than one expects; undefined elsewhere. */
export function spokenLanguage(view: View, { language }: Session): string | undefined {
  if (language === undefined || language === view.dataset.language) return undefined;
  return languageName(view.messages.locale, language);
}

/** What is held, in words: "5 oplæg", "12 punkter"; undefined where nothing is. Breaks and what was cancelled do not count. */
export function heldText({ messages }: View, sessions: readonly Session[]): string | undefined {
  const held = sessions.filter(({ kind, status }) => kind !== 'break' && status !== 'cancelled');
  if (held.length === 0) return undefined;
  const isTalks = held.every(({ kind }) => kind === 'talk' || kind === 'keynote');
  return isTalks ? messages.talks(held.length) : messages.sessions(held.length);
}

/** What is offered to people with disabilities: "Teleslynge, Tegnsprogstolkning"; empty where nothing is. */
export function sessionAccessibility({ messages }: View, { accessibility = [] }: Session): string {
  return accessibility.map((feature) => messages.accessibilityFeature[feature]).join(', ');
}
