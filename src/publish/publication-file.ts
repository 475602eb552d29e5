/** One file of a publication. */
export interface PublicationFile {
  /** From the publication's root, with slashes and without one in front: `conferences/frivillighed-2019/index.html`. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** `immutable`: what is at this path never changes. `short`: it may with every publication. */
  readonly cache: 'immutable' | 'short';
}

/** A script as pages of the publication and hosts that pin it load it: under the path of its version, so it never changes. */
export interface PublishedScript {
  /** From the publication's root: `scripts/1.2.0/conference-widgets.js`. */
  readonly path: string;
  /** What `integrity` says of it on a tag (https://www.w3.org/TR/SRI/). */
  readonly integrity: string;
}

/** Where a publication stands, and what it is made with. */
export interface Site {
  /** Ends in a slash. */
  readonly baseUrl: URL;
  /** Of the package. */
  readonly version: string;
  readonly scripts: {
    /** It loads the widgets that a page has; the dataset is not beside it, so its tag has `data-src`. */
    readonly loader: PublishedScript;
    /** Every widget in one file. */
    readonly singleFile: PublishedScript;
  };
}
