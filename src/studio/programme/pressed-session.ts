/** A pointer on a session, and what lies under it. */
import { minuteAt } from './day-moves.js';
import { sheetId } from './day-view.js';
import type { DayPlan } from './plan-day.js';

/** A pointer that is pressed on a session, in pixels of the window. */
export interface Press {
  readonly pointer: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Minutes from the beginning of the session to the pointer. */
  readonly grip: number;
  readonly isMoving: boolean;
}

/** Pixels that a hand may tremble. */
const STILL = 4;

export const elementOf = (target: EventTarget | null): Element | undefined =>
  target instanceof Element ? target : undefined;

/** The place in the list of the session that an event is about. */
export function rowOf(target: EventTarget | null): number | undefined {
  const found = elementOf(target)?.closest<HTMLElement>('[data-row]');
  return found ? Number(found.dataset['row']) : undefined;
}

/** Where a pointer is, in shares of the width and height of the calendar. */
export function pointIn(plan: DayPlan, { clientX, clientY }: MouseEvent): readonly [x: number, y: number] {
  const sheet = document.getElementById(sheetId(plan))?.getBoundingClientRect();
  return sheet ? [(clientX - sheet.left) / sheet.width, (clientY - sheet.top) / sheet.height] : [0, 0];
}

/** What a pointer presses that may move a session. A finger scrolls, unless it is on what has been taken up by a tap. */
export function pressOf(event: PointerEvent, plan: DayPlan): Press | undefined {
  const row = rowOf(event.target);
  if (row === undefined || !event.isPrimary || event.button !== 0) return undefined;
  if (event.pointerType === 'touch' && plan.held !== row) return undefined;
  const placed = plan.layout.sessions.find((each) => each.row === row);
  const [, y] = pointIn(plan, event);
  const grip = placed && elementOf(event.target)?.closest('.day') ? minuteAt(plan, y) - placed.from : 0;
  return { pointer: event.pointerId, row, x: event.clientX, y: event.clientY, grip, isMoving: false };
}

/** Whether a pointer has gone further than a hand trembles. */
export const hasLeft = ({ x, y }: Press, event: PointerEvent): boolean =>
  Math.hypot(event.clientX - x, event.clientY - y) >= STILL;
