/** Where taking in a source stands, and what a person can do then. */
import type { ColumnChoice } from '../../formats/import/importer.js';
import type { ImportNotice } from '../../formats/import/notice.js';
import type { SourceSettings } from '../../formats/import/plan-source.js';
import type { SameName } from '../../formats/import/same-names.js';
import type { PlannedSource } from './import-messages.js';
import type { PlanLine } from './plan-lines.js';

export interface Reading {
  readonly name: string;
  readonly step: 'fetching' | 'reading' | 'comparing';
  /** Of what is fetched, from 0 to 1; undefined where nobody knows. */
  readonly part: number | undefined;
}

/** Why there is no plan, and the address that a person may open instead. */
export interface Problem {
  readonly message: string | ImportNotice;
  readonly address?: string | undefined;
}

export interface PlanState {
  readonly name: string;
  readonly planned: PlannedSource;
  readonly lines: readonly PlanLine[];
  readonly settings: SourceSettings;
  readonly newTitle: string | undefined;
  readonly declined: ReadonlySet<string>;
  readonly accepted: number;
  readonly most: number;
}

export interface PlanActions {
  readonly onLanguage: (lang: string | undefined) => void;
  readonly onConference: (id: string) => void;
  readonly onNewConference: (title: string) => void;
  readonly onSheets: (sheets: readonly string[]) => void;
  readonly onColumn: (choice: ColumnChoice) => void;
  /** @param isSame whether the name is the other, mistyped */
  readonly onSame: (same: SameName, isSame: boolean) => void;
  readonly onDecline: (keys: readonly string[], isDeclined: boolean) => void;
  readonly onMore: () => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}
