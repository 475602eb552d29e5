import { expect } from '@open-wc/testing';
import { languageName } from '../../src/i18n/language.js';

describe('languageName', () => {
  it('is what people call a language', () => {
    expect(languageName('da', 'en')).to.equal('engelsk');
    expect(languageName('en', 'de-AT')).to.equal('Austrian German');
  });

  it('is the tag itself where that is none', () => {
    for (const tag of ['en-GB-GB', 'da-12', 'de-1996-1996', '', 'på dansk'])
      expect(languageName('da', tag)).to.equal(tag);
  });
});
