import { expect } from '@open-wc/testing';
import { THEMES } from '../../../src/core/frame.js';
import { isChromium } from '../../core/is-chromium.js';
import { axeViolations } from '../axe.js';
import { hydratedFixture } from '../fixtures.js';
import { inState, surround } from '../states.js';
import type { ContractSubject } from './subject.js';

/** A light and a dark page. */
const PAGES = {
  light: { 'color-scheme': 'light', color: '#1a1a1a', background: '#fff' },
  dark: { 'color-scheme': 'dark', color: '#f5f5f5', background: '#1a1a1a' },
};

const LOOKS = THEMES.flatMap((theme) =>
  Object.entries(PAGES).map(([page, styles]) => ({ theme, page, styles })),
);

/**
 * Axe finds nothing, whatever the widget has to show and whatever it looks like. It judges markup and computed colours,
 * which are alike everywhere: one browser goes through all states and looks, the others through one.
 */
export function describeAccessibility(plain: ContractSubject): void {
  const subject = { ...plain, fallback: '<a href="/konferencer">Konferencer</a>' };

  for (const [state, enter] of Object.entries(isChromium ? inState : {})) {
    for (const { theme, page, styles } of LOOKS) {
      it(`is accessible when ${state}, in the theme ${theme} on a ${page} page`, async () => {
        const attributes = { heading: 'Overskrift', ...subject.attributes, theme };
        const element = await enter({ ...subject, attributes });
        expect(await axeViolations(surround(element, styles))).to.deep.equal([]);
      });
    }
  }

  it('is accessible as a server wrote it', async () => {
    const element = await hydratedFixture(subject);
    expect(await axeViolations(element)).to.deep.equal([]);
  });
}
