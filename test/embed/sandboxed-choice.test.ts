/** A programme of one's own in a sandboxed frame, which has no origin and so neither storage nor an address of its own to write. */
import { expect } from '@open-wc/testing';
import { openFrame } from '../hosts/foreign-page.js';
import { waitUntil } from '../support/wait-until.js';
import { embedPage } from './embed-page.js';

const SANDBOX = { sandbox: 'allow-scripts' };
const TAG = 'conference-programme';

describe('a choice in a sandbox without allow-same-origin', () => {
  it('lasts as long as the page, is narrowed to and taken back, and breaks no policy', async () => {
    const query = { conference: 'efteraar', actions: 'mine' };
    const host = await openFrame(await embedPage({ tag: TAG, query }), SANDBOX);
    expect(await host.ask('origin')).to.equal('null');
    await host.press('[part~=star]', TAG);
    await host.shows('Mit program');
    await host.press('[part~=mine-summary]', TAG);
    await host.shows('Vis kun mit program');
    await host.press('[part~=mine-only]', TAG);
    await host.shows('Åbning');
    await host.press('[part~=star]', TAG);
    await waitUntil(
      async () => !(await host.ask('text')).includes('Mit program'),
      'The bar stays where nothing is chosen',
    );
    expect(await host.ask('violations')).to.deep.equal([]);
    expect(await host.ask('complaints')).to.deep.equal([]);
  });

  it('is read from the address of the frame', async () => {
    const query = { conference: 'efteraar', actions: 'mine', 'conferences-mine': 'AAAAA.AAAAAAA' };
    const host = await openFrame(await embedPage({ tag: TAG, query }), SANDBOX);
    await host.shows('Åbning');
    // It names what the dataset does not have.
    await host.shows('1 ændring');
    expect(await host.ask('violations')).to.deep.equal([]);
  });
});
