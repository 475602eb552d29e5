import type { ServerResponse } from 'node:http';
import { z } from '../../src/dataset/schema/zod.js';
import { ANY_ORIGIN } from './any-origin.js';
import { serveFile } from './static-files.js';

/** The built files whose paths contain one of these texts, which a site does not serve for now. */
export const missing = z.array(z.string());

/** A site that has the built scripts in its root and, as a publication, below `scripts/`, and loses files for a while. */
export class FlakySite {
  readonly #root: string;
  #missing: readonly string[];
  #altered: readonly string[] = [];

  constructor(root: string, missing: readonly string[]) {
    this.#root = root;
    this.#missing = missing;
  }

  change(missing: readonly string[]): void {
    this.#missing = missing;
  }

  /** Goes on with a line more at the end of the files whose paths contain one of these texts. */
  alter(altered: readonly string[]): void {
    this.#altered = altered;
  }

  /** @param path below the site, as the browser has encoded it */
  async serve(path: string, response: ServerResponse): Promise<void> {
    const isIn = (texts: readonly string[]) => texts.some((text) => decodeURIComponent(path).includes(text));
    if (isIn(this.#missing)) response.writeHead(503, ANY_ORIGIN).end();
    else
      await serveFile(
        this.#root,
        `/dist/embed/${path.replace(/^scripts\/[^/]+\//, '')}`,
        response,
        isIn(this.#altered) ? '\n//' : '',
      );
  }
}
