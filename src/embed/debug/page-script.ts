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
  /** What importing the widget's modules was rejected with. */
  readonly error: unknown;
  /** Of the script that asked for it. */
  readonly url: string;
}
