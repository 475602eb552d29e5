/** The browser's side of the test server. */
import { z } from '../../src/dataset/schema/zod.js';
import { origins } from './origins.js';
import { seenRequest, type SeenRequest } from './seen-request.js';
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

export interface PublishedSite {
  /** Address of the folder with the built scripts, without a slash at its end. */
  readonly url: string;
  /** Goes on without the files whose paths contain one of these texts. */
  change(missing: readonly string[]): Promise<void>;
  /** Goes on with a line more at the end of the files whose paths contain one of these texts. */
  alter(altered: readonly string[]): Promise<void>;
}

/** A site with the built scripts that does not serve the files whose paths contain one of these texts. */
export async function flakySite(missing: readonly string[], origin = origins[1]): Promise<PublishedSite> {
  const url = await publish(`${origin}/site`, missing);
  return {
    url,
    change: async (next) => {
      await post(`${url}/missing`, next);
    },
    alter: async (next) => {
      await post(`${url}/altered`, next);
    },
  };
}

export interface FreshServer {
  readonly origins: readonly [string, string];
  /** All that pages have asked of either origin. */
  requests(): Promise<SeenRequest[]>;
}

/** A server on two origins of its own, where nobody has been before. */
export async function freshServer(): Promise<FreshServer> {
  const description = z.object({ origins: z.tuple([z.string(), z.string()]) });
  const fresh = description.parse(await post(`${origins[0]}/server`, {}));
  return {
    origins: fresh.origins,
    requests: async () =>
      z.array(seenRequest).parse(await (await fetch(`${fresh.origins[0]}/server/requests`)).json()),
  };
}

async function publish(address: string, description: unknown): Promise<string> {
  return z.object({ url: z.string() }).parse(await post(address, description)).url;
}

async function post(address: string, content: unknown): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(content) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
