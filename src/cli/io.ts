/** How much a command loads from the web, where a stranger decides what is sent. */
export interface Limits {
  /** Bytes of one download, once it is unpacked. */
  readonly bytes: number;
  /** For one download, from the request to its last byte. */
  readonly milliseconds: number;
}

/**
 * All input and output of a command. `nodeIo` is the only real implementation. Tests run it on temporary folders and
 * replace the parts they observe, such as the clock.
 */
export interface Io {
  /** Writes results, for a person or for a program that reads `--json`. */
  readonly out: (text: string) => void;
  /** Writes failures and progress. */
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal, where a line can be overwritten by the next. */
  readonly isTerminal: boolean;
  /** Whether a person can be asked: input and `err` are a terminal. */
  readonly isInteractive: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Locale of the environment, such as `da_DK.UTF-8`; empty if there is none. */
  readonly locale: string;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  readonly limits: Limits;
  /**
   * All of standard input.
   *
   * @throws `EFBIG` if it has more than `MOST_BYTES`
   */
  readonly readInput: (onProgress?: (bytes: number) => void) => Promise<Uint8Array>;
  /** The trimmed answer; empty if the input has ended. */
  readonly ask: (question: string) => Promise<string>;
  /**
   * Aborts on Ctrl+C. The caller must then end the command, as the process no longer stops by itself.
   *
   * @param done aborts when the process can stop by itself again
   */
  readonly interruption: (done?: AbortSignal) => AbortSignal;
  readonly files: Files;
}

export type NewFile = readonly [path: string, content: string | Uint8Array];

/**
 * Files by path, relative to the working folder. System errors are thrown as they are (`NodeJS.ErrnoException`);
 * `describeFailure` turns them into messages.
 */
export interface Files {
  /**
   * @param onProgress receives the part of the file read so far, between 0 and 1.
   * @throws `EFBIG` if it has more than `MOST_BYTES`
   */
  readonly read: (path: string, onProgress?: (part: number) => void) => Promise<Uint8Array>;
  /**
   * Writes the whole file or nothing: to a temporary file first, which is then renamed. Creates missing folders.
   *
   * @throws Interrupted after the file is written, if Ctrl+C was pressed meanwhile
   */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /**
   * Like `write`, if `isRight` still holds when only the rename is left. The temporary file always has the same name, so
   * only one process may write the file at a time. @returns false if nothing was written
   */
  readonly writeIf: (
    path: string,
    content: string | Uint8Array,
    isRight: () => Promise<boolean>,
  ) => Promise<boolean>;
  /** Like `write`, but fails with `EEXIST` if the file exists. */
  readonly create: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Creates all of these files or none. */
  readonly createAll: (files: readonly NewFile[]) => Promise<void>;
  /** Removes a file, or a folder with its content. Does nothing if there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** All files below a folder, as sorted relative paths with `/`. */
  readonly list: (folder: string) => Promise<string[]>;
  /** The path without symbolic links; undefined if there is no such file. */
  readonly realPath: (path: string) => Promise<string | undefined>;
  /** Bytes in a file; 0 for a pipe or a device, whose size is unknown. */
  readonly size: (path: string) => Promise<number>;
  readonly kind: (path: string) => Promise<'file' | 'folder' | undefined>;
  /**
   * Watches files from now on. Yields after each change, once the files have been quiet for a moment. Ends when the
   * signal aborts.
   */
  readonly watch: (paths: readonly string[], signal: AbortSignal) => AsyncIterator<unknown>;
}
