import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { showRecord } from '../core/show-record.js';
import { announce } from '../core/announce.js';
import { clock } from '../core/clock.js';
import { AT_HAND } from '../core/late-module.js';
import { adoptLazyStyles } from '../core/lazy.js';
import { pageAddress } from '../core/page-settings.js';
import type { View } from '../core/view.js';
import { hasDay } from '../dataset/queries/days.js';
import type { ConferenceEvent } from '../dataset/queries/events.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { sharedUrl } from '../filter/filter-url.js';
import type { Messages } from '../i18n/messages/messages.js';
import { dateText, viewOf } from '../templates/dates.js';
import { disclosure } from '../templates/disclosure.js';
import { conferenceTitleText, sessionTitleText } from '../templates/titles.js';
import type { Action, ActionsHost, ActionTarget } from './action-target.js';
import { actionsStyles } from './actions.styles.js';
import { download } from './download.js';
import { own } from '../host-page/own.js';

/** The buttons and messages of a row. */
interface ActionRow {
  /** Name of saved files, without the extension. */
  readonly fileName: string;
  /** The title, for people who do not see where the row is; undefined if the widget shows nothing else. */
  readonly title?: string | undefined;
  /** For a calendar. */
  readonly events: readonly ConferenceEvent[];
  /** For a table; undefined where there is none to make. */
  readonly conferences?: readonly Conference[] | undefined;
  readonly isShared: boolean;
  readonly isNamed?: boolean | undefined;
  /** The target of a shared link: `conference` or `conference/session` by their ids; undefined if it leads to the page as it is. */
  readonly opens?: string | undefined;
}

/** Tells the rows of a widget apart. */
function rowKey(subject: ActionTarget): string {
  if ('conferences' in subject) return '';
  return [subject.conference.id, subject.session?.id].filter(Boolean).join('/');
}

function titleOf(view: View, { conference, session }: ConferenceEvent): string {
  return session ? sessionTitleText(view, session) : conferenceTitleText(view, conference);
}

function actionRow(view: View, subject: ActionTarget): ActionRow {
  if ('conferences' in subject) {
    const { conferences } = subject;
    const events = conferences.map((conference) => ({ conference }));
    return { fileName: 'conferences', events, conferences, isShared: true };
  }
  return {
    fileName: rowKey(subject).replace('/', '-'),
    title: titleOf(view, subject),
    events: [subject],
    isShared: subject.isShared ?? false,
    isNamed: subject.isNamed,
    opens: rowKey(subject),
  };
}

/** The actions of a row. Each is offered only where there is something to save or share. */
interface ActionBarOptions {
  /** The subject, for people who do not see where the row is. */
  readonly subject: string | undefined;
  /** Whether everyone is told the subject. */
  readonly isNamed: boolean | undefined;
  readonly saveLabel: string;
  readonly onSave: (() => void) | undefined;
  /** Calendars of the web, each with the event filled in. */
  readonly webCalendars: readonly { readonly name: string; readonly url: string }[];
  readonly onTable: (() => void) | undefined;
  readonly onShare: (() => void) | undefined;
  /** The outcome, if it does not show by itself. */
  readonly said: string | undefined;
}

function action(part: string, label: string, about: unknown, onClick: (() => void) | undefined): unknown {
  return onClick
    ? html`<button type="button" part=${part} @click=${onClick}>${label}${about}</button>`
    : nothing;
}

/** A quiet row: save in a calendar, save as a table, share. */
export function actionBar({ messages }: View, options: ActionBarOptions): TemplateResult {
  const { subject, webCalendars } = options;
  const about = subject ? html`<span class="visually-hidden">: ${subject}</span>` : nothing;
  return html`<div
    class="take-along"
    part="actions"
    role=${subject ? 'group' : nothing}
    aria-label=${subject ?? nothing}
  >
    ${options.isNamed ? html`<p class="subject">${subject}</p>` : nothing}
    ${action('save', options.saveLabel, about, options.onSave)}
    ${action('table', messages.saveAsTable, about, options.onTable)}
    ${action('share', messages.share, about, options.onShare)}
    ${
      webCalendars.length > 0
        ? disclosure(
            { open: false },
            html`<span>${messages.webCalendars}${about}</span>`,
            () =>
              html`<ul role="list">
                ${webCalendars.map(({ name, url }) => html`<li><a href=${url}>${name}</a></li>`)}
              </ul>`,
            AT_HAND,
          )
        : nothing
    }
    <p class="said" part="said">${options.said ?? nothing}</p>
  </div>`;
}

/** The context that calendar formats need. */
interface CalendarOptions {
  readonly dataset: Dataset;
  readonly language: string;
  readonly words: Pick<Messages, 'untitledConference' | 'status'> & {
    readonly dateText: (conference: Conference) => string | undefined;
  };
  readonly url: string | undefined;
}

/** Gives links to the calendars of the web. */
type WebCalendars = (
  event: ConferenceEvent,
  options: CalendarOptions,
) => readonly { readonly name: string; readonly url: string }[];

function calendarOptions(view: View, url: string | undefined): CalendarOptions {
  const { dataset, language, messages } = view;
  const { untitledConference, status } = messages;
  const words = {
    untitledConference,
    status,
    dateText: (conference: Conference) => dateText(viewOf(view, conference), conference),
  };
  return { dataset, language, words, url };
}

/** Runs the actions of a widget and keeps their outcomes. Each format is loaded when a visitor asks for it. */
export class Actions {
  readonly #host: ActionsHost;
  readonly #datasetUrl: () => string;
  readonly #webCalendars: WebCalendars;
  readonly #said = new Map<string, string>();

  constructor(host: ActionsHost, datasetUrl: () => string, webCalendars: WebCalendars) {
    this.#host = host;
    this.#datasetUrl = datasetUrl;
    this.#webCalendars = webCalendars;
    adoptLazyStyles(host, actionsStyles);
  }

  /** The message in the row of that subject; undefined before any action. */
  said(subject: ActionTarget): string | undefined {
    return this.#said.get(rowKey(subject));
  }

  row(view: View, subject: ActionTarget, actions: ReadonlySet<Action>): TemplateResult | typeof nothing {
    const { messages } = view;
    const row = actionRow(view, subject);
    const { fileName, title, events, conferences, isShared, isNamed, opens } = row;
    const isOne = title !== undefined;
    const hasCalendar =
      actions.has('calendar') && events.some(({ conference, session }) => hasDay(session ?? conference));
    const hasTable = actions.has('csv') && conferences;
    const hasLink = actions.has('share') && isShared;
    if (!hasCalendar && !hasTable && !hasLink) return nothing;
    const attempt = (act: () => Promise<string | undefined>) => () =>
      void this.#attempt(view, rowKey(subject), act);
    const [event] = events;
    return actionBar(view, {
      subject: title,
      isNamed,
      saveLabel: isOne ? messages.saveInCalendar : messages.saveAllInCalendar,
      onSave: hasCalendar ? attempt(() => this.#save(view, row)) : undefined,
      webCalendars:
        hasCalendar && isOne && event
          ? showRecord(
              event.session ?? event.conference,
              () => this.#webCalendars(event, calendarOptions(view, pageAddress())),
              [],
            )
          : [],
      onTable: hasTable ? attempt(() => this.#table(view, fileName, conferences)) : undefined,
      onShare: hasLink ? attempt(() => this.#share(view, opens)) : undefined,
      said: this.said(subject),
    });
  }

  /** @param act returns the message for afterwards, if the outcome does not show by itself */
  async #attempt(view: View, key: string, act: () => Promise<string | undefined>): Promise<void> {
    const say = (words: string) => {
      this.#said.set(key, words);
      announce(this.#host, words);
      this.#host.requestUpdate();
    };
    // Only a change is announced: the same words twice must go away in between.
    say('');
    try {
      say((await act()) ?? '');
    } catch (error) {
      console.error(`<${this.#host.localName}> could not do what a visitor asked for.`, error);
      say(view.messages.actionFailed);
    }
  }

  async #save(view: View, { fileName, events }: ActionRow): Promise<string | undefined> {
    const { iCalendar } = await import('../formats/export/icalendar.js');
    const { text, left } = iCalendar(events, {
      ...calendarOptions(view, pageAddress()),
      host: new URL(this.#datasetUrl()).hostname || 'localhost',
      now: clock.now(),
    });
    const file = `${fileName}.ics`;
    if (text !== undefined) download(text, 'text/calendar;charset=utf-8', file);
    const { saved, withoutDay } = view.messages;
    return [text !== undefined && saved(file), left.length > 0 && withoutDay(left.length)]
      .filter(Boolean)
      .join(' ');
  }

  async #table(view: View, fileName: string, conferences: readonly Conference[]): Promise<string> {
    const { conferenceTable, csv } = await import('../formats/export/conference-table.js');
    const { dataset, language, messages } = view;
    const table = conferenceTable(conferences, { dataset, language, words: messages });
    // The language of the words: browsers may not know the one that names the months.
    const file = `${fileName}.csv`;
    download(csv(table, { locale: messages.language }), 'text/csv;charset=utf-8', file);
    return messages.saved(file);
  }

  /** The device's own way of sharing; where it has none the address is copied, or shown to be copied by hand. */
  async #share({ messages }: View, opens: string | undefined): Promise<string | undefined> {
    const url = sharedUrl(this.#host, opens);
    const data = { title: own(document, 'title'), url };
    if ('canShare' in navigator && navigator.canShare(data)) {
      try {
        await navigator.share(data);
        return undefined;
      } catch (error) {
        // The visitor thought better of it. Anything else, such as a frame that may not share, is no reason to give up.
        if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      }
    }
    try {
      await navigator.clipboard.writeText(url);
      return messages.linkCopied;
    } catch {
      return messages.copyLink(url);
    }
  }
}
