import { startWorker } from '../trusted.js';
import type { ImportAnswer, ImportRequest, ImportStep } from './import-messages.js';

/** A source in the worker that reads it. */
export class ImportSource {
  readonly #worker = startWorker('importer.js');
  /** Requests without an answer; the worker answers them in their order. */
  readonly #waiting: ((answer: ImportAnswer | Error) => void)[] = [];

  /** @param onStep called when the source has been read and is about to be compared */
  constructor(onStep: () => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer | ImportStep>) => {
      if (data.kind === 'read') onStep();
      else this.#waiting.shift()?.(data);
    });
    this.#worker.addEventListener('error', ({ message }) => this.#waiting.shift()?.(new Error(message)));
  }

  /** The answer to a request; undefined if another was made in the meantime. @throws if the worker cannot be loaded */
  async ask(request: ImportRequest): Promise<ImportAnswer | undefined> {
    const answer = await new Promise<ImportAnswer | Error>((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(request, request.kind === 'open' ? [request.bytes] : []);
    });
    if (answer instanceof Error) throw answer;
    return this.#waiting.length > 0 ? undefined : answer;
  }

  /** Stops reading, however far it has come. */
  end(): void {
    this.#worker.terminate();
  }
}
