import { describe, it } from 'node:test';
import { expect } from 'chai';
import { formatPath } from '../../src/dataset/issues/issue.js';

describe('formatPath', () => {
  it('writes names with dots and positions in brackets', () => {
    expect(formatPath(['conferences', 3, 'sessions', 0, 'speakers', 1])).to.equal(
      'conferences[3].sessions[0].speakers[1]',
    );
    expect(formatPath(['schemaVersion'])).to.equal('schemaVersion');
    expect(formatPath([])).to.equal('');
  });

  it('quotes names that could be mistaken', () => {
    expect(formatPath(['title', 'en-GB'])).to.equal('title["en-GB"]');
    expect(formatPath(['a.b', 'å'])).to.equal('["a.b"].å');
  });
});
