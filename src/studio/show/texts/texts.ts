import type { SnippetFate } from '../find-snippet.js';
import type { SnippetShape } from '../../../embed/snippet.js';
import type { OptionProblem } from '../option-problems.js';
import type { OptionGroup } from '../option-groups.js';
import type { Purpose } from '../purpose-names.js';
import type { Look, ShowTab, Width } from '../state.js';

/** Texts of the view that shows, without those of options and hosts. */
export interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly tabs: Readonly<Record<ShowTab, string>>;
  readonly dataset: string;
  readonly datasetAddress: string;
  readonly datasetAddressHelp: string;
  readonly wrongAddress: string;
  readonly datasetFile: string;
  readonly datasetFileHelp: string;
  readonly fileInUse: (name: string) => string;
  readonly datasetLoading: string;
  readonly datasetReady: (conferences: number) => string;
  readonly issues: (count: number) => string;
  readonly begin: string;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly programmeOf: string;
  readonly chooseConference: string;
  readonly widget: string;
  readonly widgetField: string;
  readonly groups: Readonly<Record<OptionGroup, string>>;
  /** Said where the fields of a group could not be loaded. */
  readonly notLoaded: string;
  /** How many options of a group have a value. */
  readonly chosen: (count: number) => string;
  readonly notChosen: string;
  readonly fallback: string;
  readonly fallbackText: string;
  readonly fallbackHref: string;
  readonly fallbackHelp: string;
  readonly wrongHref: (isContact: boolean) => string;
  readonly wrongFeed: string;
  /** Says that a value goes into no code. */
  readonly notUsed: (value: string) => string;
  /** Says what an option takes. */
  readonly needs: Readonly<Record<Exclude<OptionProblem['wants'], 'number'>, string>> & {
    readonly number: (least: number, most: number) => string;
  };
  readonly preview: string;
  readonly noPreview: string;
  readonly width: string;
  readonly widths: Readonly<Record<Width, string>>;
  readonly look: string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly snippet: string;
  readonly base: string;
  readonly baseHelp: string;
  readonly cms: string;
  readonly role: string;
  readonly why: (shape: string) => string;
  readonly shapes: Readonly<Record<SnippetShape, string>>;
  readonly leftOut: (shape: string, names: string) => string;
  readonly measured: (program: string) => string;
  readonly notMeasured: string;
  readonly source: string;
  readonly paste: string;
  readonly styleSheet: string;
  readonly styleSheetHelp: string;
  readonly siteScript: string;
  readonly siteScriptHelp: string;
  readonly address: string;
  readonly addressBecomes: Readonly<Record<'frame' | 'extension', string>>;
  readonly addressField: string;
  readonly addressHelp: string;
  readonly addressKeeps: string;
  readonly addressLoses: (names: string) => string;
  readonly pin: string;
  readonly pinHelp: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly check: string;
  readonly checkHelp: string;
  readonly checkField: string;
  readonly checkButton: string;
  readonly fates: Readonly<Record<SnippetFate, string>>;
  readonly lostOptions: (names: string) => string;
  readonly noScript: string;
  readonly instead: (shape: string) => string;
}
