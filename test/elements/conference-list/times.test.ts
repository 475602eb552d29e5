import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { item, list, openedText } from './shown-list.js';

const day = { start: '2030-09-12T09:00:00+02:00', end: '2030-09-12T16:00:00+02:00' };

/** One conference in a dataset of this time zone. The visitor's clock is New York's. */
function held(facts: Readonly<Record<string, unknown>>, timeZone = 'Europe/Copenhagen') {
  return dataset({ timeZone, conferences: [{ id: 'x', title: 'X', status: 'scheduled', ...facts }] });
}

function facts(element: Element): string {
  return (shadow(element).querySelector<HTMLElement>('[part~=facts]')?.innerText ?? '').replace(/\s+/g, ' ');
}

describe('conference-list times', () => {
  it('shows when a conference begins and ends, and keeps the date short', async () => {
    const element = await list({}, held(day));
    expect(item(element).querySelector('.when')?.textContent).to.equal('12. september 2030');
    expect(facts(element)).to.include('kl. 09.00–16.00');
  });

  it('shows the event’s own times, and names their zone to a visitor whose clock shows others', async () => {
    expect(facts(await list({}, held(day)))).to.equal('kl. 09.00–16.00 CEST');
    const inNewYork = { start: '2030-09-12T09:00:00-04:00' };
    expect(facts(await list({}, held(inNewYork, 'America/New_York')))).to.equal('kl. 09.00');
  });

  it('names the zone in what a server wrote, too, which knows no visitor', async () => {
    expect(facts(await hydratedFixture({ tag: 'conference-list', data: held(day) }))).to.include('CEST');
  });

  it('says on which day of several it begins, and on which it ends', async () => {
    const element = await list({}, held({ ...day, end: '2030-09-13T15:00:00+02:00' }));
    expect(facts(element)).to.equal('torsdag kl. 09.00 – fredag kl. 15.00 CEST');
  });

  it('shows no time where only the date is known, and none to who did not ask for the date', async () => {
    expect(facts(await list({}, held({ start: '2030-09-12' })))).to.equal('');
    expect(facts(await list({ fields: 'place' }, held(day)))).to.equal('');
  });

  it('shows the time of a deadline', async () => {
    const element = await list({}, held({ registration: { closes: '2030-08-30T12:00:00+02:00' } }));
    expect(openedText(element)).to.include('Frist 30. august 2030 kl. 12.00 CEST');
  });

  it('names the zone of the programme once', async () => {
    const sessions = [{ id: 'a', kind: 'talk', title: 'Åbning', ...day }];
    expect(openedText(await list({}, held({ sessions })))).to.include('Program (CEST) 09.00–16.00 Åbning');
  });

  it('says on which day a session ends that takes more than one, and of a night only when', async () => {
    const stay = { id: 'a', kind: 'other', title: 'Udstilling', ...day, end: '2030-09-13T15:00:00+02:00' };
    const night = { id: 'b', kind: 'other', title: 'Vandring', ...day, start: '2030-09-12T20:00:00+02:00' };
    const sessions = [stay, { ...night, end: '2030-09-13T01:30:00+02:00' }];
    const opened = openedText(await list({}, held({ sessions })));
    expect(opened).to.match(/09\.00 – 13\. september 2030 kl\. 15\.00 CEST Udstilling/);
    expect(opened).to.include('20.00–01.30 Vandring');
  });

  it('has the days of a programme as headings, where there are several', async () => {
    const first = { id: 'a', kind: 'talk', title: 'Torsdag', ...day };
    const also = { id: 'b', kind: 'talk', title: 'Senere' };
    const second = { id: 'c', kind: 'talk', title: 'Fredag', start: '2030-09-13T09:00:00+02:00' };
    const opened = openedText(await list({}, held({ sessions: [first, also, second] })));
    expect(opened).to.match(
      /12\. september 2030 09\.00–16\.00 Torsdag 13\. september 2030 09\.00 Fredag Tidspunkt ikke oplyst Senere/,
    );
    expect(openedText(await list({}, held({ sessions: [first, also] })))).not.to.include(
      '12. september 2030 09',
    );
  });
});
