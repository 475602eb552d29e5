import { RECORD_FOLDERS, sessionFolder } from '../dataset/queries/published-names.js';
import type { PlaceKind } from '../dataset/queries/places.js';
import { optionFolder, type OptionPage } from '../embed/page/option-pages.js';
import { fileNameOf } from './file-name.js';

/** The addresses of a publication. Other sites keep them for years: never change one. */
function conferenceFolder(id: string): string {
  return `${RECORD_FOLDERS.conference}/${fileNameOf(id)}/`;
}

export function conferencePath(id: string): string {
  return `${conferenceFolder(id)}index.html`;
}

/** @param conference its id */
export function sessionPath(conference: string, session: string): string {
  return `${conferenceFolder(conference)}${sessionFolder(fileNameOf(session))}/index.html`;
}

/** The calendar of what a page is about: the sessions of a conference, or a session. */
export function calendarPath(pagePath: string): string {
  return pagePath.replace(/index\.html$/, 'calendar.ics');
}

/**
 * The calendar of a room or track of a conference.
 *
 * @param name the id of one that the conference lists, else what its sessions call it
 */
export function placeCalendarPath(kind: PlaceKind, conference: string, name: string): string {
  return `${conferenceFolder(conference)}${kind}s/${fileNameOf(name)}.ics`;
}

export function speakerPath(id: string): string {
  return `${RECORD_FOLDERS.speaker}/${fileNameOf(id)}/index.html`;
}

/** The page of a widget, readable without script. */
export function widgetPath(tag: string): string {
  return `widgets/${tag}/index.html`;
}

/** The page of a widget for frames. */
export function embedPath(tag: string): string {
  return `embed/${tag}/index.html`;
}

/** The page of a widget with one option, for those who paste an address. */
export function optionPath(page: OptionPage): string {
  return `${optionFolder(page, fileNameOf(page.value))}index.html`;
}

/** The oEmbed response for a page. */
export function oEmbedPath(pagePath: string): string {
  return pagePath.replace(/index\.html$/, 'oembed.json');
}

/** The feed of all conferences, or of a series. */
export function feedPath(format: 'ics' | 'atom', series?: string): string {
  return series === undefined
    ? `feeds/conferences.${format}`
    : `feeds/series/${fileNameOf(series)}.${format}`;
}

/** The address of a file, without `index.html`. */
export function addressOf({ baseUrl }: { readonly baseUrl: URL }, path: string): string {
  return new URL(path.replace(/(?<=^|\/)index\.html$/, ''), baseUrl).href;
}
