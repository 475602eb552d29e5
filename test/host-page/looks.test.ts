import { describe, it } from 'node:test';
import { expect } from 'chai';
import { isLinkOption } from '../../src/host-page/shapes.js';
import {
  DENSITIES,
  FONTS,
  lookDeclaration,
  lookDeclarations,
  lookKind,
  lookStyle,
  MOST_RADIUS,
  PAGE_COLORS,
  wrongLooks,
} from '../../src/host-page/looks.js';

const COLORS = ['accent', 'background', 'control-line', 'focus', 'line', 'muted', 'surface', 'text'].map(
  (name) => `${name}-color`,
);
const NAMES = [...COLORS, 'radius', 'density', 'font'];

/** All that a declaration can be: nothing in it can end it, load anything, or name another property. */
const SAFE = /^(?:#[\da-f]{6}|\d{1,2}px|0\.875em|1\.125em|system-ui, sans-serif|Georgia, serif)$/;

/** What people try who want CSS of their own in a page of others. */
const HOSTILE = [
  'url(https://evil.example/x)',
  'red;background:url(//evil.example)',
  '7a1f4b;}body{display:none',
  '}',
  ';',
  '/*',
  'expression(alert(1))',
  'var(--secret)',
  'env(x)',
  'attr(href)',
  '#7a1f4b!important',
  '\\37 a1f4b',
  '#7a1f4b\\0',
  '#7a1f4b\n',
  ' 7a1f4b',
  '７ａ１ｆ４ｂ',
  '7a1f4b\u0000',
  '\u202e7a1f4b',
  '#7a1f4b80',
  '#7a1f',
  'rgb(1,2,3)',
  'currentColor',
  'inherit',
  'toString',
  '__proto__',
  'constructor',
  '-1',
  '1e01',
  '0x1',
  '8px',
  '33',
  '٣',
  '"Comic Sans"',
  '<style>',
  '',
  'a'.repeat(1_000_000),
  '0'.repeat(1_000_000),
];

/** The same letters in the same order at each run. */
function* noise(count: number): Generator<string> {
  const letters = '#;:{}()/*\\"\'<>!@-_ .,%0179afAFgurlvedns\n\t\u0000\u2028é';
  let seed = 42;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let made = 0; made < count; made += 1) {
    let text = '';
    for (let length = next(12); length > 0; length -= 1) text += letters[next(letters.length)] ?? '';
    yield text;
  }
}

describe('looks in addresses and placeholders', () => {
  it('become declarations of public custom properties, the font and its size', () => {
    const looks = new Map([
      ['accent-color', '#7A1F4B'],
      ['control-line-color', '123'],
      ['radius', '08'],
      ['density', 'roomy'],
      ['font', 'serif'],
    ]);
    expect(lookStyle(looks)).to.equal(
      '--conference-accent-color: #7a1f4b; --conference-control-line-color: #112233; --conference-radius: 8px; font-size: 1.125em; font-family: Georgia, serif',
    );
    expect(wrongLooks(looks)).to.deep.equal([]);
  });

  it('take every value that Studio writes', () => {
    for (let radius = 0; radius <= MOST_RADIUS; radius += 1)
      expect(lookDeclaration('radius', String(radius))).to.deep.equal(['--conference-radius', `${radius}px`]);
    for (const name of Object.keys(DENSITIES)) expect(lookDeclaration('density', name)?.[1]).to.match(SAFE);
    for (const name of Object.keys(FONTS)) expect(lookDeclaration('font', name)?.[1]).to.match(SAFE);
    for (const name of COLORS) expect(lookDeclaration(name, '7a1f4b')?.[1]).to.equal('#7a1f4b');
  });

  it('may be in a link, unlike the colours of a page, which only a frame has', () => {
    expect(NAMES.filter((name) => !isLinkOption(name))).to.deep.equal([]);
    expect(PAGE_COLORS.filter(isLinkOption)).to.deep.equal([]);
  });

  it('are nothing but these: no other name is a look', () => {
    for (const name of [
      '--conference-accent-color',
      'color',
      'style',
      'Accent-Color',
      'accent-color ',
      'constructor',
      'x-color',
      ...PAGE_COLORS,
      ...HOSTILE,
    ]) {
      expect(lookKind(name), name.slice(0, 40)).to.equal(undefined);
      expect(lookDeclaration(name, '7a1f4b'), name.slice(0, 40)).to.equal(undefined);
    }
  });

  it('let nothing else into a page, whatever somebody writes, and name it as wrong', () => {
    for (const value of HOSTILE)
      for (const name of [...NAMES, ...PAGE_COLORS]) {
        expect(lookStyle([[name, value]]), `${name}=${value.slice(0, 40)}`).to.equal('');
        expect(wrongLooks([[name, value]]), `${name}=${value.slice(0, 40)}`).to.deep.equal([name]);
      }
  });

  it('have only safe values after 20,000 made at random', () => {
    let right = 0;
    for (const value of noise(20_000))
      for (const [property, css] of lookDeclarations(NAMES.map((name) => [name, value] as const))) {
        right += 1;
        expect(property).to.match(/^(?:--conference-(?:[a-z-]+-color|radius)|font-size|font-family)$/);
        expect(css, value).to.match(SAFE);
      }
    // Some of them happen to be right, or nothing would have been tried.
    expect(right).to.be.greaterThan(20);
  });
});
