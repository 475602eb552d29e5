/** Options that are on or off, as React 19 and Vue hand over what stands in a template: as properties. */
import { expect } from '@open-wc/testing';
import '../../src/elements/conference-list/conference-list.define.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../support/fixtures.js';
import { waitUntil } from '../support/wait-until.js';

const data = dataset({ conferences: [{ id: 'c', title: 'C', status: 'scheduled' }] });

describe('an option that is on or off, set as a property', () => {
  for (const [value, isOn] of [
    ['false', false],
    [' False ', false],
    ['', true],
    ['true', true],
    ['search', true],
    [false, false],
    [true, true],
    [undefined, false],
  ] as const) {
    it(`is ${isOn ? 'on' : 'off'} with ${JSON.stringify(value)}`, async () => {
      const element = await clientFixture({ tag: 'conference-list', attributes: { search: '' }, data });
      const hasBox = () => shadow(element).querySelector('[part~=search-box]') !== null;
      await waitUntil(hasBox);
      // The other way in between, so that the value has something to change.
      Reflect.set(element, 'search', !isOn);
      await waitUntil(() => hasBox() === !isOn);
      Reflect.set(element, 'search', value);
      await element.updateComplete;
      expect(hasBox()).to.equal(isOn);
    });
  }

  it('is off in what a server wrote, too, and stays off when that is taken over', async () => {
    const attributes = { search: 'false', debug: 'false' };
    const element = await hydratedFixture({ tag: 'conference-list', attributes, data });
    expect(shadow(element).querySelector('[part~=search-box]')).to.equal(null);
    expect(Reflect.get(element, 'debug')).to.equal(false);
  });
});
