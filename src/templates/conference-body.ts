import type { TemplateResult } from 'lit';
import { html, onePiece } from '../core/html.js';
import { heading } from '../core/heading.js';
import { showRecord, showRecords } from '../core/show-record.js';
import type { View } from '../core/view.js';
import { firstTime } from '../dataset/queries/dates.js';
import type { Conference, Source } from '../dataset/schema/conference.js';
import type { Text } from '../dataset/schema/values.js';
import { type ConferenceField, hasBody } from './conference.js';
import { foreignZone, viewOfTimes } from './dates.js';
import { linkList, sourceLine } from './links.js';
import { materialList } from './materials.js';
import { registration } from './registration.js';
import { sessionList } from './session-list.js';
import { localised, paragraphs } from './text.js';

type Section = TemplateResult | undefined;

/** Content under a heading of its own. */
export function section(view: View, title: string, content: Section): Section {
  return content && html`${heading(view.headingLevel + 1, 'subheading', title)}${content}`;
}

function textList(view: View, texts: readonly Text[] | undefined): Section {
  return texts?.length
    ? html`<ul class="bullets">
        ${texts.map((text) => html`<li>${localised(view, text)}</li>`)}
      </ul>`
    : undefined;
}

function sources(view: View, list: readonly Source[] | undefined): Section {
  if (!list?.length) return undefined;
  return html`<ul class="plain-list small" role="list">
    ${showRecords(list, (source) => html`<li>${sourceLine(view, source)}</li>`)}
  </ul>`;
}

/** Everything about a conference beyond its facts and summary; undefined where there is nothing. */
export function conferenceBody(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
): TemplateResult | undefined {
  return hasBody(conference, fields) ? bodyOf(view, conference, fields) : undefined;
}

function bodyOf(view: View, conference: Conference, fields: ReadonlySet<ConferenceField>): TemplateResult {
  const { messages } = view;
  const { sessions = [] } = conference;
  // In our own words, which are not in the dataset's language.
  const accessibility = conference.accessibility?.map((feature) => ({
    [messages.language]: messages.accessibilityFeature[feature],
  }));
  const all: [field: ConferenceField, content: () => Section][] = [
    [
      'description',
      () => (conference.description?.length ? html`${paragraphs(view, conference.description)}` : undefined),
    ],
    ['perspectives', () => section(view, messages.perspectives, textList(view, conference.perspectives))],
    [
      'sessions',
      () => {
        const timed = viewOfTimes(view, sessions);
        const zone = timed.namesZones ? undefined : foreignZone(view, firstTime(sessions));
        return section(
          view,
          messages.programme + (zone ? ` (${zone})` : ''),
          sessions.length > 0 ? sessionList(timed, conference, sessions) : undefined,
        );
      },
    ],
    ['materials', () => section(view, messages.materials, materialList(view, conference.materials))],
    ['links', () => section(view, messages.links, linkList(view, conference.links))],
    ['registration', () => section(view, messages.registration, registration(view, conference))],
    ['accessibility', () => section(view, messages.accessibility, textList(view, accessibility))],
    ['topics', () => section(view, messages.topics, textList(view, conference.topics))],
    ['sources', () => section(view, messages.sources, sources(view, conference.sources))],
  ];
  const shown = all
    .map(([field, content]) => fields.has(field) && showRecord<Section>(conference, content, undefined))
    .filter(Boolean);
  return onePiece(html`<div class="body" part="body">${shown}</div>`);
}
