import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { describeIssue } from '../../src/dataset/issues/describe-issue.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { parseAtOnce } from '../../src/dataset/parse/parse-in-slices.js';
import { dataset as schema } from '../../src/dataset/schema/dataset.js';
import { mutatedDataset } from './mutated-dataset.js';

const anyInput = fc.oneof(
  mutatedDataset,
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withMap: true }),
  fc.record({
    schemaVersion: fc.constantFrom(1, 2),
    conferences: fc.array(fc.anything()),
    people: fc.anything(),
  }),
);

/** What the reader keeps of any dataset. */
const faultless = mutatedDataset.map((input) => parse(input, { mode: 'tolerant' }).dataset ?? {});

describe('parse, whatever it is given', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom('strict' as const, 'tolerant' as const), (input, mode) => {
        parse(input, { mode });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps, when tolerant, only what strict parsing accepts', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { dataset } = parse(input, { mode: 'tolerant' });
        if (!dataset) return;
        const again = parse(dataset);
        expect(again.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(again.dataset).to.deep.equal(dataset);
      }),
      { numRuns: 500 },
    );
  });

  it('reads at once just what it neither mends nor speaks of', () => {
    fc.assert(
      fc.property(fc.oneof(anyInput, faultless), (input) => {
        const { dataset, issues } = parse(input, { mode: 'tolerant' });
        const atOnce = parseAtOnce(input);
        if (atOnce) expect(atOnce).to.deep.equal({ dataset, issues: [] });
        else if (dataset && issues.length === 0) expect(dataset).not.to.deep.include(input);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves nothing out without an issue', () => {
    const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;
    fc.assert(
      fc.property(mutatedDataset, (input) => {
        const { dataset, issues } = parse(input, { mode: 'tolerant' });
        // The schema makes lists of long texts that are written as one.
        if (issues.length === 0) expect(asJson(dataset)).to.deep.include(asJson(schema.parse(input)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds issues that can all be told', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom('da' as const, 'en' as const), (input, language) => {
        for (const issue of parse(input).issues) expect(describeIssue(issue, language)).to.match(/[.?]$/);
      }),
      { numRuns: 300 },
    );
  });
});
