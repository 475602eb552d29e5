import { scriptFolder } from '../embed/publication-address.js';
import type { BuiltFiles } from './built-files.js';

/** A file of a publication. */
export interface PublicationFile {
  /** Relative to the root, with slashes: `conferences/frivillighed-2019/index.html`. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /**
   * `immutable`: the file never changes, and stays as long as its version of the scripts. `content`: it is named after its
   * content, and stays until the next publication with other data. `short`: each publication may change it.
   */
  readonly cache: 'immutable' | 'content' | 'short';
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
  /** Whether the dataset is published in parts, too. */
  readonly isInParts?: boolean;
  readonly scripts: {
    /** Loads the widgets that a page uses. The dataset is not next to it, so its tag needs `data-src`. */
    readonly loader: PublishedScript;
    /** Leaves prerendered pages as they are, and loads the one above by need. */
    readonly pages: PublishedScript;
    /** All widgets in one file. */
    readonly singleFile: PublishedScript;
  };
}

/** The site at an address. @param baseUrl with or without a final slash */
export function siteAt(
  baseUrl: string | URL,
  { version, integrity }: Pick<BuiltFiles, 'version' | 'integrity'>,
): Site {
  const script = (name: string): PublishedScript => ({
    path: `${scriptFolder(version)}${name}`,
    integrity: integrity[name] ?? '',
  });
  const address = new URL(baseUrl);
  address.search = '';
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return {
    baseUrl: address,
    version,
    scripts: {
      loader: script('conference-widgets.js'),
      pages: script('conference-widgets.pages.js'),
      singleFile: script('conference-widgets.all.js'),
    },
  };
}
