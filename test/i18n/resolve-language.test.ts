import { expect } from '@open-wc/testing';
import { resolveLanguage } from '../../src/i18n/resolve-language.js';

describe('resolveLanguage', () => {
  it('takes the first wish that there are messages for', () => {
    expect(resolveLanguage(['en', 'da'])).to.equal('en');
    expect(resolveLanguage(['kl', 'de', 'en', 'da'])).to.equal('en');
  });

  it('passes over what is missing or empty', () => {
    expect(resolveLanguage([undefined, null, '', 'en'])).to.equal('en');
  });

  it('serves a variety, in any letter case', () => {
    expect(resolveLanguage(['en-US'])).to.equal('en');
    expect(resolveLanguage(['DA-dk', 'en'])).to.equal('da');
  });

  it('is Danish where nobody wishes for anything else that there is', () => {
    expect(resolveLanguage(['kl', 'fo'])).to.equal('da');
    expect(resolveLanguage([])).to.equal('da');
  });

  it('takes no name that every object has for a language', () => {
    expect(resolveLanguage(['constructor', 'en'])).to.equal('en');
  });
});
