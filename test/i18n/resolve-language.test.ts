import { describe, it } from 'node:test';
import { expect } from 'chai';
import { resolveLanguage } from '../../src/i18n/language.js';

describe('resolveLanguage', () => {
  it('takes the first wish that there are messages for', () => {
    expect(resolveLanguage(['en', 'da'])).to.equal('en');
    expect(resolveLanguage(['is', 'pl', 'en', 'da'])).to.equal('en');
  });

  it('passes over what is missing or empty', () => {
    expect(resolveLanguage([undefined, null, '', 'en'])).to.equal('en');
  });

  it('serves a variety, in any letter case', () => {
    expect(resolveLanguage(['en-US'])).to.equal('en');
    expect(resolveLanguage(['DA-dk', 'en'])).to.equal('da');
    const varieties = ['de-AT', 'sv-FI', 'uk-UA', 'ar-EG', 'fi-FI', 'kl-GL', 'fo-FO', 'nb-NO'];
    expect(varieties.map((each) => resolveLanguage([each]))).to.deep.equal([
      'de',
      'sv',
      'uk',
      'ar',
      'fi',
      'kl',
      'fo',
      'nb',
    ]);
  });

  it('serves all of Norway in Bokmål', () => {
    expect(['no', 'nn', 'no-NO', 'NN-no'].map((each) => resolveLanguage([each, 'en']))).to.deep.equal([
      'nb',
      'nb',
      'nb',
      'nb',
    ]);
  });

  it('is Danish where nobody asks for another language that there is', () => {
    expect(resolveLanguage(['is', 'pl'])).to.equal('da');
    expect(resolveLanguage([])).to.equal('da');
  });

  it('takes no name that every object has for a language', () => {
    expect(resolveLanguage(['constructor', 'en'])).to.equal('en');
  });
});
