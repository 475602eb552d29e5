import { expect } from '@open-wc/testing';
import { blocks, describes } from '../described.js';
import { list } from '../conference-list/shown-list.js';
import { realDataset } from '../real-dataset.js';
import { seeded } from '../../support/fixtures.js';
import { details } from './shown-details.js';

describe('the structured data of a conference-details', () => {
  it('is not there unless it is asked for, and goes when it is no longer', async () => {
    const element = await details({ conference: 'frivillighed-2017' });
    expect(blocks()).to.deep.equal([]);
    element.structuredData = true;
    await describes('2017');
    element.conference = 'frivillighed-2019';
    await describes('2019');
    element.structuredData = false;
    await describes();
  });

  it('is in one block with what a list describes, each conference once', async () => {
    const src = seeded(realDataset);
    const asked = { 'structured-data': '', src };
    const shown = [
      await list({ ...asked, year: '2017' }),
      await details({ ...asked, conference: 'frivillighed-2017' }),
      await details({ ...asked, conference: 'frivillighed-2018' }),
    ];
    await describes('2017', '2018');
    expect(blocks()).to.have.lengthOf(1);
    for (const element of shown) element.remove();
    await describes();
  });
});
