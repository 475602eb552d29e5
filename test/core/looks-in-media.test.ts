import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { pageSettings } from '../../src/core/page-settings.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { all, programme } from '../elements/conference-programme/shown-programme.js';
import { waitUntil } from '../support/wait-until.js';
import { isChromium } from './is-chromium.js';
import { clipping, find, show, WIDGETS } from './shown-widget.js';
import { lowTargets } from './targets.js';

const LISTS = {
  list: WIDGETS.list,
  cards: WIDGETS['set of cards'],
  table: WIDGETS.table,
  timeline: WIDGETS.timeline,
};

if (isChromium) {
  describe('the looks in other media', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await executeServerCommand('emulate', 'nothing');
    });

    for (const [name, widget] of Object.entries(WIDGETS)) {
      it(`have targets as high as a finger needs (${name})`, async () => {
        await executeServerCommand('emulate', 'touch');
        expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
        expect(lowTargets(shadow(await show(widget)))).to.deep.equal([]);
      });
    }

    it('leave out the middots between facts for who hears them', async () => {
      const fact = find(await show(WIDGETS.list), '[part~=facts] li');
      expect(getComputedStyle(fact, '::after').content).to.match(/· " \/ ""$/);
    });

    for (const [layout, widget] of Object.entries(LISTS)) {
      it(`print everything, opened or not (${layout})`, async () => {
        const element = await show(widget);
        const details = find(element, 'details');
        details.removeAttribute('open');
        const body = find(element, '[part~=body]');
        expect(body.checkVisibility()).to.equal(false);
        await emulateMedia({ media: 'print' });
        expect(body.checkVisibility()).to.equal(true);
        expect(body.getBoundingClientRect().bottom).to.be.at.most(details.getBoundingClientRect().bottom);
        expect(clipping(element)).to.deep.equal([]);
      });

      it(`print in black, also from a dark page (${layout})`, async () => {
        const element = await show(widget, { color: '#f5f5f5', background: '#1a1a1a' });
        await emulateMedia({ media: 'print' });
        for (const part of ['[part~=title]', '.theme', 'time', 'a'])
          expect(getComputedStyle(find(element, part)).color, part).to.equal('rgb(0, 0, 0)');
      });

      it(`keep links and titles apart in forced colours (${layout})`, async () => {
        const element = await show(widget);
        await executeServerCommand('emulate', 'forced-colors');
        const color = (part: string) => getComputedStyle(find(element, part)).color;
        expect(color('[part~=body] a')).not.to.equal(color('[part~=title]'));
        expect(color('.theme')).to.equal(color('[part~=title]'));
      });
    }

    it('print an accordion opened', async () => {
      const element = await show(WIDGETS.accordion);
      find(element, 'details').removeAttribute('open');
      await emulateMedia({ media: 'print' });
      expect(find(element, '[part~=body]').checkVisibility()).to.equal(true);
    });

    for (const layout of ['list', 'grid']) {
      it(`print a programme with everything opened and nothing to press (${layout})`, async () => {
        const element = await programme({
          layout,
          fields: 'abstract speakers',
          actions: 'calendar share mine',
        });
        surround(element, { 'inline-size': '1000px' });
        await waitUntil(() => shadow(element).querySelector('[part~=actions]'), 'no actions');
        await waitUntil(() => shadow(element).querySelector('[part~=star]'), 'no star');
        await emulateMedia({ media: 'print' });
        const isShown = (each: Element) => each.checkVisibility();
        expect(all(element, 'button, [part~=actions], .days').filter(isShown)).to.deep.equal([]);
        expect(all(element, '[part~=body]')).to.satisfy(
          (bodies: Element[]) => bodies.length > 0 && bodies.every(isShown),
        );
      });
    }

    it('print a calendar without the buttons that lead to other months', async () => {
      const element = await show(WIDGETS.calendar);
      await emulateMedia({ media: 'print' });
      for (const part of ['previous', 'next'])
        expect(find(element, `[part~=${part}]`).checkVisibility(), part).to.equal(false);
    });

    it('print addresses after links, and no buttons', async () => {
      const [list, box] = [await show(WIDGETS.list), await show(WIDGETS.box)];
      await emulateMedia({ media: 'print' });
      const link = find(list, 'a[href="https://example.dk/tilmelding"]');
      expect(getComputedStyle(link, '::after').content).to.include('https://example.dk/tilmelding');
      expect(find(box, '[part~=save]').checkVisibility()).to.equal(false);
    });

    it('print no addresses of pages that say more of what is there', async () => {
      const pages = (pageSettings().pages = 'https://data.example/printed/');
      const url = `${pages}conferences.json`;
      const element = await clientFixture({ ...WIDGETS.programme, data: richDataset, url });
      await waitUntil(() => shadow(element).querySelector(`a[href^="${pages}"]`), 'no links');
      await emulateMedia({ media: 'print' });
      const link = find(element, `a[href^="${pages}"]`);
      expect(getComputedStyle(link, '::after').content).to.equal('none');
      delete pageSettings().pages;
    });

    it('move nothing for who asked for no motion', async () => {
      const element = await show(WIDGETS.list);
      const duration = () => getComputedStyle(find(element, '.chevron path')).transitionDuration;
      expect(duration()).to.equal('0.15s');
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(duration()).to.equal('0s');
    });

    it('keep buttons and initials apart in forced colours', async () => {
      const box = await show(WIDGETS.box);
      await executeServerCommand('emulate', 'forced-colors');
      expect(getComputedStyle(find(box, '[part~=save]')).borderStyle).to.equal('solid');
      const card = await clientFixture({
        tag: 'speaker-card',
        attributes: { speaker: 'mads' },
        data: richDataset,
      });
      expect(getComputedStyle(find(card, '[part~=portrait]')).borderStyle).to.equal('solid');
    });
  });
}
