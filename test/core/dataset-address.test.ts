import { expect } from '@open-wc/testing';
import { messages as danish } from '../../src/i18n/messages/da.js';
import { pageSettings } from '../../src/core/page-settings.js';
import { shownText, showsFallback, statusText } from '../support/appearance.js';
import { dataset } from '../support/datasets.js';
import { insert, seeded, settled } from '../support/fixtures.js';
import '../support/sample-widget.define.js';
import { waitUntil } from '../support/wait-until.js';
import { recordWarnings } from '../support/warnings.js';

const tag = 'sample-widget';
const fallback = '<a href="/konferencer">Konferencer</a>';

describe('the address of a dataset', () => {
  afterEach(() => {
    delete pageSettings().src;
  });

  it('that is none fails like any other, and the console says what to write', async () => {
    const warnings = recordWarnings();
    const element = await settled(insert({ tag, fallback, url: 'https://' }));
    expect(statusText(element)).to.equal(danish.failed);
    expect(showsFallback(element)).to.equal(true);
    await waitUntil(() => warnings.length > 0, 'nobody is told');
    expect(warnings.join()).to.match(/<sample-widget> src="https:\/\/" .* "https:\/\/.+\.json"/);
  });

  it('that is none on the script tag is named there', async () => {
    const warnings = recordWarnings();
    pageSettings().src = 'http://[';
    const element = await settled(insert({ tag, fallback }));
    expect(statusText(element)).to.equal(danish.failed);
    await waitUntil(() => warnings.length > 0, 'nobody is told');
    expect(warnings.join()).to.include('<script> data-src="http://["');
  });

  it('that is empty is the one of the page', async () => {
    pageSettings().src = seeded(
      dataset({ conferences: [{ id: 'first', title: 'Den første', status: 'scheduled' }] }),
    );
    const element = await settled(insert({ tag, attributes: { src: '' } }));
    expect(shownText(element)).to.include('first');
  });
});
