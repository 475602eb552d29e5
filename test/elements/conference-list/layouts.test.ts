import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownText } from '../../support/appearance.js';
import { axeViolations } from '../../support/axe.js';
import { clientFixture, hydratedFixture, shadow } from '../../support/fixtures.js';
import { surround } from '../../support/states.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { realDataset } from '../real-dataset.js';
import { richDataset } from '../rich-dataset.js';
import { hasItems, long } from './long-list.js';
import { isOpen, item, items, list, openedText, row } from './shown-list.js';
import { listRow, listWith } from './shown-row.js';

const LAYOUTS = ['cards', 'table', 'timeline'];

describe('conference-list layouts', () => {
  for (const layout of LAYOUTS) {
    describe(layout, () => {
      it('shows date, title, theme, place and organisers, and opens to the rest', async () => {
        const element = await list({ layout, year: '2017' });
        const shown = shownText(element).replace(/\s+/g, ' ');
        for (const fact of [
          '6. september 2017',
          'Frivillighed 2017',
          'Meningsfulde fællesskaber',
          'Odense',
          'Socialstyrelsen, Center for Frivilligt Socialt Arbejde og COK',
        ])
          expect(shown).to.include(fact);
        expect(shown).not.to.include('Fællesskaber har stor betydning');
        expect(openedText(element))
          .to.include('Om at give plads til')
          .and.to.include('Fællesskaber har stor betydning')
          .and.to.include('Linda Lundgaard Andersen');
      });

      it('shows everything that a dataset may say', async () => {
        const opened = openedText(await list({ layout }, richDataset));
        for (const fact of ['Odeon, Odense', 'Fysisk fremmøde og online', 'Kommuner og regioner', 'Ledelse'])
          expect(opened).to.include(fact);
        expect(opened).to.match(/09\.00.*Åben/);
      });

      it('shows only the fields that are picked', async () => {
        const element = await list({ layout, year: '2017', fields: 'theme' });
        expect(shownText(element))
          .to.include('Meningsfulde')
          .and.not.to.match(/september|Odense|Program/);
      });

      it('follows the order that is asked for', async () => {
        const ids = items(await list({ layout, sort: 'oldest' })).map(({ id }) => id.slice(-4));
        expect(ids).to.deep.equal(['2016', '2017', '2018', '2019', '2020']);
      });

      it('starts opened where that is asked for', async () => {
        const element = await list({ layout, open: '' });
        expect([isOpen(element), isOpen(element, 4)]).to.deep.equal([true, true]);
      });

      it('says before the title that a conference is cancelled', async () => {
        const element = await list({ layout, year: '2026' }, richDataset);
        expect(item(element).querySelector('[part~=title]')?.textContent.trim()).to.match(/^Aflyst: /);
      });

      it('marks what was searched for', async () => {
        const element = await list({ layout, search: '', group: layout });
        const input = shadow(element).querySelector('input');
        if (!input) throw new Error('There is no search box.');
        input.value = 'meningsfulde';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await hasItems(element, 1);
        expect(item(element).querySelector('.theme mark')?.textContent).to.equal('Meningsfulde');
      });

      it('can be taken along, one by one and whole', async () => {
        const element = await listWith('calendar', undefined, { layout });
        expect(listRow(element).closest('[part~=item]')).to.equal(null);
        openedText(element);
        expect(item(element).querySelector<HTMLElement>('[part~=save]')?.checkVisibility()).to.equal(true);
      });

      it('grows to a long one in order', async () => {
        const element = await long({ layout });
        await hasItems(element, 70);
        expect([item(element).id, item(element, 69).id]).to.deep.equal(['c0', 'c69']);
      });

      it('opens by keyboard, and goes by Tab from one to the next', async () => {
        const element = await list({ layout, fields: 'summary description sessions' });
        row(element).focus();
        await sendKeys({ press: 'Enter' });
        expect(isOpen(element)).to.equal(true);
        await sendKeys({ press: 'Tab' });
        expect(shadow(element).activeElement).to.equal(row(element, 1));
      });

      // Axe judges markup and computed colours, which are alike everywhere.
      for (const [scheme, color, background] of [
        ['light', '#1a1a1a', '#fff'],
        ['dark', '#f5f5f5', '#1a1a1a'],
      ] as const) {
        if (!isChromium) continue;
        it(`has nothing that axe minds in a ${scheme} page, wide or narrow`, async () => {
          const element = await list({ layout, heading: 'Konferencer', open: '' }, richDataset);
          const around = { 'color-scheme': scheme, color, background };
          surround(element, { ...around, 'inline-size': '1000px' });
          expect(await axeViolations(element)).to.deep.equal([]);
          surround(element, { ...around, 'inline-size': '320px' });
          expect(await axeViolations(element)).to.deep.equal([]);
        });
      }

      it('takes over what a server wrote, with its styles', async () => {
        const data = realDataset;
        const onClient = await clientFixture({ tag: 'conference-list', attributes: { layout }, data });
        surround(onClient, { 'inline-size': '900px' });
        let written = 0;
        const element = await hydratedFixture(
          { tag: 'conference-list', attributes: { layout }, data },
          (root) => {
            surround(root.host, { 'inline-size': '900px' });
            written = root.host.clientHeight;
          },
        );
        expect(written).to.equal(onClient.clientHeight);
        expect(element.clientHeight).to.equal(written);
        row(element, 3).click();
        expect(isOpen(element, 3)).to.equal(true);
      });
    });
  }

  it('can be changed for another', async () => {
    const element = await list();
    for (const [layout, tag] of [
      ['table', 'TABLE'],
      ['timeline', 'OL'],
      ['cards', 'UL'],
    ] as const) {
      element.layout = layout;
      const parent = () => shadow(element).querySelector('[part~=list]');
      await waitUntil(() => parent()?.tagName === tag && parent()?.classList.contains(layout));
      expect(items(element)).to.have.lengthOf(5);
    }
  });

  describe('cards', () => {
    it('have a line around each, and all of a closed one opens it', async () => {
      const element = await list({ layout: 'cards' });
      surround(element, { 'inline-size': '1000px' });
      const [card] = items(element);
      const box = card?.getBoundingClientRect() ?? new DOMRect();
      const style = card && getComputedStyle(card);
      expect([style?.borderTopWidth, style?.borderLeftWidth, style?.backgroundColor]).to.deep.equal([
        '1px',
        '1px',
        'rgba(0, 0, 0, 0)',
      ]);
      card?.scrollIntoView();
      const { left, top } = card?.getBoundingClientRect() ?? box;
      const hit = shadow(element).elementFromPoint(left + 8, top + 8);
      expect(hit?.closest('summary')).to.equal(card?.querySelector('summary'));
      const title = card?.querySelector('[part~=title]')?.textContent.trim() ?? '';
      expect(card?.querySelector('summary')?.textContent).to.include(title);
      card?.querySelector('details')?.setAttribute('open', '');
      expect(
        shadow(element)
          .elementFromPoint(left + 8, top + 8)
          ?.closest('summary'),
      ).to.equal(null);
    });
  });
});
