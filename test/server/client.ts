/** The browser's side of the test server. */
import { z } from '../../src/dataset/schema/zod.js';
import { origins } from './origins.js';
import type { Step } from './step.js';
import { visit, type Visit } from './visit.js';

export { origins };

export interface PublishedScenario {
  readonly url: string;
  /** The requests that the address has seen so far. */
  log(): Promise<Visit[]>;
  /** Goes on with other steps. */
  change(steps: readonly Step[]): Promise<void>;
}

/** An address that answers each GET with the next step, and goes on with the last. */
export async function scenario(steps: readonly Step[], origin = origins[0]): Promise<PublishedScenario> {
  const url = await publish(`${origin}/scenario`, steps);
  return {
    url,
    log: async () => z.array(visit).parse(await (await fetch(`${url}/log`)).json()),
    change: async (next) => {
      await post(`${url}/steps`, next);
    },
  };
}

/** The address of a page with this HTML, served with these headers; it ends in the path. */
export async function page(
  html: string,
  headers: Record<string, string> = {},
  origin = origins[0],
  path = '',
): Promise<string> {
  return publish(`${origin}/page`, { html, headers, path });
}

async function publish(address: string, description: unknown): Promise<string> {
  return z.object({ url: z.string() }).parse(await post(address, description)).url;
}

async function post(address: string, content: unknown): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(content) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
