/** How a command ended, for the shell. */
export const EXIT = {
  fine: 0,
  /** The data or the page has errors, and the command has named them. */
  dataErrors: 1,
  /** Wrong use, or something that could not be read or written. */
  refused: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * A foreseeable failure that ends a command with exit code 2: the message says in the person's language what happened,
 * where, and what to do about it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
