/** Where a policy is said: in a header of the answer, or in the page itself. */
export type PolicySource = 'header' | 'meta';

/** What can be wrong with a page, and in order with it: what is known of each, by its code. */
interface Facts {
  /** @param widget a tag, with its prefix */
  readonly 'widget-found': { readonly widget: string; readonly shape: string; readonly line: number };
  readonly 'script-found': { readonly address: string };
  readonly 'dataset-found': { readonly address: string; readonly conferences: number };
  readonly 'policy-allows': { readonly policies: number };

  /** @param cms what the page was made with, where it says it; @param survives the shape that is left whole there */
  readonly 'no-widget': { readonly cms: string | undefined; readonly survives: string };
  readonly 'tags-as-text': Facts['no-widget'];
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
  readonly 'link-in-text': { readonly href: string; readonly line: number };
  /** @param origin of the link */
  readonly 'link-elsewhere': { readonly href: string; readonly line: number; readonly origin: string };
  /** @param address of a dataset that a link names, and may not */
  readonly 'foreign-dataset': { readonly widget: string; readonly address: string; readonly line: number };

  readonly 'no-script': { readonly page: string };
  readonly 'not-a-module': { readonly address: string };
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

  /** @param directive what the policy says now; @param instead what it has to say */
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

/** `fine`: in order. `hint`: visitors see the widget, but something could be better, or could not be looked at. `error`: they do not. */
export type Severity = 'fine' | 'hint' | 'error';

export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly facts: Facts[Code];
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** What is told of a finding: what is there and why, and what to do about it; empty where nothing is to be done. */
export interface Advice {
  readonly cause: string;
  readonly remedy: string;
}

/** A sentence for each code: the compiler keeps every language complete. */
export type Advisers = { readonly [Code in FindingCode]: (facts: Facts[Code]) => Advice };

export function adviceOn<Code extends FindingCode>(
  { code, facts }: FindingOf<Code>,
  advisers: Advisers,
): Advice {
  const adviser: (facts: Facts[Code]) => Advice = advisers[code];
  return adviser(facts);
}
