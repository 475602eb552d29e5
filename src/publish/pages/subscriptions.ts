import { escapeMarkup } from '../escape-markup.js';
import type { Subscription } from '../calendars.js';
import { langOf, linkList, pageHref } from './page-links.js';
import { localPath } from './site-words.js';
import type { SiteView } from './site-view.js';

/** Links to calendars, behind a row that most visitors leave closed; none where there is none. */
export function subscriptions(view: SiteView, path: string, calendars: readonly Subscription[]): string[] {
  if (calendars.length === 0) return [];
  const from = localPath(path, view.language, view.dataset);
  const links = calendars.map(({ label, title, text, path: to }) => {
    const link = `<a href="${escapeMarkup(pageHref(from, to))}"${langOf(view, title)}>${escapeMarkup(text)}</a>`;
    return label === undefined ? link : `${escapeMarkup(label)}: ${link}`;
  });
  const summary = escapeMarkup(view.messages.subscribeToCalendar);
  return [`<details class="subscribe">\n<summary>${summary}</summary>\n${linkList(links)}\n</details>`];
}
