import { expect } from '@open-wc/testing';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { shownText } from '../../support/appearance.js';
import { surround } from '../../support/states.js';
import { realDataset } from '../real-dataset.js';
import { busyDays, calendar, countText, day, listed, part, press } from './shown-calendar.js';

describe('conference-calendar content', () => {
  it('opens at the next conference, with what it has in words', async () => {
    const element = await calendar();
    expect(part(element, 'month').textContent).to.equal('september 2030');
    expect(countText(element)).to.equal('3 konferencer i september 2030');
  });

  it('says in which zone its times are, where the visitor’s is another', async () => {
    const line = /Tidszone for alle tider: centraleuropæisk sommertid/i;
    expect(shownText(await calendar())).to.match(line);
    expect(shownText(await calendar({}, realDataset))).not.to.include('Tidszone');
  });

  it('opens at the latest of the real conferences, as none is to come', async () => {
    const element = await calendar({}, realDataset);
    expect(busyDays(element)).to.deep.equal([['2020-09-30', 'Frivillighed 2020']]);
  });

  it('has a conference on each of its days, with the hours of the day', async () => {
    expect(busyDays(await calendar())).to.deep.equal([
      ['2030-09-12', 'Naboskabsdage kl. 08.30 + Aflyst: The other day (formodet)'],
      ['2030-09-13', 'Naboskabsdage kl. 09.00–15.20'],
    ]);
  });

  it('goes on in the month after', async () => {
    const element = await calendar({}, undefined, new Date('2030-12-31T10:00:00Z'));
    expect(busyDays(element).map(([date]) => date)).to.deep.equal(['2030-12-30', '2030-12-31']);
    await press(element, 'next');
    expect(busyDays(element).map(([date]) => date)).to.deep.equal(['2031-01-01', '2031-01-02']);
  });

  it('puts what has no day on none, and says beneath when it is', async () => {
    const element = await calendar();
    expect(listed(element)).to.deep.equal([
      'Naboskabsdage',
      'Aflyst: The other day',
      'Engang i 2030',
      'Engang i september',
    ]);
    const whens = [...shadow(element).querySelectorAll('.when')].map(({ textContent }) => textContent.trim());
    expect(whens.slice(-2)).to.deep.equal(['I løbet af 2030', 'I løbet af september 2030']);
    await press(element, 'next');
    expect(listed(element)).to.deep.equal(['Engang i 2030']);
  });

  it('lists each with its times, theme, place and programme by days', async () => {
    const element = await calendar({ series: 'naboskab' });
    part(element, 'disclosure').setAttribute('open', '');
    const text = part(element, 'item').innerText.replace(/\s+/g, ' ');
    expect(text).to.match(/12\. september kl\. 08\.30 – 13\. september 2030 kl\. 15\.20/);
    expect(text).to.match(/Naboskabsdage Hjælpen ved siden af Sted: Odense/);
    expect(text).to.match(/Program, 2 oplæg/);
    expect(text).to.match(/12\. september 09\.00 Første.*13\. september 09\.00 Anden.*12\.00 Frokost/);
  });

  it('counts what is held, as other widgets do: talks, and where there is more than talks, all of it', async () => {
    const session = (id: string, more: object) => ({ id, kind: 'talk', title: id, ...more });
    const label = async (...sessions: readonly object[]) => {
      const conference = { id: 'x', title: 'X', status: 'scheduled', start: '2030-09-12', sessions };
      return part(await calendar({}, dataset({ conferences: [conference] })), 'summary').innerText;
    };
    const cancelled = session('b', { status: 'cancelled' });
    expect(await label(session('a', {}), cancelled)).to.include('Program, 1 oplæg');
    expect(await label(session('a', {}), session('c', { kind: 'workshop' }))).to.include(
      'Program, 2 punkter',
    );
  });

  it('numbers the weeks as ISO 8601 does', async () => {
    const numbers = [...shadow(await calendar()).querySelectorAll('tbody th')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(numbers).to.deep.equal(['Uge 35', 'Uge 36', 'Uge 37', 'Uge 38', 'Uge 39', 'Uge 40']);
  });

  it('marks today, in the event’s own zone, by a ring and the word', async () => {
    const element = await calendar({}, undefined, new Date('2030-09-09T22:30:00Z'));
    const today = part(element, 'today');
    expect(today.dataset['day']).to.equal('2030-09-10');
    expect(today.innerText).to.include('i dag');
    const number = today.querySelector('.number');
    expect(number && getComputedStyle(number).borderStyle).to.equal('solid');
    expect(shadow(element).querySelectorAll('[part~=today]')).to.have.lengthOf(1);
  });

  it('shows the picked day alone, and the month again', async () => {
    const element = await calendar();
    day(element, '2030-09-13').click();
    await element.updateComplete;
    expect(listed(element)).to.deep.equal(['Naboskabsdage']);
    expect(countText(element)).to.match(/^1 konference fredag (den )?13\. september$/);
    expect(part(element, 'summary').innerText).to.include('Program, 1 oplæg');
    part(element, 'disclosure').setAttribute('open', '');
    expect(part(element, 'body').innerText).to.include('Anden').and.not.to.include('Første');
    await press(element, 'offer');
    expect(listed(element)).to.have.lengthOf(4);
  });

  it('says that there is nothing on a picked day', async () => {
    const element = await calendar();
    day(element, '2030-09-09').click();
    await element.updateComplete;
    expect(countText(element)).to.match(/^Ingen konferencer mandag (den )?9\. september\.$/);
    expect(listed(element)).to.deep.equal([]);
  });

  it('on narrow has a mark on the day and the words beneath, and on wide the words on the day', async () => {
    const element = await calendar({ series: 'naboskab' });
    const entry = part(element, 'entry');
    surround(element, { 'inline-size': '320px' });
    expect(entry.getBoundingClientRect().width).to.equal(1);
    expect(getComputedStyle(day(element, '2030-09-12'), '::after').borderStyle).to.equal('solid');
    surround(element, { 'inline-size': '800px' });
    expect(entry.getBoundingClientRect().width).to.be.above(80);
    expect(getComputedStyle(day(element, '2030-09-12'), '::after').content).to.equal('none');
  });

  it('has days as large as their content', async () => {
    const element = await calendar();
    surround(element, { 'inline-size': '800px' });
    const cell = day(element, '2030-09-12');
    expect(cell.getBoundingClientRect().height).to.be.above(day(element, '2030-09-19').clientHeight);
    expect(cell.scrollHeight).to.be.at.most(cell.clientHeight + 1);
  });

  it('has days that a finger can hit', async () => {
    const element = await calendar();
    surround(element, { 'inline-size': '320px' });
    const { width, height } = day(element, '2030-09-19').getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(width).to.be.at.least(32);
  });

  it('marks texts in another language', async () => {
    const element = await calendar();
    expect(shadow(element).querySelector('[part~=entry] [lang=en]')?.textContent).to.equal('The other day');
  });

  it('has months and days in the language of the page', async () => {
    const element = await calendar({ lang: 'en' });
    expect(part(element, 'month').textContent).to.equal('September 2030');
    expect(countText(element)).to.equal('3 conferences in September 2030');
    expect(day(element, '2030-09-12').textContent).to.include('Thursday');
  });
});
