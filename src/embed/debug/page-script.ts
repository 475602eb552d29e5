/** A script that looks for widgets in the page. */
export interface PageScript {
  readonly url: string;
  readonly prefix: string;
  /** Of its widgets, without the prefix. */
  readonly tags: readonly string[];
  /** Addresses on whose origins embed addresses stand: of the script, of the dataset, and what the script tag adds. */
  readonly places: readonly string[];
}

/** A widget that did not come. */
export interface LoadFailure {
  /** What the console says of it, in English. */
  readonly text: string;
  readonly tag: string;
  /** Of the script that asked for it. */
  readonly url: string;
}

/** Whether the page refuses Lit, without which no widget can be drawn; else it lacks files. */
export function refusesLit({ text }: LoadFailure): boolean {
  return text.includes('lit-html');
}
