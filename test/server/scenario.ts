import type { IncomingMessage, ServerResponse } from 'node:http';
import { definedHeaders } from './defined-headers.js';
import { play } from './play.js';
import type { Step } from './step.js';
import type { Visit } from './visit.js';

/**
 * One address that answers each GET with its next step; the last step repeats.
 *
 * A refused GET may take several steps: Firefox tries ten times by itself. Give a refusal as the only step, and change.
 */
export class Scenario {
  readonly #folder: string;
  readonly #log: Visit[] = [];
  #steps: readonly Step[];

  constructor(steps: readonly Step[], folder: string) {
    this.#steps = steps;
    this.#folder = folder;
  }

  /** Goes on with other steps. */
  change(steps: readonly Step[]): void {
    this.#steps = steps;
  }

  get log(): readonly Visit[] {
    return this.#log;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen: Visit = { method: request.method ?? '', headers: definedHeaders(request), abandoned: false };
    this.#log.push(seen);
    response.on('close', () => (seen.abandoned = !response.writableFinished));
    const [step, ...rest] = this.#steps;
    if (request.method !== 'GET' || step === undefined) {
      response.writeHead(405).end();
      return;
    }
    if (rest.length > 0) this.#steps = rest;
    await play(step, response, this.#folder);
  }
}
