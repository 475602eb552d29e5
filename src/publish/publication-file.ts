/** A file of a publication. */
export interface PublicationFile {
  /** Relative to the root, with slashes: `conferences/frivillighed-2019/index.html`. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** `immutable`: the file never changes. `short`: each publication may change it. */
  readonly cache: 'immutable' | 'short';
}

/** A script at the path of its version, where it never changes. */
export interface PublishedScript {
  /** Relative to the root: `scripts/1.2.0/conference-widgets.js`. */
  readonly path: string;
  /** Value of the `integrity` attribute (https://www.w3.org/TR/SRI/). */
  readonly integrity: string;
}

/** Address and scripts of a publication. */
export interface Site {
  /** Ends in a slash. */
  readonly baseUrl: URL;
  /** Version of the package. */
  readonly version: string;
  readonly scripts: {
    /** Loads the widgets that a page uses. The dataset is not next to it, so its tag needs `data-src`. */
    readonly loader: PublishedScript;
    /** All widgets in one file. */
    readonly singleFile: PublishedScript;
  };
}
