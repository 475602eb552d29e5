import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { showRecord } from '../core/show-record.js';
import { AT_HAND } from '../core/late-module.js';
import { adoptLazyStyles } from '../core/lazy.js';
import { pageAddress } from '../core/page-settings.js';
import type { View } from '../core/view.js';
import { hasDay } from '../dataset/queries/days.js';
import type { ConferenceEvent } from '../dataset/queries/events.js';
import type { Conference } from '../dataset/schema/conference.js';
import { sharedUrl } from '../filter/filter-url.js';
import { disclosure } from '../templates/disclosure.js';
import { conferenceTitleText, sessionTitleText } from '../templates/titles.js';
import type { Action, ActionsHost, ActionTarget } from './action-target.js';
import { actionsStyles } from './actions.styles.js';
import { download } from './download.js';
import { Outcomes } from './outcomes.js';
import { type CalendarOptions, calendarOptions, saveCalendar } from './save-calendar.js';
import { share } from './share.js';

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

/** Gives links to the calendars of the web. */
type WebCalendars = (
  event: ConferenceEvent,
  options: CalendarOptions,
) => readonly { readonly name: string; readonly url: string }[];

/** Runs the actions of a widget and keeps their outcomes. Each format is loaded when a visitor asks for it. */
export class Actions {
  readonly #host: ActionsHost;
  readonly #datasetUrl: () => string;
  readonly #webCalendars: WebCalendars;
  readonly #outcomes: Outcomes;

  constructor(host: ActionsHost, datasetUrl: () => string, webCalendars: WebCalendars) {
    this.#host = host;
    this.#datasetUrl = datasetUrl;
    this.#webCalendars = webCalendars;
    this.#outcomes = new Outcomes(host);
    adoptLazyStyles(host, actionsStyles);
  }

  /** The message in the row of that subject; undefined before any action. */
  said(subject: ActionTarget): string | undefined {
    return this.#outcomes.said(rowKey(subject));
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
      void this.#outcomes.attempt(view, rowKey(subject), act);
    const [event] = events;
    return actionBar(view, {
      subject: title,
      isNamed,
      saveLabel: isOne ? messages.saveInCalendar : messages.saveAllInCalendar,
      onSave: hasCalendar
        ? attempt(() => saveCalendar(view, events, fileName, this.#datasetUrl()))
        : undefined,
      webCalendars:
        hasCalendar && isOne && event
          ? showRecord(
              event.session ?? event.conference,
              () => this.#webCalendars(event, calendarOptions(view, pageAddress())),
              [],
            )
          : [],
      onTable: hasTable ? attempt(() => this.#table(view, fileName, conferences)) : undefined,
      onShare: hasLink ? attempt(() => share(sharedUrl(this.#host, opens), view.messages)) : undefined,
      said: this.said(subject),
    });
  }

  async #table(view: View, fileName: string, conferences: readonly Conference[]): Promise<string> {
    const { conferenceTable, csv } = await import('../formats/export/conference-table.js');
    const { dataset, language, messages } = view;
    const table = conferenceTable(conferences, { dataset, language, words: messages });
    // The language of the words: browsers may not know the one that names the months.
    const file = `${fileName}.csv`;
    const text = csv(table, { locale: messages.language });
    return messages.saved(file, download(text, 'text/csv;charset=utf-8', file));
  }
}
