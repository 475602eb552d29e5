/** Measures what reading a dataset costs in a browser. */
import { parse } from '../../../src/dataset/parse/parse.js';
import { parseInSlices } from '../../../src/dataset/parse/parse-in-slices.js';

/** Milliseconds. */
export interface ParseTimes {
  /** JSON.parse, which cannot be interrupted. */
  readonly json: number;
  /** Validation in one go, as where a dataset is seeded. */
  readonly atOnce: number;
  /** Validation in slices, as where a dataset is loaded; what the page does in between included. */
  readonly inSlices: number;
}

declare global {
  var measureParse: (url: string) => Promise<ParseTimes>;
}

globalThis.measureParse = async (url) => {
  const text = await (await fetch(url)).text();
  const start = performance.now();
  const input: unknown = JSON.parse(text);
  const parsed = performance.now();
  if (!parse(input).dataset) throw new Error('The invented dataset is not valid.');
  const validated = performance.now();
  await parseInSlices(input);
  return {
    json: parsed - start,
    atOnce: validated - parsed,
    inSlices: performance.now() - validated,
  };
};
