/** Undo and redo over whole documents, which share what has not changed. */
import type { Path } from '../../dataset/issues/issue.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';

/** A document with what is chosen in it. */
export interface Moment {
  readonly document: Fields;
  /** The record that is edited. */
  readonly selection: Path;
  /** The values of all imports so far; see `updateBaseline`. */
  readonly imported?: Fields | undefined;
}

/** Moments, the nearest first. */
interface Moments {
  readonly moment: Moment;
  readonly rest: Moments | undefined;
}

export interface History {
  readonly past: Moments | undefined;
  readonly present: Moment;
  readonly future: Moments | undefined;
  /** The field that is typed in: what follows there belongs to the same step. */
  readonly typing: string | undefined;
}

export function beginHistory(document: Fields, selection: Path = []): History {
  return { past: undefined, present: { document, selection }, future: undefined, typing: undefined };
}

/**
 * The history with one more step.
 *
 * @param typing the field that is typed in; one word after the other is one step
 */
export function takeStep(history: History, present: Moment, typing?: string): History {
  if (present.document === history.present.document) return { ...history, present };
  const isSameStep = typing !== undefined && typing === history.typing;
  const past = isSameStep ? history.past : { moment: history.present, rest: history.past };
  return { past, present, future: undefined, typing };
}

/** Lets the next letter begin a new step. */
export function endTyping(history: History): History {
  return history.typing === undefined ? history : { ...history, typing: undefined };
}

/** The history with something else chosen, which is no step. */
export function select(history: History, selection: Path): History {
  return { ...history, typing: undefined, present: { ...history.present, selection } };
}

export function undo(history: History): History {
  const { past, present, future } = history;
  if (!past) return history;
  return {
    past: past.rest,
    present: past.moment,
    future: { moment: present, rest: future },
    typing: undefined,
  };
}

export function redo(history: History): History {
  const { past, present, future } = history;
  if (!future) return history;
  return {
    past: { moment: present, rest: past },
    present: future.moment,
    future: future.rest,
    typing: undefined,
  };
}
