import type { Conference } from '../schema/conference.js';

/** Whether a conference has one of the topics, in any language and letter case; every one has when none is asked for. */
export function hasTopic(conference: Conference, topics: readonly string[] | undefined): boolean {
  if (!topics?.length) return true;
  const wished = topics.map((topic) => topic.toLowerCase());
  const texts = (conference.topics ?? []).flatMap((topic) =>
    typeof topic === 'string' ? topic : Object.values(topic),
  );
  return texts.some((text) => wished.includes(text.toLowerCase()));
}
