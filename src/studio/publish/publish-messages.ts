/** What Studio and the worker that publishes say to each other. */

/** Where the files of the build lie that a publication contains, as addresses that end in a slash. */
export interface BuiltPlaces {
  readonly studio: string;
  readonly configurator: string;
  /** Scripts of this version, which never change. */
  readonly scripts: string;
  /** The other scripts. */
  readonly pageScripts: string;
}

export interface PublishRequest {
  /** What is published, as it would be saved. */
  readonly text: string;
  /** Address that the publication is for. */
  readonly baseUrl: string;
  /** The folder to write to; undefined for a ZIP file. */
  readonly folder: FileSystemDirectoryHandle | undefined;
  /** Number of earlier versions whose scripts are kept in the folder. */
  readonly keep: number;
  readonly places: BuiltPlaces;
}

/** Why nothing was published. `half`: some files were. */
export type PublishRefusal =
  'invalid' | 'not-fetched' | 'foreign' | 'changed-version' | 'damaged' | 'busy' | 'half' | 'failed';

/** How far it is. Until something is written, all can be stopped. */
export interface PublishProgress {
  readonly kind: 'making' | 'writing';
  readonly done: number;
  readonly total: number;
}

export type PublishReport =
  | PublishProgress
  | { readonly kind: 'zip'; readonly zip: Blob; readonly files: number; readonly empty: number }
  | {
      readonly kind: 'folder';
      readonly added: number;
      readonly replaced: number;
      readonly unchanged: number;
      readonly removed: number;
      /** Pages that cannot be read without script. */
      readonly empty: number;
    }
  /** @property detail a path or a message, for those who help */
  | { readonly kind: 'refused'; readonly reason: PublishRefusal; readonly detail: string };
