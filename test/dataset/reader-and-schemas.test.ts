import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from '../../src/dataset/parse/parse.js';
import { dataset as schema } from '../../src/dataset/schema/dataset.js';
import { FULL_DATASET } from './full-dataset.js';
import { mutatedDataset } from './mutated-dataset.js';

/** Checks of the reader that a schema lacks: references, and lists that make it a dataset at all. */
const READER_ONLY = new Set(['unknown-reference', 'duplicate-id', 'not-a-dataset']);

/** Without fields that are there but undefined, which JSON cannot say and a schema keeps. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the reader and the schemas', () => {
  it('accept the same whole dataset', () => {
    expect(schema.parse(FULL_DATASET)).to.deep.equal(parse(FULL_DATASET).dataset);
  });

  it('come to the same verdict on datasets in which anything has gone wrong', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutatedDataset, (input) => {
        const { issues, dataset } = parse(input);
        if (issues.some(({ code }) => READER_ONLY.has(code))) return;
        const result = schema.safeParse(input);
        const errors = issues.filter(({ severity }) => severity === 'error');
        expect(errors.length === 0, JSON.stringify([errors, result.error?.issues])).to.equal(result.success);
        if (result.success) expect(asJson(dataset)).to.deep.equal(asJson(result.data));
        if (!result.success) refused += 1;
      }),
      { numRuns: 300 },
    );
    expect(refused).to.be.above(0);
  });

  it('find the same places wrong', () => {
    fc.assert(
      fc.property(mutatedDataset, (input) => {
        const found = parse(input).issues.filter(({ severity }) => severity === 'error');
        if (found.some(({ code }) => READER_ONLY.has(code))) return;
        const refused = schema.safeParse(input).error?.issues ?? [];
        // Of a text in several languages the reader names the text, a schema sometimes the language in it. Of a long text the
        // reader names the paragraph, a schema the whole.
        const isNamed = (place: string) =>
          found.some(({ path }) => {
            const [own, other] = [`${path.join('/')}/`, `${place}/`];
            return other.startsWith(own) || own.startsWith(other);
          });
        for (const { path } of refused) expect(path.join('/')).to.satisfy(isNamed);
      }),
      { numRuns: 200 },
    );
  });
});
