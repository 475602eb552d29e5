import type { IncomingMessage } from 'node:http';

/** The headers that a request has. */
export function definedHeaders({ headers }: IncomingMessage): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) found[name] = value;
  }
  return found;
}
