import type { SessionKind } from '../../dataset/schema/session.js';

/** Words that organisers use for what sort of item it is, in the languages nearby, and what they call it in. */
const WORDS: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|plenary|hovedoplæg|plenum|åbningsoplæg/i],
  ['workshop', /workshop|hands-?on|tutorial|training|værksted|arbejdsgruppe/i],
  ['panel', /panel|discussion|debat|diskussion|podium/i],
  ['break', /break|lunch|coffee|dinner|pause|frokost|kaffe|middag/i],
  ['talk', /talk|lecture|presentation|speech|vortrag|oplæg|foredrag|contribution/i],
];

/** What sort of item a source's own word stands for; undefined where it is none of ours. */
export function sessionKind(word: string | undefined): SessionKind | undefined {
  return word === undefined ? undefined : WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}
