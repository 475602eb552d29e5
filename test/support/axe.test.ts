import { expect } from '@open-wc/testing';
import { axeViolations } from './axe.js';
import { place } from './fixtures.js';

describe('axe', () => {
  it('looks into open shadow roots', async () => {
    const host = place();
    const root = host.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    root.append(button);
    expect((await axeViolations(host)).join()).to.include('button-name');
    button.textContent = 'Prøv igen';
    expect(await axeViolations(host)).to.deep.equal([]);
  });

  it('measures contrast', async () => {
    const text = place();
    text.textContent = 'Næsten usynlig';
    text.style.setProperty('color', '#eee');
    expect((await axeViolations(text)).join()).to.include('color-contrast');
  });
});
