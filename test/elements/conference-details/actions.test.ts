import { expect } from '@open-wc/testing';
import type { ConferenceDetailsElement } from '../../../src/elements/conference-details/conference-details.js';
import { readEvents } from '../../formats/calendar-reader.js';
import { axeViolations } from '../../support/axe.js';
import { recordDownloads } from '../../support/downloads.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { list } from '../conference-list/shown-list.js';
import { button, CONFERENCES, labels, rows } from '../conference-list/shown-row.js';
import { forgetAbilities, recordShares } from '../sharing.js';
import { details } from './shown-details.js';

async function detailsWith(actions: string, conference = 'meeting'): Promise<ConferenceDetailsElement> {
  const element = await details({ actions, conference }, CONFERENCES);
  await waitUntil(() => rows(shadow(element)).length > 0, 'no row came');
  return element;
}

afterEach(forgetAbilities);

describe('what can be taken along of a conference-details', () => {
  it('is nothing unless it is asked for', async () => {
    expect(rows(shadow(await details({ conference: 'meeting' }, CONFERENCES)))).to.deep.equal([]);
  });

  it('is the conference, to a calendar and as a link', async () => {
    expect(rows(shadow(await detailsWith('calendar share'))).map(labels)).to.deep.equal([
      ['Gem i kalender (.ics): Årsmøde', 'Del: Årsmøde'],
    ]);
  });

  it('is no calendar where no day is known', async () => {
    expect(rows(shadow(await detailsWith('calendar share', 'vague'))).map(labels)).to.deep.equal([
      ['Del: Efterårsmøde'],
    ]);
  });

  it('saves the conference', async () => {
    const downloads = recordDownloads();
    button(shadow(await detailsWith('calendar')), 'save').click();
    await waitUntil(() => downloads.length > 0, 'no file was offered');
    const events = readEvents(await (await fetch(downloads[0]?.href ?? '')).text());
    expect(downloads[0]?.download).to.equal('meeting.ics');
    expect(events.map((event) => event.get('SUMMARY')?.value)).to.deep.equal(['Årsmøde']);
  });

  it('shares the page', async () => {
    const shared = recordShares();
    button(shadow(await detailsWith('share')), 'share').click();
    await waitUntil(() => shared.length > 0);
    expect(shared).to.deep.equal([location.href]);
  });

  it('shares the address that opens it, as long as a list in the page opens what an address says', async () => {
    const shared = recordShares();
    const linked = await list({ 'deep-link': '' }, CONFERENCES);
    await waitUntil(() => shadow(linked).querySelector('[part~=item]'), 'the list did not come');
    const share = button(shadow(await detailsWith('share')), 'share');
    share.click();
    await waitUntil(() => shared.length === 1);
    expect(new URL(shared[0] ?? '').searchParams.get('conferences-open')).to.equal('meeting');
    linked.remove();
    share.click();
    await waitUntil(() => shared.length === 2);
    expect(shared[1]).to.equal(location.href);
  });

  it('has no fault that a checker finds', async () => {
    expect(await axeViolations(await detailsWith('calendar share'))).to.deep.equal([]);
  });
});
