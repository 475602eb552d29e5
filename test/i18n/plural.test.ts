import { describe, it } from 'node:test';
import { expect } from 'chai';
import { plural } from '../../src/i18n/plural.js';
import { messages as ar } from '../../src/i18n/messages/ar.js';
import { messages as uk } from '../../src/i18n/messages/uk.js';

describe('plural', () => {
  it('takes the form of the number', () => {
    const forms = { one: '# конференція', few: '# конференції', other: '# конференцій' };
    expect([1, 3, 5].map((count) => plural('uk', count, forms))).to.deep.equal([
      '1 конференція',
      '3 конференції',
      '5 конференцій',
    ]);
  });

  it('takes the other form where the number has none of its own', () => {
    expect(plural('ar', 2, { other: '# x' })).to.equal('2 x');
  });

  it('is heard in Ukrainian, where 21 counts as 1, and 12 not as 2', () => {
    expect([0, 1, 2, 4, 5, 11, 12, 21, 22, 25].map(uk.talks)).to.deep.equal([
      '0 доповідей',
      '1 доповідь',
      '2 доповіді',
      '4 доповіді',
      '5 доповідей',
      '11 доповідей',
      '12 доповідей',
      '21 доповідь',
      '22 доповіді',
      '25 доповідей',
    ]);
    expect([1, 3, 5].map((count) => uk.conferencesInMonth(count, 'травень'))).to.deep.equal([
      '1 конференція, травень',
      '3 конференції, травень',
      '5 конференцій, травень',
    ]);
  });

  it('is heard in Arabic, which has a dual, few, many, and hundreds', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map(ar.people)).to.deep.equal([
      '0\u00a0شخص',
      'شخص واحد',
      'شخصان',
      '3\u00a0أشخاص',
      '10\u00a0أشخاص',
      '11\u00a0شخصًا',
      '99\u00a0شخصًا',
      '100\u00a0شخص',
      '103\u00a0أشخاص',
    ]);
    expect([1, 2, 3].map((count) => ar.conferencesInMonth(count, 'مايو'))).to.deep.equal([
      'مؤتمر واحد في مايو',
      'مؤتمران في مايو',
      '3\u00a0مؤتمرات في مايو',
    ]);
  });
});
