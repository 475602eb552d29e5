import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/conference-details/conference-details.define.js';
import '../../src/elements/conference-filter/conference-filter.define.js';
import '../../src/elements/conference-list/conference-list.define.js';
import '../../src/elements/contact-box/contact-box.define.js';
import '../../src/elements/material-list/material-list.define.js';
import '../../src/elements/speaker-list/speaker-list.define.js';
import { THEMES } from '../../src/core/frame.js';
import { themeStyles } from '../../src/core/theme/theme.styles.js';
import { richDataset } from '../elements/rich-dataset.js';
import { clientFixture, shadow } from '../support/fixtures.js';
import { surround } from '../support/states.js';
import { contrast } from './contrast.js';
import { takesColors } from './takes-colors.js';
import { weakTexts } from './weak-texts.js';

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

const USUAL_PAGES = [
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

/** Their text has as little contrast as a text may have. */
const LIMITS = [
  { page: 'white, with text that is hardly dark', background: '#fff', color: '#595959', scheme: 'light' },
  {
    page: 'grey, with white text that can just be read',
    background: '#767676',
    color: '#fff',
    scheme: 'light',
  },
  {
    page: 'grey, with black text that can just be read',
    background: '#757575',
    color: '#000',
    scheme: 'light',
  },
  {
    page: 'red, with white text that can just be read',
    background: '#e60000',
    color: '#fff',
    scheme: 'dark',
  },
  {
    page: 'black, with grey text that can just be read',
    background: '#000',
    color: '#757575',
    scheme: 'dark',
  },
];

const PAGES = [...USUAL_PAGES, ...LIMITS];

/** The page's own text, on whatever it can be read. */
const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((channels) => `rgb(${channels.join(' ')})`);
const readable = fc.tuple(color, color).filter(([text, behind]) => contrast(text, behind) >= TEXT);
const grey = fc.nat(0x59).map((level) => `rgb(${[level, level, level].join(' ')})`);
const pairs = fc.oneof(
  readable,
  fc.tuple(grey, fc.constant('white')),
  fc
    .tuple(fc.constantFrom('white', 'black'), color)
    .filter(([text, behind]) => contrast(text, behind) >= TEXT),
);

describe('contrast', () => {
  it('is computed as WCAG does', () => {
    expect(contrast('#000', '#fff')).to.equal(21);
    expect(contrast('#777', '#fff')).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgb(0 0 0 / 50%)', '#fff')).to.be.closeTo(contrast('#7f7f7f', '#fff'), 0.1);
  });

  const onEach = (pages: typeof PAGES) =>
    THEMES.flatMap((theme) => pages.map((page) => ({ theme, ...page })));
  for (const { theme, page, background, color, scheme } of onEach(PAGES)) {
    it(`is enough for each colour of ${theme} on a page that is ${page}`, async () => {
      const element = await clientFixture({ tag: 'contact-box', attributes: { theme }, data: richDataset });
      surround(element, { background, color, 'color-scheme': scheme });
      if (theme !== 'plain') await takesColors(element);
      const probe = document.createElement('i');
      shadow(element).querySelector('[part~=base]')?.append(probe);
      const computed = (name: string): string => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      };
      for (const { token, ratio, isOnSurface } of TOKENS) {
        const layers = isOnSurface ? [background, computed('--_surface')] : [background];
        expect(contrast(computed(token), background), token).to.be.at.least(ratio);
        expect(contrast(computed(token), ...layers), `${token} on a surface`).to.be.at.least(ratio);
      }
    });
  }

  for (const theme of THEMES) {
    it(`holds in ${theme} on every page whose own text can be read, before the page’s colours are known`, async () => {
      const host = await fixture<HTMLElement>('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      if (themeStyles.styleSheet) root.adoptedStyleSheets = [themeStyles.styleSheet];
      root.innerHTML = `<div class="base theme-${theme}"><i></i></div>`;
      const probe = root.querySelector('i');
      const seen = (token: string) => {
        probe?.style.setProperty('color', `var(${token})`);
        return probe ? getComputedStyle(probe).color : '';
      };
      fc.assert(
        fc.property(pairs, ([text, behind]) => {
          host.style.color = text;
          for (const { token, ratio, isOnSurface } of TOKENS) {
            const layers = isOnSurface ? [behind, seen('--_surface')] : [behind];
            // A screen has 256 steps of each colour.
            expect(contrast(seen(token), ...layers), `${token}: ${text} on ${behind}`).to.be.at.least(
              ratio - 0.02,
            );
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  // When one can register.
  const now = new Date('2027-06-01');
  const widgets = [
    { tag: 'conference-list', attributes: { open: '', search: '', filters: 'year' } },
    { tag: 'conference-details', attributes: { conference: 'everything' } },
    { tag: 'conference-filter', attributes: {} },
    { tag: 'speaker-list', attributes: { search: '' } },
    { tag: 'material-list', attributes: {} },
  ] as const;
  for (const { tag, attributes } of widgets)
    it(`is enough for every text of ${tag} in every theme, where the page’s own is hardly enough`, async () => {
      for (const { theme, page, background, color: text, scheme } of onEach(LIMITS)) {
        const element = await clientFixture({
          tag,
          attributes: { ...attributes, theme },
          data: richDataset,
          now,
        });
        if (tag === 'conference-details')
          expect(shadow(element).querySelectorAll('[part=register]')).to.have.length(1);
        surround(element, { background, color: text, 'color-scheme': scheme });
        if (theme !== 'plain') await takesColors(element);
        expect(weakTexts(element), `${theme} on a page that is ${page}`).to.deep.equal([]);
        element.parentElement?.remove();
      }
    });
});
