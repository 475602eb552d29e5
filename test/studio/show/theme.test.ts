import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { readManifest } from '../../../src/embed/read-manifest.js';
import { SHAPES, writeSnippet, type Snippet, type SnippetShape } from '../../../src/embed/snippet.js';
import {
  DEFAULT_STATE,
  LOOKS,
  type Look,
  type State,
  type ThemeName,
} from '../../../src/studio/show/state.js';
import { contrastWords } from '../../../src/studio/show/theme-part.js';
import {
  contrastOf,
  hexColor,
  isDark,
  pageColors,
  themeProblems,
  themeRule,
  themeStyle,
  themeValue,
  widgetColors,
  type ThemeColor,
} from '../../../src/studio/show/theme.js';

const widgets = readManifest(JSON.parse(readFileSync('data/custom-elements.json', 'utf8')));

function widget(tag: string) {
  const found = widgets.find((each) => each.tag === tag);
  if (!found) throw new Error(tag);
  return found;
}

const state = (theme: Partial<Record<ThemeName, string>>, look: Look = 'light'): State => ({
  ...DEFAULT_STATE,
  look,
  theme: new Map(Object.entries(theme) as [ThemeName, string][]),
});

const words = (name: ThemeColor, of: State, language: State['language'] = 'da') => {
  const found = contrastOf(name, of);
  return found && contrastWords(found, language);
};

function snippet(shape: SnippetShape, style: string): Snippet {
  return {
    widget: 'contact-box',
    options: new Map([['contact', 'iben']]),
    shape,
    style,
    scriptUrl: 'https://konferencer.dk/conference-widgets.js',
    embedBase: 'https://konferencer.dk/',
    fallback: { text: 'Kontakt', href: 'https://kommune.dk/kontakt' },
  };
}

describe('the theme of a widget', () => {
  it('is declarations on one line, of all that is chosen', () => {
    const chosen = state({ font: 'sans', accent: '7A1F4B', radius: '0', size: 'dense', text: '#123' });
    expect(themeStyle(chosen, widget('contact-box'))).to.equal(
      '--conference-accent-color: #7a1f4b; --conference-text-color: #112233; --conference-radius: 0px; font-family: system-ui, sans-serif; font-size: 0.875em',
    );
    expect(themeStyle(DEFAULT_STATE, widget('contact-box'))).to.equal('');
  });

  it('has nothing wrong in it, and nothing that the widget does not read', () => {
    const wrong = {
      accent: 'red;} body {display: none',
      text: '12345',
      radius: '99',
      size: 'toString',
      font: '"Comic Sans"',
    };
    const chosen = state({ ...wrong, muted: '555555', background: 'ffffff' });
    expect(themeStyle(chosen, widget('contact-box'))).to.equal('--conference-muted-color: #555555');
    expect([...themeProblems(chosen)]).to.deep.equal(Object.keys(wrong));
    expect(themeProblems(state({ radius: '1e1' })).has('radius')).to.equal(true);
  });

  it('never has the colours of the page around the widget', () => {
    expect(themeStyle(state({ ground: '222222', ink: 'eeeeee' }), widget('contact-box'))).to.equal('');
  });

  it('offers each colour that a widget has, and no other', () => {
    for (const each of widgets) {
      const colors = each.properties.filter((name) => name.endsWith('-color'));
      const offered = widgetColors(each).map((name) => `--conference-${name}-color`);
      expect(offered, each.tag).to.have.members(colors);
    }
  });

  it('reads colours with and without a number sign, short and long', () => {
    expect(['#7A1', '77aa11', '#77AA11'].map(hexColor)).to.deep.equal(['#77aa11', '#77aa11', '#77aa11']);
    expect(['', 'red', '#7a', '#77aa1100', '#77aa1g'].map(hexColor)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(themeValue('accent', '#7A1')).to.equal('77aa11');
    expect(themeValue('accent', 'rød')).to.equal('rød');
    expect(themeValue('radius', '123')).to.equal('123');
  });
});

describe('a snippet with a theme', () => {
  const style = themeStyle(state({ accent: '7a1f4b' }), widget('contact-box'));

  it('has it as style where the shape can carry it', () => {
    const carrying = SHAPES.filter((shape) => writeSnippet(snippet(shape, style)).includes('style='));
    expect(carrying).to.deep.equal(['script', 'element', 'placeholder']);
    expect(writeSnippet(snippet('element', style))).to.match(
      /^<contact-box contact="iben" style="--conference-accent-color: #7a1f4b"><a /,
    );
    expect(writeSnippet(snippet('placeholder', style))).to.match(
      /^<div class="conference-widget" data-widget="contact-box" data-contact="iben" style="--conference-accent-color: #7a1f4b"><a /,
    );
  });

  it('is as ever where nothing is chosen', () => {
    for (const shape of SHAPES) expect(writeSnippet(snippet(shape, ''))).not.to.include('style');
  });

  it('has a rule for the style sheet of the site', () => {
    expect(themeRule('contact-box', style)).to.equal('contact-box { --conference-accent-color: #7a1f4b; }');
  });
});

describe('the contrast of a theme', () => {
  it('is said in words, and never rounded up to what is enough', () => {
    // 4.48:1 on white, and 4.54:1.
    expect(words('accent', state({ accent: '777777' }))).to.deep.equal({
      isLow: true,
      text: 'Kontrasten til det, der er bagved, er kun 4,4:1. Den skal være mindst 4,5:1, ellers kan nogle ikke læse eller se det.',
    });
    expect(words('accent', state({ accent: '767676' }), 'en')).to.deep.equal({
      isLow: false,
      text: 'The contrast with what is behind it is 4.5:1. That is enough.',
    });
  });

  it('asks 3 of edges and the focus, and nothing of an ornament', () => {
    expect(words('focus', state({ focus: '777777' }))?.isLow).to.equal(false);
    expect(words('control-line', state({ 'control-line': 'aaaaaa' }))?.isLow).to.equal(true);
    expect(words('line', state({ line: 'eeeeee' }))).to.equal(undefined);
  });

  it('follows the page of the preview, and the colours that the person gives it', () => {
    const accent = '7a1f4b';
    expect(words('accent', state({ accent }))?.isLow).to.equal(false);
    expect(words('accent', state({ accent }, 'dark'))?.isLow).to.equal(true);
    expect(words('accent', state({ accent, ground: '222222' }))?.isLow).to.equal(true);
    expect(words('ground', state({ ground: '222222' }))?.isLow).to.equal(true);
    expect(words('ground', state({ ground: '222222', ink: 'eeeeee' }))?.isLow).to.equal(false);
    expect(words('ink', state({ ink: 'eeeeee' }))?.isLow).to.equal(true);
  });

  it('is the least of all that may be behind, and that of a surface with the text', () => {
    const chosen = state({ text: '666666', surface: '888888' });
    expect(words('text', chosen)?.isLow).to.equal(true);
    expect(words('surface', chosen)?.text).to.match(/^Kontrasten til teksten er kun 1,6:1\./);
    expect(words('surface', state({ surface: '777777' }))?.isLow).to.equal(true);
  });

  it('is not told of what is not chosen, or is wrong', () => {
    expect(words('accent', DEFAULT_STATE)).to.equal(undefined);
    expect(words('accent', state({ accent: 'rød' }))).to.equal(undefined);
  });

  it('reckons with the pages that the preview has', () => {
    const css = readFileSync('src/studio/show/preview.css', 'utf8');
    for (const look of LOOKS) {
      const [, rule = ''] = new RegExp(`\\[data-look='${look}'\\] body \\{([^}]*)\\}`).exec(css) ?? [];
      const [ground, ink] = ['background', 'color'].map((name) =>
        hexColor(new RegExp(`\\s${name}: ([^;]+);`).exec(rule)?.[1] ?? ''),
      );
      expect(pageColors(state({}, look)), look).to.deep.equal({ ground, ink });
    }
    expect([isDark('#15191b'), isDark('#ffffff')]).to.deep.equal([true, false]);
  });
});
