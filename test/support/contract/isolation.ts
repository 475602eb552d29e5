import { expect } from '@open-wc/testing';
import { THEMES } from '../../../src/core/frame.js';
import { clientFixture, hydratedFixture, shadow } from '../fixtures.js';
import { inState, surround } from '../states.js';
import type { ContractSubject } from './subject.js';

/** The widget and the page leave each other alone. */
export function describeIsolation(subject: ContractSubject): void {
  it("writes no style that a page's security policy would block", async () => {
    for (const enter of Object.values(inState)) {
      expect(shadow(await enter(subject)).querySelectorAll('style, [style]')).to.have.lengthOf(0);
    }
  });

  it('has no margin of its own: distances are the page’s', async () => {
    expect(getComputedStyle(await clientFixture(subject)).margin).to.equal('0px');
  });

  it('inherits the font and the size of the page', async () => {
    const element = await clientFixture(subject);
    surround(element, { font: '23px cursive' });
    const base = shadow(element).querySelector('[part~=base]');
    if (!base) throw new Error('There is no base.');
    expect(getComputedStyle(base)).to.include({ fontSize: '23px', fontFamily: 'cursive' });
  });

  for (const fixture of [clientFixture, hydratedFixture]) {
    for (const theme of THEMES) {
      it(`fits into 320 px in the theme ${theme} (${fixture.name})`, async () => {
        const attributes = {
          ...subject.attributes,
          theme,
          heading: 'Kommunernes konferencer om frivillighed',
        };
        const element = await fixture({ ...subject, attributes });
        const surroundings = surround(element, { 'inline-size': '320px' });
        expect(surroundings.scrollWidth).to.be.at.most(320);
      });
    }
  }
}
