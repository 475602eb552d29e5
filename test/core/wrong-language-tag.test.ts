import { expect } from '@open-wc/testing';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/material-list/material-list.define.js';
import { shownText } from '../support/appearance.js';
import { dataset } from '../support/datasets.js';
import { clientFixture } from '../support/fixtures.js';

/** Reserved for private use, so no browser has a name for it (ISO 639-2). */
const language = 'qtx';

const data = dataset({
  conferences: [
    {
      id: 'first',
      title: 'Den første',
      status: 'scheduled',
      sessions: [{ id: 'talk', kind: 'talk', title: 'Oplæg', language }],
      materials: [{ id: 'slides', title: 'Slides', url: 'https://example.dk/s.pdf', language }],
    },
  ],
});

describe('a language that no browser has a name for', () => {
  for (const tag of ['material-list', 'conference-details'] as const)
    it(`is shown as it is written (${tag})`, async () => {
      const attributes = tag === 'conference-details' ? { conference: 'first' } : {};
      expect(shownText(await clientFixture({ tag, attributes, data }))).to.include(language);
    });
});
