/** Place of a policy: an HTTP header, or the page itself. */
export type PolicySource = 'header' | 'meta';

/** The facts of each finding, by its code. */
interface Facts {
  readonly 'widget-found': { readonly widget: string; readonly shape: string; readonly line: number };
  readonly 'script-found': { readonly address: string };
  readonly 'dataset-found': { readonly address: string; readonly conferences: number };
  readonly 'policy-allows': { readonly policies: number };

  /** @param cms as the page names it; @param survives the shape that the CMS does not change */
  readonly 'no-widget': { readonly cms: string | undefined; readonly survives: string };
  readonly 'tags-as-text': Facts['no-widget'];
  readonly 'incomplete-placeholder': { readonly line: number };
  readonly 'unknown-widget': {
    readonly name: string;
    readonly line: number;
    readonly suggestion?: string | undefined;
  };
  readonly 'unknown-option': {
    readonly widget: string;
    readonly option: string;
    readonly line: number;
    readonly suggestion?: string | undefined;
  };
  /** @param instead how to write it */
  readonly swallowed: { readonly tag: string; readonly instead: string; readonly line: number };
  readonly 'unknown-value': {
    readonly widget: string;
    readonly option: string;
    readonly value: string;
    readonly line: number;
    readonly suggestion?: string | undefined;
    /** Empty if it is not one of some words. */
    readonly known: readonly string[];
    /** A right one, where it is neither one of some words nor told by the command. */
    readonly example?: string | undefined;
  };
  readonly 'unknown-id': {
    readonly widget: string;
    readonly option: string;
    readonly value: string;
    readonly line: number;
    readonly suggestion?: string | undefined;
  };
  /** @param years that no conference is in */
  readonly 'empty-years': { readonly widget: string; readonly years: string; readonly line: number };
  readonly 'missing-option': { readonly widget: string; readonly option: string; readonly line: number };
  readonly 'curly-quotes': { readonly option: string; readonly value: string; readonly line: number };
  /** @param script address of the other script; empty for one in the page */
  readonly 'name-taken': { readonly name: string; readonly script: string };
  readonly hidden: { readonly widget: string; readonly line: number };
  readonly 'in-shadow-root': { readonly widget: string; readonly line: number };
  /** @param datasets as the tags name them; @param used the one that counts */
  readonly 'two-scripts': { readonly datasets: readonly string[]; readonly used: string };
  /** @param address of one of them */
  readonly 'chunks-missing': { readonly address: string; readonly count: number };
  readonly 'held-back': { readonly address: string; readonly type: string };
  readonly 'not-utf-8': { readonly address: string };
  /** An option of a link that only elements and placeholders may have */
  readonly 'link-option': { readonly widget: string; readonly option: string; readonly line: number };
  readonly 'link-in-editor': { readonly href: string; readonly line: number };
  readonly 'link-as-button': { readonly href: string; readonly line: number };
  readonly 'link-turned-off': { readonly href: string; readonly line: number };
  readonly 'link-in-text': { readonly href: string; readonly line: number };
  /** @param origin of the link */
  readonly 'link-elsewhere': { readonly href: string; readonly line: number; readonly origin: string };
  /** @param address of the dataset */
  readonly 'foreign-dataset': { readonly widget: string; readonly address: string; readonly line: number };

  /** @param answered the address after redirects */
  readonly 'dataset-elsewhere': { readonly address: string; readonly answered: string };

  readonly 'no-script': { readonly page: string };
  readonly 'not-a-module': { readonly address: string };
  readonly nomodule: { readonly address: string };
  readonly 'wrong-prefix': { readonly prefix: string };
  /** @param where the attribute with it */
  readonly 'not-an-address': { readonly address: string; readonly where: string };
  readonly 'mixed-content': { readonly address: string };
  readonly 'wrong-integrity': { readonly address: string; readonly expected: string };
  readonly 'older-script': { readonly version: string; readonly published: string; readonly address: string };

  readonly unreachable: { readonly address: string; readonly reason: string };
  readonly 'wrong-type': { readonly address: string; readonly type: string; readonly expected: string };
  readonly 'no-cors': {
    readonly address: string;
    readonly origin: string;
    readonly sent?: string | undefined;
  };
  readonly 'not-looked-at': { readonly address: string };

  readonly 'dataset-has-errors': {
    readonly address: string;
    readonly errors: number;
    readonly first: string;
  };
  readonly 'dataset-unknown': { readonly widget: string; readonly line: number };

  /** @param directive as it is; @param instead as it should be */
  readonly blocked: {
    readonly address: string;
    readonly directive: string;
    readonly instead: string;
    readonly from: PolicySource;
  };
  readonly 'trusted-types': { readonly instead: string; readonly from: PolicySource };
  readonly 'frame-refused': { readonly address: string; readonly header: string };
  readonly 'no-headers': { readonly file: string };
}

export type FindingCode = keyof Facts;

/** `error`: visitors do not see the widget. `hint`: they do, but something should be better, or was not checked. */
export type Severity = 'fine' | 'hint' | 'error';

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly facts: Facts[Code];
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** The cause of a finding, and its remedy; the remedy is empty if nothing is wrong. */
export interface Advice {
  readonly cause: string;
  readonly remedy: string;
}

/** A function for each code, in one language. */
export type Advisers = { readonly [Code in FindingCode]: (facts: Facts[Code]) => Advice };

export function adviceOn<Code extends FindingCode>(
  { code, facts }: FindingOf<Code>,
  advisers: Advisers,
): Advice {
  const adviser: (facts: Facts[Code]) => Advice = advisers[code];
  return adviser(facts);
}
