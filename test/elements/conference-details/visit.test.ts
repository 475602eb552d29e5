/** What those need who come to a conference: the way, the rooms, whom to thank, and where to say what they think. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { axeViolations } from '../../support/axe.js';
import { dataset } from '../../support/datasets.js';
import { hydratedFixture, shadow } from '../../support/fixtures.js';
import { isChromium } from '../../core/is-chromium.js';
import { details, text } from './shown-details.js';

const ICON = new URL('../../../demo/icon.svg', import.meta.url).href;

const BEFORE = new Date('2030-09-11T12:00:00Z');
const DURING = new Date('2030-09-12T12:00:00Z');

const conference = {
  id: 'days',
  title: 'Dagene',
  start: '2030-09-12',
  status: 'scheduled',
  image: { src: ICON, alt: 'Tre striber', credit: 'Tegnet til prøven' },
  venue: {
    name: 'Gården',
    street: 'Eksempelvej 12',
    city: 'Eksempelkøbing',
    url: 'https://example.org/gaarden',
    geo: { latitude: 55.6761, longitude: 12.5683 },
    directions: ['Bus 1A fra stationen.', { en: 'Park behind the house.' }],
  },
  rooms: [
    { id: 'hall', name: 'Salen', floor: '1. sal', accessibility: ['step-free', 'hearing-loop'] },
    { id: 'plain', name: 'Loftet' },
  ],
  partners: [
    { organisation: 'radio', role: 'partner' },
    { organisation: 'fund', role: 'sponsor' },
    { organisation: 'bank', role: 'sponsor' },
  ],
  hashtag: 'dagene',
  feedbackUrl: 'https://example.org/mening',
};

const data = (changes: Readonly<Record<string, unknown>> = {}) =>
  dataset({
    organisations: ['radio', 'fund', 'bank'].map((id) => ({ id, name: `Org ${id}` })),
    conferences: [{ ...conference, ...changes }],
  });

const find = (element: Element, selector: string) => shadow(element).querySelector<HTMLElement>(selector);

const links = (element: Element) =>
  [...shadow(element).querySelectorAll<HTMLAnchorElement>('[part~=maps] a')].map(({ href }) => href);

describe('conference-details for those who come', () => {
  it('breaks the name of a room that is longer than the place', async () => {
    const rooms = [{ id: 'long', name: 'Forsamlingshusforeningssalsbetegnelse'.repeat(2), floor: '1. sal' }];
    const element = await details({}, data({ rooms }), BEFORE);
    element.style.inlineSize = '20em';
    const found = find(element, '[part~=rooms]');
    expect(found?.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it('says the way, and which rooms there are, but not the address twice', async () => {
    const element = await details({}, data(), BEFORE);
    expect(text(element)).to.include(
      'Find vej Bus 1A fra stationen. Park behind the house. Vis på OpenStreetMap',
    );
    expect(text(element)).to.include('Lokaler Salen 1. sal, Trinfri adgang, Teleslynge');
    expect(text(element)).not.to.include('Loftet');
    expect(text(element).split('Eksempelvej 12')).to.have.length(2);
    expect(find(element, '[part~=where] [lang=en]')?.textContent).to.equal('Park behind the house.');
  });

  it('says the address there where the fields leave it out above', async () => {
    const element = await details({ fields: 'where' }, data(), BEFORE);
    expect(text(element)).to.include('Find vej Gården');
    expect(find(element, '[part~=where] a')?.getAttribute('href')).to.equal('https://example.org/gaarden');
    expect(find(element, '[part~=facts]')).to.equal(null);
  });

  it('leads to maps, and shows the phone’s own on phones only', async () => {
    const element = await details({}, data(), BEFORE);
    expect(links(element)).to.deep.equal([
      'https://www.openstreetmap.org/?mlat=55.6761&mlon=12.5683#map=17/55.6761/12.5683',
      'geo:55.6761,12.5683?q=55.6761,12.5683(G%C3%A5rden)',
      'https://maps.apple.com/?ll=55.6761,12.5683&q=G%C3%A5rden',
    ]);
    const shown = [...shadow(element).querySelectorAll('[part~=maps] li')].filter((each) =>
      each.checkVisibility(),
    );
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal(['Vis på OpenStreetMap']);
    expect(shadow(element).querySelectorAll('iframe')).to.have.length(0);
  });

  it('has no link to a map without coordinates, and no such part where there is nothing more than an address', async () => {
    const { geo, ...venue } = conference.venue;
    expect(links(await details({}, data({ venue }), BEFORE))).to.deep.equal([]);
    const bare = { venue: { city: 'Odense' }, rooms: undefined, hashtag: undefined, feedbackUrl: undefined };
    expect(find(await details({}, data(bare), DURING), '[part~=where]')).to.equal(null);
  });

  it('names partners and sponsors in short', async () => {
    const element = await details({}, data(), BEFORE);
    expect(text(element)).to.include('Partnere Org radio').and.to.include('Sponsorer Org fund og Org bank');
    expect(text(await details({ fields: 'place' }, data(), BEFORE))).not.to.include('Org radio');
  });

  it('shows the image with its credit, and keeps the room for it', async () => {
    const element = await details({}, data(), BEFORE);
    const image = shadow(element).querySelector<HTMLImageElement>('[part~=image] img');
    expect(image?.alt).to.equal('Tre striber');
    expect(image?.loading).to.equal('lazy');
    const { width = 0, height = 0 } = image?.getBoundingClientRect() ?? {};
    expect(width / height).to.be.closeTo(16 / 9, 0.05);
    expect(text(element)).to.include('Tegnet til prøven');
  });

  it('shows the hashtag, and where to give feedback once it has begun, unless it was cancelled', async () => {
    expect(text(await details({}, data(), BEFORE)))
      .to.include('Hashtag #dagene')
      .and.not.to.include('hvad du synes');
    expect(text(await details({}, data({ hashtag: '#dagene' }), BEFORE))).to.include('Hashtag #dagene');
    expect(find(await details({}, data(), DURING), '[part~=feedback]')?.getAttribute('href')).to.equal(
      'https://example.org/mening',
    );
    expect(find(await details({}, data({ status: 'cancelled' }), DURING), '[part~=feedback]')).to.equal(null);
  });

  it('is clean, and the same from a server', async () => {
    const element = await hydratedFixture({ tag: 'conference-details', data: data(), now: DURING });
    expect(text(element)).to.include('Find vej').and.to.include('Fortæl, hvad du synes');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('says it in each language of the widgets', async () => {
    const said = new Set<string>();
    for (const lang of ['da', 'en', 'de', 'sv', 'nb', 'fi', 'uk', 'ar'])
      said.add(find(await details({ lang }, data(), DURING), '[part~=feedback]')?.textContent ?? '');
    expect(said.size).to.equal(8);
  });

  // Only there a page can be shown as on paper.
  if (!isChromium) return;

  it('prints no link to a phone’s map', async () => {
    await emulateMedia({ media: 'print' });
    const element = await details({}, data(), BEFORE);
    expect(find(element, '.android')?.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});
