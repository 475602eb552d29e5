import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Slot } from '../../dataset/queries/programme-days.js';
import type { ProgrammeRow } from './programme-rows.js';

export interface NowHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How the sessions of a day lie in time. */
export interface Timeline {
  /** The time in words, where the line that marks it stands above this row. */
  readonly lineAt: (row: ProgrammeRow) => string | undefined;
  /** Whether a slot may be shown in one row, because it is over. */
  readonly isPast: (slot: Slot) => boolean;
  /** Stands above the sessions of a calendar day. */
  readonly above: (date: string | undefined) => TemplateResult | typeof nothing;
  /** What comes next in a room on a calendar day. */
  readonly nextInRoom: (date: string | undefined, room: string) => TemplateResult | typeof nothing;
}

export interface ShownNow {
  readonly timeline: Timeline;
  /** Whether what is over is shown in one row for each slot. */
  readonly folds: boolean;
  /** Takes the visitor to where the time is; nothing at any other time. */
  readonly button: TemplateResult | typeof nothing;
}
