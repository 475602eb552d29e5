/**
 * What a command reaches of the world: everything else is computed. `nodeIo` is the one real implementation; tests run
 * it on temporary folders and put their own ears, mouth and clock in the places that they look at.
 */
export interface Io {
  /** Results, for whoever asked: a person, or a program that reads `--json`. */
  readonly out: (text: string) => void;
  /** What is said beside the result: failures and progress. */
  readonly err: (text: string) => void;
  /** Whether a person watches `err`, so that a line may be written over with the next one. */
  readonly isTerminal: boolean;
  /** What the environment calls its language, `da_DK.UTF-8`; empty where it names none. */
  readonly locale: string;
  readonly now: () => Date;
  readonly fetch: typeof fetch;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** A person's answer, without blanks at its ends; empty where the input has ended. */
  readonly ask: (question: string) => Promise<string>;
  /** Aborts when the person breaks off, with Ctrl+C. Who calls this has to end then: the process no longer does it by itself. */
  readonly interruption: () => AbortSignal;
  readonly files: Files;
}

/**
 * Files by their paths, relative to the working folder. What the system refuses is thrown as it says it
 * (`NodeJS.ErrnoException`), and told to the person by `describeSystemError`.
 */
export interface Files {
  /** @param onProgress told how much of the file is there, between 0 and 1. */
  readonly read: (path: string, onProgress?: (part: number) => void) => Promise<Uint8Array>;
  /** Writes the whole file or nothing of it, and makes the folders on the way: beside its place first, then renamed into it. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** As `write`, but refuses (`EEXIST`) where something stands. */
  readonly create: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Removes a file, or a folder with all that is in it; nothing happens where there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** The files below a folder, at any depth: paths from there with `/`, in the order of their characters. */
  readonly list: (folder: string) => Promise<string[]>;
  readonly kind: (path: string) => Promise<'file' | 'folder' | undefined>;
  /**
   * Watches from now on: a value comes each time that something has happened to one of the files, and a moment of quiet
   * followed; it is done when the signal aborts.
   */
  readonly watch: (paths: readonly string[], signal: AbortSignal) => AsyncIterator<unknown>;
}
