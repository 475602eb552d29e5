import { describe, it } from 'node:test';
import { expect } from 'chai';
import { localise } from '../../../src/dataset/queries/localise.js';

const both = { da: 'Fællesskaber', 'en-GB': 'Communities' };

describe('localise', () => {
  it('takes a plain text to be in the language of the dataset', () => {
    expect(localise('Fællesskaber', 'en', 'da')).to.deep.equal({ value: 'Fællesskaber', language: 'da' });
  });

  it('takes the wished language', () => {
    expect(localise(both, 'da', 'da').value).to.equal('Fællesskaber');
    expect(localise(both, 'en-GB', 'da').value).to.equal('Communities');
  });

  it('takes a variety of the wished language, in both directions', () => {
    expect(localise(both, 'en', 'da')).to.deep.equal({ value: 'Communities', language: 'en-GB' });
    expect(localise(both, 'da-DK', 'en').value).to.equal('Fællesskaber');
  });

  it('prefers the exact tag to a variety', () => {
    const texts = { 'en-US': 'Program', en: 'Programme' };
    expect(localise(texts, 'en', 'da').value).to.equal('Programme');
  });

  it('falls back to the language of the dataset, and says which it is', () => {
    expect(localise(both, 'de', 'da')).to.deep.equal({ value: 'Fællesskaber', language: 'da' });
  });

  it('falls back to what there is', () => {
    expect(localise({ en: 'Hello' }, 'kl', 'da')).to.deep.equal({ value: 'Hello', language: 'en' });
  });
});
