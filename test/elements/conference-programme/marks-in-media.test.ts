/** The bars of tracks and the line where the time is, where colours, directions or paper are others. */
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { isChromium } from '../../core/is-chromium.js';
import { dataset } from '../../support/datasets.js';
import { at } from './programme-dataset.js';
import { find, programme } from './shown-programme.js';

const talk = (id: string, from: string, to: string) => ({
  id,
  kind: 'talk',
  title: `Om ${id}`,
  start: at(12, from),
  end: at(12, to),
  track: 'unge',
});

const data = dataset({
  conferences: [
    {
      id: 'c',
      title: 'Naboskab',
      start: '2030-09-12',
      status: 'scheduled',
      tracks: [{ id: 'unge', name: 'De unge', color: '#1d4ed8' }],
      sessions: [talk('a', '09:00', '10:00'), talk('b', '11:00', '12:00')],
    },
  ],
});

const shown = (attributes: Record<string, string> = {}) =>
  programme(attributes, data, new Date(at(12, '10:20')));

type Programme = Awaited<ReturnType<typeof shown>>;

const bar = (element: Programme) => find(element, '#b .track-bar');

const lineOf = (element: Programme) => {
  const row = find(element, 'p.now').closest('.now-row');
  return getComputedStyle(row ?? element);
};

const fillOf = (element: Programme) => getComputedStyle(find(element, '#b .track-bar rect')).fill;

if (isChromium) {
  describe('bars of tracks and the line of the time', () => {
    afterEach(async () => {
      await emulateMedia({ media: 'screen' });
      await executeServerCommand('emulate', 'nothing');
    });

    it('can be told from what is behind them where colours are forced', async () => {
      const element = await shown();
      await executeServerCommand('emulate', 'forced-colors');
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      // The bar keeps its own colour, chosen by that of the text; see the property test of its contrast.
      expect(fillOf(element)).to.match(/^color\(srgb /);
      expect(lineOf(element).borderBlockStartColor).to.equal(getComputedStyle(find(element, '#b')).color);
      expect(lineOf(element).borderBlockStartWidth).to.equal('2px');
    });

    it('stand at the side where reading begins, and the time at the other', async () => {
      for (const lang of ['da', 'ar']) {
        const element = await shown({ lang });
        const entry = find(element, '#b').getBoundingClientRect();
        const side = lang === 'ar' ? 'right' : 'left';
        const other = lang === 'ar' ? 'left' : 'right';
        expect(bar(element).getBoundingClientRect()[side], lang).to.be.closeTo(entry[side], 1);
        const row = find(element, 'p.now').closest('.now-row')?.getBoundingClientRect();
        expect(find(element, 'p.now').getBoundingClientRect()[other], lang).to.be.closeTo(
          row?.[other] ?? 0,
          1,
        );
      }
    });

    it('are printed where they say something: tracks, and no time of a day that is past when it is read', async () => {
      const element = await shown();
      await emulateMedia({ media: 'print' });
      expect(bar(element).checkVisibility()).to.equal(true);
      expect(find(element, 'p.now').checkVisibility()).to.equal(false);
      // As between any two times.
      expect(lineOf(element).borderBlockStartWidth).to.equal('1px');
    });
  });
}
