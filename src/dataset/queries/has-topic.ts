import type { Conference } from '../schema/conference.js';
import { isNamed } from './is-named.js';

/** Whether a conference has one of the topics, in any language and letter case; every one has when none is asked for. */
export function hasTopic(conference: Conference, topics: readonly string[] | undefined): boolean {
  return !topics?.length || (conference.topics?.some((topic) => isNamed(topic, topics)) ?? false);
}
