import { expect } from '@open-wc/testing';

describe('the test environment', () => {
  it('has a clock zone far from the conferences', () => {
    expect(new Date(2027, 0, 1).getTimezoneOffset()).to.equal(300);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/New_York');
  });

  it('is a Danish page', () => {
    expect(document.documentElement.lang).to.equal('da');
  });
});
