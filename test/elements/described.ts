/** The structured data of a page. */
import { z } from '../../src/dataset/schema/zod.js';
import { waitUntil } from '../support/wait-until.js';

export const blocks = (): Element[] => [...document.querySelectorAll('script[type="application/ld+json"]')];

/** The events that the page describes to search engines. */
export function described(): Readonly<Record<string, unknown>>[] {
  return blocks().flatMap(({ textContent }) => {
    const block = z
      .object({
        '@context': z.literal('https://schema.org'),
        '@graph': z.array(z.record(z.string(), z.unknown())),
      })
      .parse(JSON.parse(textContent));
    return block['@graph'];
  });
}

const dates = () => described().map(({ startDate }) => String(startDate).slice(0, 4));

/** Waits until the page describes conferences of these years. */
export async function describes(...years: string[]): Promise<void> {
  await waitUntil(() => dates().join() === years.join(), `the page describes something else`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}; now ${dates().join()}`);
    },
  );
}
