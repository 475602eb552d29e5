/** The programme as a calendar in which sessions are moved by pointer and by keyboard. */
import { html, type TemplateResult } from 'lit';
import type { Path } from '../../dataset/issues/issue.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { valueAt } from '../document/edit.js';
import { fieldId, type FormContext, ownLanguage } from '../form/form-context.js';
import { timeZoneAt } from '../form/simple-fields.js';
import { clashSentence } from './clash-list.js';
import type { Column } from './day-layout.js';
import {
  HOUR,
  movedInSpace,
  movedInTime,
  neighbour,
  positionAt,
  positionToBegin,
  STEP,
} from './day-moves.js';
import { dayView, sessionName, sheetId, whereAbouts } from './day-view.js';
import { GRID_TEXTS, type GridTexts } from './grid-texts.js';
import { knownZone, moveSession, type Position, positionOf } from './move-session.js';
import { type DayPlan, type Held, planDay } from './plan-day.js';
import { elementOf, hasLeft, pointIn, type Press, pressOf, rowOf } from './pressed-session.js';
import { programmeGridStyles } from './programme-grid.styles.js';

/** What the arrow keys do: steps in time, and rooms. */
const ARROWS: Readonly<Record<string, readonly [later: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A calendar with what its handlers need. */
interface Shown {
  readonly plan: DayPlan;
  readonly context: FormContext;
  readonly texts: GridTexts;
}

export class ProgrammeGrid {
  #path: Path = [];
  #day = '';
  #here: number | undefined;
  /** Which stay while sessions move. */
  #columns: readonly Column[] = [];
  #held: Held | undefined;
  #press: Press | undefined;
  /** Whether the click that follows ends a drag. */
  #hasDragged = false;
  #said = '';
  readonly #show: () => void;

  constructor(show: () => void) {
    this.#show = show;
    const { styleSheet } = programmeGridStyles;
    if (styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  }

  /** @param path of the conference */
  render(path: Path, context: FormContext): TemplateResult {
    if (fieldId(path) !== fieldId(this.#path)) this.#reset(path);
    // What was undone or changed meanwhile is no longer what was taken up.
    if (this.#held && this.#held.document !== context.store.document) this.#held = undefined;
    const texts = GRID_TEXTS[context.language];
    const plan = this.#plan(context);
    if (!plan) return html`<p class="hint">${texts.noDays}</p>`;
    const shown: Shown = { plan, context, texts };
    const rows = [...plan.layout.sessions.map(({ row }) => row), ...plan.outside];
    const here = this.#here !== undefined && rows.includes(this.#here) ? this.#here : rows[0];
    const isOutside = this.#held !== undefined && this.#held.to.minute === undefined;
    const day = (each: string) =>
      html`<button
        type="button"
        aria-pressed=${each === plan.day ? 'true' : 'false'}
        @click=${() => this.#turnTo(each, shown)}
      >
        ${texts.day(each)}
      </button>`;
    return html`<div class="plan">
      <p class="hint" id="${sheetId(plan)}-help">${texts.help}</p>
      <div class="beside days" role="group" aria-label=${texts.days}>${plan.days.map(day)}</div>
      <div
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, shown)}
        @focusin=${({ target }: FocusEvent) => this.#onFocus(rowOf(target))}
        @click=${(event: MouseEvent) => this.#onClick(event, shown)}
        @dblclick=${({ target }: MouseEvent) => this.#open(rowOf(target), shown)}
        @pointerdown=${(event: PointerEvent) => this.#onPress(event, shown)}
        @pointermove=${(event: PointerEvent) => this.#onDrag(event, shown)}
        @pointerup=${(event: PointerEvent) => this.#onRelease(event, shown)}
        @pointercancel=${() => this.#putBack(shown)}
      >
        ${dayView({ ...plan, here }, isOutside, context)}
      </div>
      <div class="steer">
        <p role="status">${this.#said}</p>
        ${this.#steering(shown)}
      </div>
    </div>`;
  }

  #plan(context: FormContext): DayPlan | undefined {
    const timeZone = knownZone(timeZoneAt(context, { path: this.#path }));
    const own = ownLanguage(context);
    const columns = this.#columns;
    const plan = planDay(context.store.document, this.#path, this.#day, this.#held, {
      timeZone,
      own,
      columns,
    });
    this.#columns = plan?.columns ?? [];
    return plan;
  }

  #reset(path: Path): void {
    this.#path = path;
    this.#day = '';
    this.#here = undefined;
    this.#columns = [];
    this.#held = undefined;
    this.#press = undefined;
    this.#said = '';
  }

  /** What moves a session by single presses. */
  #steering(shown: Shown): readonly TemplateResult[] {
    const { texts, context, plan } = shown;
    const held = this.#held;
    if (!held || this.#press?.isMoving) return [];
    const button = (label: string, onClick: () => void) =>
      html`<button type="button" @click=${onClick}>${label}</button>`;
    const later = (minutes: number) => movedInTime(plan, held.row, held.to, minutes);
    const further = (columns: number) => movedInSpace(plan, held.to, columns);
    return [
      button(texts.earlier, () => this.#moveTo(later(-STEP), context)),
      button(texts.later, () => this.#moveTo(later(STEP), context)),
      button(texts.roomBefore, () => this.#moveTo(further(-1), context)),
      button(texts.roomAfter, () => this.#moveTo(further(1), context)),
      button(texts.withoutTime, () => this.#putOutside(shown)),
      button(texts.putHere, () => this.#putDown(shown)),
      button(texts.putBack, () => this.#putBack(shown)),
      button(context.texts.grid.edit, () => this.#open(held.row, shown)),
    ];
  }

  /** To another day. What is taken up comes along. */
  #turnTo(day: string, { context }: Shown): void {
    this.#day = day;
    if (this.#held) this.#moveTo({ ...this.#held.to, day }, context);
    this.#show();
  }

  #onFocus(row: number | undefined): void {
    if (row === undefined || row === this.#here) return;
    this.#here = row;
    this.#show();
  }

  /** Once the calendar shows what has changed, before the next key. */
  #focus(row: number | undefined): void {
    if (row === undefined) return;
    this.#here = row;
    this.#show();
    queueMicrotask(() => {
      const found = document.querySelector<HTMLElement>(
        `.plan .day [data-row="${row}"], .plan [data-row="${row}"]`,
      );
      found?.focus({ preventScroll: true });
      found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  #takeUp(row: number, { plan, context }: Shown): void {
    const { document } = context.store;
    this.#held = { row, document, to: positionToBegin(plan, row) };
    this.#moveTo(this.#held.to, context);
    this.#focus(row);
  }

  /** Shows what is taken up at another place, and says where that is and what it clashes with. */
  #moveTo(to: Position, context: FormContext): void {
    if (!this.#held) return;
    const held = { ...this.#held, to };
    this.#held = held;
    this.#show();
    const plan = this.#plan(context);
    if (!plan) return;
    const clashes = plan.clashes.filter(({ rows }) => rows.includes(held.row));
    this.#said = [
      GRID_TEXTS[context.language].held(
        sessionName(plan, held.row, context),
        whereAbouts(plan, held, context),
      ),
      ...clashes.map((clash) => clashSentence(clash, plan.conference, context)),
    ].join(' ');
  }

  /** Where it lay when it was taken up. */
  #before({ row, document }: Held, { path, timeZone }: DayPlan): Position {
    return positionOf({ ...(valueAt(document, [...path, 'sessions', row]) as Fields) }, timeZone);
  }

  #putDown({ plan, context, texts }: Shown): void {
    const held = this.#held;
    if (!held) return;
    const { row, to } = held;
    const { store } = context;
    const name = sessionName(plan, row, context);
    const place = this.#plan(context) ?? plan;
    this.#said =
      to.minute === undefined ? texts.unplaced(name) : texts.put(name, whereAbouts(place, held, context));
    this.#day = to.day;
    this.#held = undefined;
    store.change(moveSession(store.document, [...plan.path, 'sessions', row], to, plan.timeZone));
    this.#focus(row);
  }

  /** What had no time before stays as it was. */
  #putOutside(shown: Shown): void {
    const held = this.#held;
    if (!held) return;
    const isOutside = this.#before(held, shown.plan).minute === undefined;
    this.#held = { ...held, to: { ...held.to, minute: undefined } };
    if (isOutside) this.#putBack(shown);
    else this.#putDown(shown);
  }

  #putBack({ plan, context, texts }: Shown): void {
    this.#press = undefined;
    const held = this.#held;
    if (!held) return;
    this.#said = texts.back(sessionName(plan, held.row, context));
    this.#held = undefined;
    this.#day = this.#before(held, plan).day || plan.day;
    this.#focus(held.row);
  }

  #open(row: number | undefined, { plan, context }: Shown): void {
    if (row === undefined) return;
    this.#held = undefined;
    context.goTo([...plan.path, 'sessions', row]);
  }

  #onKey(event: KeyboardEvent, shown: Shown): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const row = rowOf(event.target);
    if (row === undefined || ctrlKey || metaKey || altKey) return;
    const { plan } = shown;
    const held = this.#held?.row === row ? this.#held : undefined;
    const arrow = ARROWS[key];
    if (key === 'Enter' || key === ' ') {
      if (held) this.#putDown(shown);
      else this.#takeUp(row, shown);
    } else if (key === 'Escape' && this.#held) this.#putBack(shown);
    else if (key === 'F2') this.#open(row, shown);
    else if (arrow && held) {
      const [later, columns] = arrow;
      const minutes = later * (shiftKey ? HOUR : STEP);
      const to = later ? movedInTime(plan, row, held.to, minutes) : movedInSpace(plan, held.to, columns);
      this.#moveTo(to, shown.context);
      this.#focus(row);
    } else if (arrow) this.#focus(neighbour(plan, row, ...arrow));
    else if (key === 'PageUp' || key === 'PageDown') this.#turnBy(key === 'PageUp' ? -1 : 1, row, shown);
    else return;
    event.preventDefault();
  }

  #turnBy(days: number, row: number, shown: Shown): void {
    const day = shown.plan.days[shown.plan.days.indexOf(shown.plan.day) + days];
    if (day === undefined) return;
    this.#turnTo(day, shown);
    this.#focus(this.#held ? row : this.#plan(shown.context)?.layout.sessions[0]?.row);
  }

  #onClick(event: MouseEvent, shown: Shown): void {
    if (this.#hasDragged) {
      this.#hasDragged = false;
      return;
    }
    const row = rowOf(event.target);
    const target = elementOf(event.target);
    const held = this.#held;
    if (row !== undefined && row !== held?.row) this.#takeUp(row, shown);
    else if (row !== undefined) this.#putDown(shown);
    else if (held && target?.closest('.outside')) this.#putOutside(shown);
    else if (held && target?.closest('.day')) {
      this.#moveTo(
        positionAt(shown.plan, held.row, held.to, ...pointIn(shown.plan, event), 0),
        shown.context,
      );
      this.#putDown(shown);
    }
  }

  #onPress(event: PointerEvent, { plan }: Shown): void {
    this.#hasDragged = false;
    this.#press = pressOf(event, plan);
  }

  #onDrag(event: PointerEvent, shown: Shown): void {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    if (!press.isMoving) {
      if (!hasLeft(press, event)) return;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      this.#press = { ...press, isMoving: true };
      if (this.#held?.row !== press.row) this.#takeUp(press.row, shown);
    }
    const { row, to } = this.#held ?? {};
    if (row === undefined || !to) return;
    const { plan, context } = shown;
    const isOutside = document.elementFromPoint(event.clientX, event.clientY)?.closest('.outside');
    const place = isOutside
      ? { ...to, minute: undefined }
      : positionAt(plan, row, to, ...pointIn(plan, event), press.grip);
    const isSame = place.minute === to.minute && place.room === to.room;
    if (!isSame) this.#moveTo(place, context);
  }

  #onRelease(event: PointerEvent, shown: Shown): void {
    const press = this.#press;
    if (press?.pointer !== event.pointerId) return;
    this.#press = undefined;
    this.#hasDragged = press.isMoving;
    // Escape may have put it back meanwhile.
    if (!press.isMoving || !this.#held) return;
    if (this.#held.to.minute === undefined) this.#putOutside(shown);
    else this.#putDown(shown);
  }
}
