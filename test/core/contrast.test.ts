import { expect } from '@open-wc/testing';
import '../../src/elements/contact-box/contact-box.define.js';
import { THEMES } from '../../src/core/frame.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { contrast } from './contrast.js';
import { takesColors } from './takes-colors.js';

/** Minimum contrast in WCAG 2.2 AA, for text (1.4.3), and for controls and the focus (1.4.11). */
const TEXT = 4.5;
const CONTROL = 3;

/** The tokens, what each has to stand out from the page by, and whether it also stands on a surface. */
const TOKENS = [
  { token: '--_text', ratio: TEXT, isOnSurface: true },
  { token: '--_muted', ratio: TEXT, isOnSurface: true },
  { token: '--_accent', ratio: TEXT, isOnSurface: false },
  { token: '--_line-strong', ratio: CONTROL, isOnSurface: true },
  { token: '--_focus', ratio: CONTROL, isOnSurface: true },
];

const PAGES = [
  { page: 'white', background: '#fff', color: '#1a1a1a', scheme: 'light' },
  { page: 'white, with grey text', background: '#fff', color: '#454545', scheme: 'light' },
  { page: 'dark', background: '#1a1a1a', color: '#f5f5f5', scheme: 'dark' },
  {
    page: 'dark, but says it is light',
    background: '#1a1a1a',
    color: '#f5f5f5',
    scheme: 'light',
  },
  { page: 'blue', background: '#003366', color: '#fff', scheme: 'light' },
  { page: 'light, but says it is dark', background: '#f5f5f5', color: '#1a1a1a', scheme: 'dark' },
];

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgb(0 0 0 / 50%)', '#fff')).to.be.closeTo(contrast('#7f7f7f', '#fff'), 0.1);
  });

  const cases = THEMES.flatMap((theme) => PAGES.map((page) => ({ theme, ...page })));
  for (const { theme, page, background, color, scheme } of cases) {
    describe(`of ${theme} on a page that is ${page}`, () => {
      for (const { token, ratio, isOnSurface } of TOKENS) {
        it(`is at least ${ratio} for ${token}`, async () => {
          const element = await clientFixture({
            tag: 'contact-box',
            attributes: { theme },
            data: richDataset,
          });
          surround(element, { background, color, 'color-scheme': scheme });
          if (theme === 'auto') await takesColors(element);
          const probe = document.createElement('i');
          shadow(element).querySelector('[part~=base]')?.append(probe);
          const computed = (name: string): string => {
            probe.style.color = `var(${name})`;
            return getComputedStyle(probe).color;
          };
          expect(contrast(computed(token), background)).to.be.at.least(ratio);
          if (isOnSurface)
            expect(contrast(computed(token), background, computed('--_surface'))).to.be.at.least(ratio);
        });
      }
    });
  }
});
