/** Exit codes for the shell. */
export const EXIT = {
  fine: 0,
  /** The data or the page has errors, which the command has reported. */
  dataErrors: 1,
  /** Wrong use, or something could not be read or written. */
  refused: 2,
  /** Ctrl+C: 128 and the number of the signal, as shells count. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * An expected failure that ends a command with exit code 2. Its message says, in the user's language, what happened,
 * where, and what to do about it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
