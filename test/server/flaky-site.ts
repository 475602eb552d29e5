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

  constructor(root: string, missing: readonly string[]) {
    this.#root = root;
    this.#missing = missing;
  }

  change(missing: readonly string[]): void {
    this.#missing = missing;
  }

  /** @param path below the site, as the browser has encoded it */
  async serve(path: string, response: ServerResponse): Promise<void> {
    const isMissing = this.#missing.some((text) => decodeURIComponent(path).includes(text));
    if (isMissing) response.writeHead(503, ANY_ORIGIN).end();
    else await serveFile(this.#root, `/dist/embed/${path.replace(/^scripts\/[^/]+\//, '')}`, response);
  }
}
