import { nothing, type TemplateResult } from 'lit';
import { apart, html, onePiece } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { guard } from 'lit/directives/guard.js';
import type { Session } from '../../dataset/schema/session.js';
import type { View } from '../../core/view.js';
import type { Slot } from '../../dataset/queries/programme-days.js';
import { endTogether, type EntryOptions, marker, sessionEntry, slotTime, timeLine } from './session-entry.js';

/** The id by which a page may find a session; where it stands on several days, on the first. */
function idOf(session: Session, isContinued: boolean): string | typeof nothing {
  return isContinued ? nothing : session.id;
}

function slotItem(view: View, slot: Slot, options: EntryOptions, showsTime: boolean): TemplateResult {
  const { sessions, isContinued } = slot;
  const [first] = sessions;
  const states = new Set(sessions.map((session) => options.progress.get(session)));
  const [shared] = states.size === 1 ? states : [];
  const isAlone = isContinued || sessions.length === 1;
  const parallel = endTogether(slot) ? 'stacked' : 'shown';
  const fact = isAlone ? undefined : parallel;
  const besideId = showsTime && first ? `time ${slot.day} ${first.id}`.replaceAll(' ', '-') : undefined;
  const entry = (session: Session) =>
    html`${apart(shared ? nothing : marker(view, options.progress.get(session)))}
    ${showRecord(session, () => sessionEntry(view, session, options, { fact, besideId, isAgain: isContinued }))}`;
  const isBreak = sessions.every(({ kind }) => kind === 'break');
  const now = options.timeline.lineAt(slot);
  const names = [
    'slot',
    isBreak && 'break',
    sessions.length > 1 && 'several',
    now && 'now-row',
    options.timeline.isPast(slot) && 'past',
  ].filter(Boolean);
  return onePiece(
    html`<li class=${names.join(' ')} part="slot">
      ${apart(timeLine(now))}${showsTime ? html`<div class="time" id=${besideId ?? nothing}>${slotTime(view, slot, options)}${apart(marker(view, shared))}</div>` : nothing}
      ${
        first && sessions.length === 1
          ? html`<div class="entry" part="session" id=${idOf(first, isContinued)}>${entry(first)}</div>`
          : html`<ul class="parallel" role="list">
              ${sessions.map((session) =>
                onePiece(
                  html`<li class="entry" part="session" id=${idOf(session, isContinued)}>
                    ${entry(session)}
                  </li>`,
                ),
              )}
            </ul>`
      }
    </li>`,
  );
}

/**
 * Sessions in order of time; those that begin together stand side by side where there is room.
 *
 * @param settings what the items depend on besides their sessions
 */
export function slotList(
  view: View,
  slots: readonly Slot[],
  options: EntryOptions,
  settings: readonly unknown[],
): TemplateResult | typeof nothing {
  if (slots.length === 0) return nothing;
  return html`<ol class="slots" part="list" role="list">
    ${options.inTime(slots, (slot) => {
      // Where no time is known of anything, a column that says so over and over helps nobody.
      const showsTime = slot.start !== undefined || slot.isContinued || slot.day !== undefined;
      const states = slot.sessions.map((session) => options.progress.get(session)).join();
      const done = slot.sessions.map((session) => options.actions.stateOf(session));
      const inTime = [options.timeline.lineAt(slot), options.timeline.isPast(slot)];
      const live = slot.sessions.map((session) => options.liveUrl(session)).join();
      return guard(
        [...slot.sessions, ...done, slot.day, states, live, ...inTime, showsTime, ...settings],
        () => slotItem(view, slot, options, showsTime),
      );
    })}
  </ol>`;
}
