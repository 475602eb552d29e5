/** Texts of Studio, besides the words of the schema and those of the part that shows. */
export interface StudioTexts {
  readonly title: string;
  readonly otherLanguage: string;
  readonly steps: { readonly edit: string; readonly publish: string; readonly show: string };
  // The first screen
  readonly lead: string;
  readonly stays: string;
  readonly sheet: string;
  readonly sheetHint: string;
  readonly chooseSheet: string;
  readonly sheetExample: string;
  /** The file of that example, beside the page. */
  readonly sheetFile: string;
  readonly openFile: string;
  readonly chooseFile: string;
  readonly dropFile: string;
  readonly openAddress: string;
  readonly addressHint: string;
  readonly open: string;
  readonly openHere: string;
  readonly openHereHint: string;
  readonly begin: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly cannotOpen: (name: string, reason: string) => string;
  readonly broken: string;
  readonly notReached: string;
  readonly newName: string;
  // The bar
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly downloaded: (name: string) => string;
  readonly notSaved: string;
  /** A download of what could not be saved. */
  readonly copy: string;
  readonly unsaved: string;
  readonly allSaved: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly bringIn: string;
  readonly close: string;
  readonly closeUnsaved: string;
  readonly changes: (count: number) => string;
  readonly noChanges: string;
  readonly outcomes: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly issues: (errors: number, hints: number) => string;
  readonly noIssues: string;
  readonly moreIssues: (count: number) => string;
  readonly mistake: string;
  readonly hint: string;
  // The panes
  readonly panes: { readonly records: string; readonly form: string; readonly result: string };
  readonly contents: string;
  readonly search: (what: string) => string;
  readonly showMore: (count: number) => string;
  readonly nothingYet: (what: string) => string;
  readonly nothingFound: string;
  readonly unnamed: string;
  readonly chooseFirst: string;
  readonly back: string;
  readonly remove: (what: string) => string;
  readonly removed: (name: string) => string;
  readonly usedIn: (count: number) => string;
  readonly more: string;
  readonly result: string;
  readonly foreignPictures: string;
  readonly noResult: string;
  // Fields
  readonly required: string;
  readonly exampleOf: (example: string) => string;
  readonly notChosen: string;
  readonly inLanguage: (language: string) => string;
  readonly alsoIn: (language: string) => string;
  readonly addOne: (what: string) => string;
  readonly removeOne: (what: string) => string;
  readonly moveUp: (what: string) => string;
  readonly moveDown: (what: string) => string;
  readonly makeNew: (name: string) => string;
  readonly madeNew: (what: string, name: string) => string;
  readonly choicesFound: (count: number) => string;
  readonly clear: string;
  // The programme
  readonly grid: {
    readonly table: string;
    readonly plan: string;
    readonly help: string;
    readonly day: string;
    readonly from: string;
    readonly to: string;
    readonly edit: string;
    readonly sort: string;
    readonly sorted: string;
    readonly pasted: (rows: number) => string;
    readonly move: (name: string) => string;
    readonly moved: (row: number) => string;
    readonly clashes: string;
    readonly clash: (first: string, second: string, shared: string, time: string) => string;
    readonly row: (row: number) => string;
  };
  // Two versions
  readonly collisions: (count: number) => string;
  readonly collisionsLead: string;
  readonly mine: string;
  readonly theirs: string;
  readonly gone: string;
  readonly mergeAndSave: string;
  readonly cancel: string;
  readonly merged: (count: number) => string;
}
