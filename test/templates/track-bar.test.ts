import { describe, it } from 'node:test';
import { expect } from 'chai';
import { contrast, onGrounds } from '../../src/templates/track-bar.js';

/** Colours all over the cube, by their hexadecimal digits. */
function* colours(): Generator<string> {
  const steps = ['00', '33', '66', '99', 'cc', 'ff'];
  for (const red of steps)
    for (const green of steps) for (const blue of steps) yield `#${red}${green}${blue}`;
}

const GROUNDS = {
  onLight: [[1, 1, 1]],
  onDark: [
    [0, 0, 0],
    [0.1, 0.1, 0.12],
    [0.16, 0.16, 0.16],
  ],
} as const;

describe('the colours of tracks', () => {
  for (const [ground, colors] of Object.entries(GROUNDS) as ['onLight' | 'onDark', typeof GROUNDS.onDark][]) {
    it(`can be told from what is behind them (${ground})`, () => {
      for (const colour of colours()) {
        for (const behind of colors)
          expect(contrast(onGrounds(colour)[ground], behind), colour).to.be.at.least(4.5);
      }
    });
  }

  it('stay as they are where they can be told already', () => {
    expect(onGrounds('#1d4ed8').onLight.map((value) => Math.round(value * 255))).to.deep.equal([29, 78, 216]);
    expect(onGrounds('#fd0').onDark.map((value) => Math.round(value * 255))).to.deep.equal([255, 221, 0]);
  });

  it('keep their hue', () => {
    const [red, green, blue] = onGrounds('#ff0000').onLight;
    expect(red).to.be.greaterThan(0.8);
    expect([green, blue]).to.deep.equal([0, 0]);
  });
});
