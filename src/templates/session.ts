import type { View } from '../core/view.js';
import type { Session } from '../dataset/schema/session.js';
import { languageName } from '../i18n/language.js';
import { comma } from './text.js';

/** A talk is what one expects of a programme, a break says by its title what it is, and `other` says nothing. */
export function namedKind({ messages }: View, { kind }: Session): string | undefined {
  return kind === 'talk' || kind === 'break' || kind === 'other' ? undefined : messages.sessionKind[kind];
}

/** The language that is spoken, where it is another than one expects; undefined elsewhere. */
export function spokenLanguage(view: View, { language }: Session): string | undefined {
  if (language === undefined || language === view.dataset.language) return undefined;
  return languageName(view.messages.locale, language);
}

/** The number of sessions in words: "5 oplæg", "12 punkter"; undefined without any. Breaks and cancelled sessions do not count. */
export function heldText({ messages }: View, sessions: readonly Session[]): string | undefined {
  const held = sessions.filter(({ kind, status }) => kind !== 'break' && status !== 'cancelled');
  if (held.length === 0) return undefined;
  const isTalks = held.every(({ kind }) => kind === 'talk' || kind === 'keynote');
  return isTalks ? messages.talks(held.length) : messages.sessions(held.length);
}

/** The accessibility features in words: "Teleslynge, Tegnsprogstolkning"; empty without any. */
export function sessionAccessibility(view: View, { accessibility = [] }: Session): string {
  return accessibility.map((feature) => view.messages.accessibilityFeature[feature]).join(comma(view));
}
