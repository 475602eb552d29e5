import { expect } from '@open-wc/testing';
import { messages } from '../../../src/i18n/messages/da.js';
import { contrastOf } from '../../core/contrast-of.js';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { details, text } from './shown-details.js';

const NOW = new Date('2030-08-01T10:00:00Z');

function conference(registration: object, more: object = {}) {
  return dataset({
    conferences: [
      {
        id: 'x',
        title: 'Naboskab',
        start: '2030-09-12',
        status: 'scheduled',
        description: ['Om naboer.'],
        sessions: [{ id: 's', kind: 'talk', title: 'Oplæg' }],
        registration: { url: 'https://example.dk/tilmelding', ...registration },
        ...more,
      },
    ],
  });
}

const button = (element: Element) => shadow(element).querySelector<HTMLAnchorElement>('[part~=register]');

describe('registration in conference-details', () => {
  it('stands above the programme, with deadline and price in words', async () => {
    const facts = { closes: '2030-08-30', price: { amount: 1900, currency: 'DKK', note: 'Uden moms' } };
    const element = await details({}, conference(facts), NOW);
    expect(button(element)?.href).to.equal('https://example.dk/tilmelding');
    expect(text(element)).to.match(
      /Naboskab Tilmelding Frist 30\. august 2030 Pris: 1\.900 kr\. \(Uden moms\) Tilmeld dig Om naboer\. Program/,
    );
    expect(text(element).match(/Tilmelding/g)).to.have.lengthOf(1);
  });

  it('is a filled button that can be read', async () => {
    const element = await details({}, conference({}), NOW);
    const link = button(element);
    const label = link?.querySelector('span');
    if (!link || !label) throw new Error('There is no button.');
    const channels = (color: string) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue] as const;
    };
    const [fill, ink] = [getComputedStyle(link).backgroundColor, getComputedStyle(label).color];
    expect(contrastOf(channels(ink), channels(fill))).to.be.at.least(4.5);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is offered while there is a waiting list, which is said', async () => {
    const element = await details({}, conference({ status: 'waiting-list' }), NOW);
    expect(text(element)).to.include(`Tilmelding ${messages.registrationStatus['waiting-list']} Tilmeld dig`);
  });

  it('says how many seats are left, and that they are few', async () => {
    const few = await details({}, conference({ status: 'few-left', seats: 3 }), NOW);
    expect(text(few)).to.include('Tilmelding Få pladser 3 ledige pladser Tilmeld dig');
    const one = await details({}, conference({ seats: 1 }), NOW);
    expect(text(one)).to.include('Tilmelding 1 ledig plads Tilmeld dig');
  });

  it('reads the same whichever word of the same meaning is written', async () => {
    const said = async (status: string) => text(await details({}, conference({ status }), NOW));
    expect(await said('full')).to.equal(await said('sold-out'));
    expect(await said('full')).to.include('Tilmelding Alt optaget');
    expect(await said('waitlist')).to.equal(await said('waiting-list'));
    expect(await details({}, conference({ seats: 0 }), NOW).then(text)).to.include('Tilmelding Alt optaget');
  });

  const without: readonly (readonly [why: string, registration: object, more?: object])[] = [
    ['after the deadline', { status: 'open', closes: '2030-07-31' }],
    ['of a cancelled conference', { status: 'open' }, { status: 'cancelled' }],
    ['of a past conference', { status: 'open' }, { start: '2030-07-01' }],
    ['before it opens', { opens: '2030-08-15' }],
    ['where it is sold out', { status: 'sold-out' }],
    ['where it is full', { status: 'full' }],
    ['where no seat is left', { status: 'open', seats: 0 }],
  ];
  for (const [why, registration, more] of without) {
    it(`is not offered ${why}`, async () => {
      const element = await details({}, conference(registration, more), NOW);
      expect(button(element)).to.equal(null);
      expect(shadow(element).querySelector('a[href*=tilmelding]')).to.equal(null);
      expect(text(element)).not.to.include(messages.registrationStatus.open);
    });
  }

  it('is told in its old place, below the programme, when it is over', async () => {
    const element = await details({}, conference({ closes: '2030-07-31' }), NOW);
    expect(text(element)).to.match(/Program Oplæg Tilmelding Frist 31\. juli 2030/);
  });

  it('is left out where an editor leaves it out', async () => {
    const element = await details({ fields: 'sessions' }, conference({}), NOW);
    expect(text(element)).not.to.include('Tilmeld');
  });
});
