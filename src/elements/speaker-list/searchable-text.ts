import { findById } from '../../dataset/queries/records.js';
import type { Speaker } from '../../dataset/queries/select-speakers.js';
import { dateText, yearOf } from '../../templates/dates.js';
import { talkTitleText } from '../../templates/talk-title.js';
import { plain } from '../../templates/text.js';
import type { View } from '../../core/view.js';

/** The words by which a visitor finds a speaker: everything that the list shows. */
export function speakerTexts(view: View, { person, talks }: Speaker): string[] {
  const { name, title, organisation: id } = person;
  const organisation = id === undefined ? undefined : findById(view.dataset.organisations, id);
  return [
    name,
    ...[title, organisation?.name].filter((text) => text !== undefined).map((text) => plain(view, text)),
    ...talks.map(
      (talk) => `${dateText(view, yearOf(view, talk.conference)) ?? ''} ${talkTitleText(view, talk)}`,
    ),
  ];
}
