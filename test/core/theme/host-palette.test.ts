import { describe, it } from 'node:test';
import { expect } from 'chai';
import { hostPalette, type Color } from '../../../src/core/theme/host-colors.js';
import { contrastOf } from '../contrast-of.js';

/** As screens show it, in 256 steps. */
const shown = (color: Color): Color => {
  const [red, green, blue] = color;
  return [Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255)];
};

const WHITE: Color = [1, 1, 1];
const NAVY: Color = [0, 0.2, 0.4];
const PALE_YELLOW: Color = [1, 0.9, 0.5];

const LEVELS = [0, 0.25, 0.5, 0.75, 1];
const COLORS = LEVELS.flatMap((red) =>
  LEVELS.flatMap((green) => LEVELS.map((blue): Color => [red, green, blue])),
);

describe('the palette of a page', () => {
  it('is the page’s own text, background and link where they can be read', () => {
    const palette = hostPalette({ text: [0.1, 0.1, 0.1], background: WHITE, link: NAVY });
    expect(palette.text).to.deep.equal([0.1, 0.1, 0.1]);
    expect(palette.accent).to.deep.equal(NAVY);
  });

  it('gives links that are too weak the colour of the text', () => {
    const { accent } = hostPalette({ text: NAVY, background: WHITE, link: PALE_YELLOW });
    expect(accent).to.deep.equal(NAVY);
  });

  it('takes the first colours of a theme that can be read', () => {
    const theme = { links: [PALE_YELLOW, NAVY], controlLines: [PALE_YELLOW] };
    const onWhite = hostPalette({ text: [0, 0, 0], background: WHITE, link: undefined }, theme);
    expect(onWhite.accent).to.deep.equal(NAVY);
    expect(onWhite['control-line']).not.to.deep.equal(PALE_YELLOW);
    const onBlack = hostPalette({ text: WHITE, background: [0, 0, 0], link: NAVY }, theme);
    expect(onBlack).to.deep.include({ accent: PALE_YELLOW, 'control-line': PALE_YELLOW });
  });

  it('gives text that is too weak black or white, whichever can be read', () => {
    const weak = { text: PALE_YELLOW, link: undefined };
    expect(hostPalette({ ...weak, background: WHITE }).text).to.deep.equal([0, 0, 0]);
    expect(hostPalette({ text: NAVY, background: [0.1, 0.1, 0.1], link: NAVY })).to.deep.include({
      text: [1, 1, 1],
      accent: [1, 1, 1],
    });
  });

  it('can be read whatever the page looks like', () => {
    for (const background of COLORS) {
      for (const text of COLORS) {
        const palette = hostPalette({ text, background, link: text });
        const [behind, surface] = [shown(background), shown(palette.surface)];
        const where = `${shown(text).join()} on ${behind.join()}`;
        for (const below of [behind, surface]) {
          expect(contrastOf(shown(palette.text), below), where).to.be.at.least(4.45);
          expect(contrastOf(shown(palette.muted), below), where).to.be.at.least(4.45);
          expect(contrastOf(shown(palette['control-line']), below), where).to.be.at.least(2.95);
          expect(contrastOf(shown(palette.focus), below), where).to.be.at.least(3);
        }
        expect(contrastOf(shown(palette.accent), behind), where).to.be.at.least(4.45);
      }
    }
  });
});
