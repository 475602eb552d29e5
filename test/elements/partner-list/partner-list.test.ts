import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/partner-list.define.js';
import type { PartnerListElement } from '../../../src/elements/partner-list/partner-list.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { headingLevels, shownText, statusText } from '../../support/appearance.js';
import { describeContract } from '../../support/contract.js';
import { axeViolations } from '../../support/axe.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { brokenWords } from '../../core/text-boxes.js';
import { realDataset } from '../real-dataset.js';
import { partnerData } from './partner-data.js';

const tag = 'partner-list';

type Attributes = Readonly<Record<string, string>>;

function list(attributes: Attributes = {}, data: unknown = partnerData): Promise<PartnerListElement> {
  return clientFixture({ tag, attributes: { conference: 'days', ...attributes }, data });
}

const text = (element: Element) => shownText(element).replace(/\s+/g, ' ').trim();

const texts = (element: Element, selector: string) =>
  [...shadow(element).querySelectorAll(selector)].map((each) => each.textContent.trim());

const logos = (element: Element) => [...shadow(element).querySelectorAll<HTMLImageElement>('img')];

const logo = (element: Element, alt: string): HTMLImageElement => {
  const found = logos(element).find((each) => each.alt === alt);
  if (!found) throw new Error(`There is no logo called ${alt}.`);
  return found;
};

/** Resolves when the logos have come. Those out of sight never do. */
async function withLogos(element: Element): Promise<HTMLImageElement[]> {
  const all = logos(element);
  for (const each of all) each.scrollIntoView();
  await waitUntil(() => all.every((each) => each.classList.contains('sized')), 'a logo does not come');
  return all;
}

const area = (each: Element) => {
  const { width, height } = each.getBoundingClientRect();
  return width * height;
};

describe('partner-list', () => {
  describeContract({
    tag,
    attributes: { conference: 'frivillighed-2017' },
    data: realDataset,
    text: 'Socialstyrelsen',
    empty: messages.noConference,
  });

  describe('states', () => {
    it('says that there are none', async () => {
      expect(statusText(await list({ conference: 'alone' }))).to.equal(messages.noPartners);
    });

    it('says so, too, where there are none of the roles that are asked for', async () => {
      expect(statusText(await list({ conference: 'gone', roles: 'organiser partner' }))).to.equal(
        messages.noPartners,
      );
    });
  });

  describe('properties', () => {
    it('shows the next conference, or the latest, without a choice', async () => {
      const shown = async (now: string) =>
        text(await clientFixture({ tag, data: partnerData, now: new Date(now) }));
      expect(await shown('2028-01-01')).to.equal('Sponsorer');
      expect(await shown('2030-01-01')).to.include('Hovedsponsor');
    });

    it('roles picks some, in the usual order', async () => {
      expect(texts(await list({ roles: 'sponsor organiser' }), '[part~=title]')).to.deep.equal([
        'Arrangører',
        'Sponsorer',
      ]);
    });

    it('one role has no heading of its own where the widget has one', async () => {
      const element = await list({ roles: 'sponsor', heading: 'Tak til' });
      expect(headingLevels(element)).to.deep.equal([2, 3, 3]);
      expect(texts(element, '[part~=title]')).to.deep.equal([]);
    });

    it('fields shows names, too, or names alone, and leaves out levels and links', async () => {
      const both = await list({ fields: 'logo name link' });
      expect(texts(both, '[part~=level]')).to.deep.equal([]);
      expect(text(both)).to.include('Sparekassen').and.to.include('Trykkeriet');
      expect(logos(both).map(({ alt }) => alt)).to.deep.equal(['', '', '', '', '']);
      const names = await list({ fields: 'name' });
      expect(logos(names)).to.deep.equal([]);
      expect(shadow(names).querySelectorAll('a')).to.have.length(0);
      expect(texts(names, '[part~=name]')).to.have.length(7);
    });
  });

  describe('content', () => {
    it('shows roles, and in them levels, those without a level first', async () => {
      const element = await list({ heading: 'Bag dagene' });
      expect(
        [...shadow(element).querySelectorAll('h2, h3, h4')].map((each) => each.textContent),
      ).to.deep.equal([
        'Bag dagene',
        'Arrangører',
        'Partnere',
        'Mediepartner',
        'Sponsorer',
        'Hovedsponsor',
        'Sponsor',
      ]);
      expect(texts(element, '[part~=list]:has(+ h4) [part~=name]')).to.deep.equal(['The Folk School']);
    });

    it('shows an organiser once who is listed twice, and names one without a logo', async () => {
      const element = await list({ roles: 'organiser' });
      expect(shadow(element).querySelectorAll('[part~=partner]')).to.have.length(2);
      expect(texts(element, '[part~=name]')).to.deep.equal(['Frivilligcentret']);
      expect(logos(element).map(({ alt }) => alt)).to.deep.equal(['Logo: eksempelkoebing']);
    });

    it('links each to its site where it has one, by one link', async () => {
      const links = [...shadow(await list()).querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.deep.equal([
        'https://example.org/centre',
        'https://example.org/town',
        'https://example.org/radio',
        'https://example.org/fund',
        'https://example.org/bank',
      ]);
    });

    it('gives logos of every shape the same area, and moves nothing when they come', async () => {
      const element = await list({ roles: 'sponsor' });
      surround(element, { 'inline-size': '60em', 'font-size': '16px' });
      const before = element.getBoundingClientRect().height;
      const areas = (await withLogos(element)).map(area);
      expect(areas).to.have.length(3);
      for (const each of areas) expect(each).to.be.closeTo(56 * 56, 60);
      const { width, height } = logo(element, 'Logo: sparekassen').getBoundingClientRect();
      expect(width / height).to.be.closeTo(281 / 48, 0.1);
      expect(element.getBoundingClientRect().height).to.equal(before);
    });

    it('keeps wide logos whole on a phone', async () => {
      const element = await list({ roles: 'sponsor' });
      surround(element, { 'inline-size': '20em', 'font-size': '16px' });
      await withLogos(element);
      const { width } = logo(element, 'Logo: sparekassen').getBoundingClientRect();
      expect(width).to.be.within(100, 320);
      expect(getComputedStyle(logo(element, 'Logo: sparekassen')).objectFit).to.equal('contain');
    });

    it('shows the name of one whose logo does not come', async () => {
      const element = await list({ conference: 'gone' });
      logos(element)[0]?.scrollIntoView();
      await waitUntil(() => text(element).includes('Brugsen'), 'the name is not shown');
      const [picture] = logos(element);
      expect(picture && getComputedStyle(picture).visibility).to.equal('hidden');
      expect(shadow(element).querySelector('a')?.href).to.equal('https://example.org/gone');
    });

    it('loads no logo before it comes near', async () => {
      for (const each of logos(await list())) expect(each.loading).to.equal('lazy');
    });

    it('puts a plate behind logos where the page is dark, and none where it is light', async () => {
      const behind = async (color: string) => {
        const element = await list({ roles: 'organiser' });
        surround(element, { color });
        const [picture] = logos(element);
        return picture ? getComputedStyle(picture).backgroundColor : '';
      };
      const [dark, light] = [await behind('#eee'), await behind('#222')];
      if (!CSS.supports('color', 'oklch(from currentColor 1 0 0)')) return;
      expect(dark).to.match(/^(oklch\(1 0 0\)|rgb\(255, 255, 255\))$/);
      expect(light).to.match(/ 0\)$/);
    });
  });

  describe('slots and parts', () => {
    it('lets the page style each part', async () => {
      const element = await list({ heading: 'Bag dagene' });
      const parts = [...shadow(element).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
      expect(parts).to.include.members([
        'base',
        'heading',
        'status',
        'group',
        'title',
        'level',
        'list',
        'partner',
        'logo',
        'name',
      ]);
    });
  });

  it('keeps a logo that is far higher than wide within its place', async () => {
    const tall =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="800"><rect width="40" height="800"/></svg>';
    const src = URL.createObjectURL(new Blob([tall], { type: 'image/svg+xml' }));
    const element = await list();
    const [first] = logos(element);
    if (!first) throw new Error('There is no logo.');
    first.src = src;
    await waitUntil(
      // WebKit gives drawings the size at which they are shown.
      () => first.naturalHeight > 10 * first.naturalWidth && first.classList.contains('sized'),
      'it does not come',
    );
    const place = first.closest('.logo')?.getBoundingClientRect();
    expect(first.getBoundingClientRect().height).to.be.at.most(place?.height ?? 0);
    URL.revokeObjectURL(src);
  });

  describe('keyboard and accessibility', () => {
    it('has no violation with logos, with names and with both', async () => {
      for (const fields of ['logo level link', 'name link', 'logo name level link'])
        expect(await axeViolations(await list({ fields }))).to.deep.equal([]);
    });

    it('marks a name in another language', async () => {
      const marked = shadow(await list()).querySelector('[part~=name] [lang=en]');
      expect(marked?.textContent).to.equal('The Folk School');
    });

    it('names what a link leads to by the logo', async () => {
      const links = [...shadow(await list({ roles: 'partner' })).querySelectorAll('a')];
      expect(links.map((each) => each.querySelector('img')?.alt)).to.deep.equal(['Logo: radioen']);
    });
  });

  describe('server rendering', () => {
    it('goes on with the roles of another conference', async () => {
      const element = await hydratedFixture({ tag, attributes: { conference: 'days' }, data: partnerData });
      const picture = logos(element)[0];
      element.roles = 'organiser';
      await element.updateComplete;
      expect(texts(element, '[part~=title]')).to.deep.equal(['Arrangører']);
      expect(logos(element)[0]).to.equal(picture);
      await withLogos(element);
    });

    it('shows the name where a server’s logo failed before the script came', async () => {
      const element = await hydratedFixture({ tag, attributes: { conference: 'gone' }, data: partnerData });
      logos(element)[0]?.scrollIntoView();
      await waitUntil(() => text(element).includes('Brugsen'), 'the name is not shown');
    });

    it('keeps the words of such a name whole', async () => {
      const organisations = [
        { id: 'by', name: 'Eksempelkøbing Kommune', logo: { src: `${location.origin}/gone.svg`, alt: 'By' } },
      ];
      const partners = [{ organisation: 'by', role: 'organiser' }];
      const conferences = [{ id: 'x', title: 'X', status: 'scheduled', partners }];
      const element = await clientFixture({ tag, data: dataset({ organisations, conferences }) });
      surround(element, { 'inline-size': '480px', 'font-family': 'DejaVu Sans, Verdana, sans-serif' });
      logos(element)[0]?.scrollIntoView();
      await waitUntil(() => text(element).includes('Kommune'), 'the name is not shown');
      const name = shadow(element).querySelector('.instead');
      expect(name && brokenWords(name)).to.deep.equal([]);
    });

    it('describes the conference to search engines', async () => {
      await list({ 'structured-data': '' });
      const block = () =>
        document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      await waitUntil(() => block().includes('"sponsor"'), 'the sponsors are not described');
      expect(block()).to.include('"organizer"').and.to.include('Frivilligcentret');
    });
  });
});
