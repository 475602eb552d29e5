import { css, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { apart, html, onePiece } from '../../core/html.js';
import { heading } from '../../core/heading.js';
import { showRecord } from '../../core/show-record.js';
import type { View } from '../../core/view.js';
import type { Session } from '../../dataset/schema/session.js';
import { findById } from '../../dataset/queries/records.js';
import { placeText } from '../../templates/place.js';
import { personNames } from '../../templates/speakers.js';
import { written } from '../../templates/text.js';
import { trackBar } from '../../templates/track-bar.js';
import type { Slot } from '../../dataset/queries/programme-days.js';
import { type EntryOptions, marker, sessionTitle, slotTime, timeLine } from './session-entry.js';

/** One line: the time where it is another than above, title, speakers, room and track. */
function line(view: View, slot: Slot, session: Session, options: EntryOptions): TemplateResult {
  const { fields, headingLevel } = options;
  const { kind, speakers = [], title } = session;
  const id = slot.isContinued ? nothing : session.id;
  const words = sessionTitle(view, session, options.conference);
  const isBreak = kind === 'break';
  const names = fields.has('speakers') && title ? personNames(view, speakers) : undefined;
  const who = names ? written(view, names) : nothing;
  const cell = (name: 'room' | 'track') => {
    const text = fields.has(name) ? placeText(view, name, session) : undefined;
    if (!text) return html`<span class=${name}></span>`;
    const bar = name === 'track' ? trackBar(view, session) : nothing;
    return html`<span class=${name}
      >${bar}<span class="visually-hidden">${`${view.messages[name]}: `}</span>${text}</span
    >`;
  };
  return html`<div class=${isBreak ? 'line pause' : 'line'} part="session" id=${id}>
    ${isBreak ? html`<p part="break">${words}</p>` : heading(headingLevel, 'title', words)}
    ${html`<span class="who">${apart(marker(view, options.progress.get(session)))}${who}</span>`}
    ${cell('room')}${cell('track')}
  </div>`;
}

function slotRow(view: View, slot: Slot, options: EntryOptions): TemplateResult {
  const { sessions } = slot;
  const isAlone = sessions.length === 1;
  const now = options.timeline.lineAt(slot);
  const entry = (session: Session) => showRecord(session, () => line(view, slot, session, options));
  return onePiece(
    html`<li class=${now ? 'agenda-slot now-row' : 'agenda-slot'} part="slot">
      ${apart(timeLine(now))}
      <div class="time">${slotTime(view, slot, options)}</div>
      ${
        isAlone
          ? sessions.map(entry)
          : html`<ul class="lines" role="list">
              ${sessions.map((session) => html`<li>${entry(session)}</li>`)}
            </ul>`
      }
    </li>`,
  );
}

/** More sessions than this do not fit on one page, one below the other; and more than that not in type of the usual size. */
const CROWDED = 40;
const PACKED = 80;

/** How the sessions of a whole conference get on one page (A4). */
function crowd({ dataset }: View, { conference }: EntryOptions): string {
  const count = findById(dataset.conferences, conference)?.sessions?.length ?? 0;
  if (count <= CROWDED) return 'agenda';
  return count > PACKED ? 'agenda crowded packed' : 'agenda crowded';
}

/**
 * The sessions of a day, one line each, for an overview and for paper.
 *
 * @param settings what the lines depend on besides their sessions
 */
export function agenda(
  view: View,
  slots: readonly Slot[],
  options: EntryOptions,
  settings: readonly unknown[],
): TemplateResult | typeof nothing {
  if (slots.length === 0) return nothing;
  return html`<ol class=${crowd(view, options)} part="list" role="list">
    ${options.inTime(slots, (slot) => {
      const states = slot.sessions.map((session) => options.progress.get(session)).join();
      return guard([...slot.sessions, slot.day, states, options.timeline.lineAt(slot), ...settings], () =>
        slotRow(view, slot, options),
      );
    })}
  </ol>`;
}

const agendaStyles = css`
  .agenda-slot {
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_line);
  }
  .agenda-slot:first-child {
    border-block-start: 0;
  }
  .agenda-slot > .time {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .agenda .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 0.125em;
    line-height: 1.375;
  }
  .agenda .title {
    font-size: 1em;
    flex: 1 1 100%;
    text-wrap: wrap;
  }
  .agenda .who,
  .agenda .room,
  .agenda .track {
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* A word longer than the line breaks, and does not widen the page. */
  .agenda .line > * {
    min-inline-size: 0;
  }
  .agenda .line > :empty {
    display: none;
  }
  .agenda .track {
    position: relative;
    padding-inline-start: 0.625em;
  }
  .agenda .track:not(:has(.track-bar)) {
    padding-inline-start: 0;
  }
  .agenda .marker {
    margin-inline-end: 0.5em;
    color: var(--_text);
  }
  @container (inline-size >= 36em) {
    .agenda-slot {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      column-gap: 1em;
      align-items: start;
    }
    .own-clock .agenda-slot {
      grid-template-columns: 8em minmax(0, 1fr);
    }
    .agenda-slot > .time {
      padding-block: 0.125em;
      line-height: 1.375;
    }
    .agenda .line {
      display: grid;
      grid-template-columns: minmax(0, 12fr) minmax(0, 7fr) minmax(0, 5fr) minmax(0, 6fr);
    }
    .agenda .line > :empty {
      display: block;
    }
  }
  @container (inline-size >= 60em) {
    .own-clock .agenda-slot {
      grid-template-columns: 14em minmax(0, 1fr);
    }
  }
  @media print {
    .agenda-slot {
      font-size: 9pt;
      padding-block: 0.0625em;
    }
    .agenda .line {
      padding-block: 0;
      line-height: 1.2;
      break-inside: avoid-page;
    }
    /* One line after the other would keep all of a time in one piece, and leave a page empty before it. */
    .agenda .title {
      break-after: auto;
    }
  }
`;

/** Many sessions stand in two columns, each in running text, so that they get on one page. */
const crowded = css`
  @media print {
    .programme:has(.crowded) {
      columns: 2;
      column-gap: 1.5em;
      column-rule: 1px solid var(--_line);
      font-size: 7.5pt;
    }
    .programme:has(.packed) {
      font-size: 5.75pt;
    }
    .programme:has(.crowded) > :not(.day) {
      column-span: all;
      margin-block: 0 0.25em;
    }
    .programme > .day:has(.crowded) {
      margin-block: 0 0.5em;
    }
    .day-title:has(+ .crowded) {
      padding-block-end: 0.125em;
    }
    .crowded .agenda-slot {
      display: grid;
      grid-template-columns: 4em minmax(0, 1fr);
      column-gap: 0.5em;
      font-size: 1em;
      line-height: 1.15;
    }
    .crowded .agenda-slot:not(:has(.lines)) {
      grid-template-columns: max-content minmax(0, 1fr);
    }
    .crowded .agenda-slot:not(:has(.lines)) > .time {
      white-space: nowrap;
    }
    .crowded .agenda-slot > .time,
    .crowded .line {
      padding: 0;
      line-height: inherit;
    }
    .crowded .line {
      display: block;
    }
    .crowded .line > * {
      display: inline;
      padding: 0;
      font-size: 1em;
    }
    .crowded .line > :empty {
      display: none;
    }
    .crowded .line > * + :not(:empty)::before {
      content: ' · ';
    }
    .crowded .track-bar {
      position: static;
      display: inline-block;
      inline-size: 2px;
      block-size: 0.8em;
      margin-inline-end: 0.25em;
    }
  }
`;

export const styles = [agendaStyles, crowded];
