import { expect } from '@open-wc/testing';
import { firstWeekday, weekdayName, weekFrom } from '../../src/i18n/weekdays.js';

const prototype = Reflect.getPrototypeOf(new Intl.Locale('da')) ?? {};
const NAMES = ['getWeekInfo', 'weekInfo'];
const told = NAMES.map((name) => Object.getOwnPropertyDescriptor(prototype, name));

/** A browser that tells by these properties of a locale, and no other. */
function tell(properties: PropertyDescriptorMap): void {
  for (const name of NAMES) Reflect.deleteProperty(prototype, name);
  for (const [name, property] of Object.entries(properties))
    Object.defineProperty(prototype, name, { ...property, configurable: true });
}

describe('firstWeekday', () => {
  afterEach(() => {
    const found = NAMES.flatMap((name, index) => (told[index] ? [[name, told[index]] as const] : []));
    tell(Object.fromEntries(found));
  });

  const answers = () => ['da', 'en-GB', 'de', 'sv', 'nb', 'fi', 'uk', 'kl', 'fo', 'ar'].map(firstWeekday);
  const expected = [1, 1, 1, 1, 1, 1, 1, 1, 1, 6];

  it('is Monday in Danish, and Saturday in Arabic', () => {
    expect(answers()).to.deep.equal(expected);
  });

  it('is the same where the browser does not tell', () => {
    tell({});
    expect(answers()).to.deep.equal(expected);
  });

  it('is what the browser tells, in either way', () => {
    tell({ getWeekInfo: { value: () => ({ firstDay: 7 }) } });
    expect(firstWeekday('da')).to.equal(7);
    tell({ weekInfo: { value: { firstDay: 6 } } });
    expect(firstWeekday('da')).to.equal(6);
  });
});

describe('weekFrom', () => {
  it('has seven days, from the first', () => {
    expect(weekFrom(1)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(weekFrom(7)).to.deep.equal([7, 1, 2, 3, 4, 5, 6]);
  });
});

describe('weekdayName', () => {
  it('is in the language asked for', () => {
    expect([weekdayName(1, 'da', 'long'), weekdayName(7, 'da', 'long')]).to.deep.equal(['mandag', 'søndag']);
    expect(weekdayName(4, 'en-GB', 'short')).to.equal('Thu');
    expect(weekdayName(3, 'da', 'narrow')).to.equal('O');
  });
});
