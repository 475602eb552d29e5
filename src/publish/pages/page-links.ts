import { primaryLanguage, localise } from '../../dataset/queries/localise.js';
import { showRecord } from '../../core/show-record.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Person } from '../../dataset/schema/people.js';
import type { Text } from '../../dataset/schema/values.js';
import { conferenceTitleText } from '../../templates/titles.js';
import { dateText, viewOf } from '../../templates/dates.js';
import type { View } from '../../core/view.js';
import { conferencePath, speakerPath } from '../addresses.js';
import { escapeMarkup } from '../escape-markup.js';

/** A link to another page of the same language. It is relative, so that the folder can be moved. */
export function pageHref(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to.replace(/index\.html$/, '') || './';
}

/** A `lang` attribute for a text that is not in the language of the page (WCAG 3.1.2). */
export function langOf(view: View, text: Text | undefined): string {
  if (text === undefined) return '';
  const { language } = localise(text, view.language, view.dataset.language);
  return primaryLanguage(language) === primaryLanguage(view.language)
    ? ''
    : ` lang="${escapeMarkup(language)}"`;
}

/** Links below each other. @param items HTML */
export function linkList(items: readonly string[]): string {
  return `<ul class="index">\n${items.map((item) => item && `<li>${item}</li>\n`).join('')}</ul>`;
}

function conferenceLink(view: View, from: string, conference: Conference): string {
  const href = pageHref(from, conferencePath(conference.id));
  const title = escapeMarkup(conferenceTitleText(view, conference));
  const date = dateText(viewOf(view, conference), conference);
  const when = date === undefined ? '' : ` <span class="quiet">${escapeMarkup(date)}</span>`;
  return `<a href="${escapeMarkup(href)}"${langOf(view, conference.title)}>${title}</a>${when}`;
}

/** Links to the pages of conferences, with their dates. */
export function conferenceLinks(view: View, from: string, conferences: readonly Conference[]): string {
  return linkList(
    conferences.map((conference) => showRecord(conference, () => conferenceLink(view, from, conference), '')),
  );
}

/** Links to the pages of speakers. */
export function speakerLinks(from: string, people: readonly Person[]): string {
  return linkList(
    people.map(({ id, name }) => {
      const href = pageHref(from, speakerPath(id));
      return `<a href="${escapeMarkup(href)}">${escapeMarkup(name)}</a>`;
    }),
  );
}

/** A section with a heading. */
export function section(title: string, content: string): string {
  return `<section>\n<h2>${escapeMarkup(title)}</h2>\n${content}\n</section>`;
}
