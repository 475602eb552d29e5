import { expect } from '@open-wc/testing';
import { clientFixture, hydratedFixture, shadow } from './fixtures.js';
import { dataset } from './datasets.js';
import { recordWarnings } from './warnings.js';
import './fickle-widget.define.js';
import './sample-widget.define.js';

const data = dataset({ conferences: [{ id: 'first', title: 'Den første', status: 'scheduled' }] });

describe('the fixtures', () => {
  for (const fixture of [clientFixture, hydratedFixture]) {
    it(`${fixture.name} shows the data`, async () => {
      const element = await fixture({ tag: 'sample-widget', data });
      expect(shadow(element).querySelector('li')?.textContent).to.equal('first');
    });
  }

  it('hydrated, an element goes on to update', async () => {
    const element = await hydratedFixture({ tag: 'sample-widget', attributes: { heading: 'Før' }, data });
    const heading = shadow(element).querySelector('h2');
    element.heading = 'Efter';
    await element.updateComplete;
    expect(shadow(element).querySelector('h2')).to.equal(heading);
    expect(heading?.textContent).to.equal('Efter');
  });

  it('tell when hydration replaced what the server wrote', async () => {
    const warnings = recordWarnings();
    const fixture = hydratedFixture({ tag: 'fickle-widget', data });
    expect(String(await fixture.catch((reason: unknown) => reason))).to.include('hydration replaced');
    expect(warnings[0]).to.include('<fickle-widget>');
  });
});
