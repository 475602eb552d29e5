import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isRightToLeft } from '../../src/i18n/language.js';
import { MESSAGE_LANGUAGES } from '../../src/i18n/message-languages.js';

describe('isRightToLeft', () => {
  it('is Arabic alone of what we speak', () => {
    expect(MESSAGE_LANGUAGES.filter(isRightToLeft)).to.deep.equal(['ar']);
  });
});
