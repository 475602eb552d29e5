/**
 * A foreseeable failure that ends a command with exit code 2: the message says in the person's language what happened,
 * where, and what to do about it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
