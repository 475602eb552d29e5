import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { colorOf, isDark } from '../../../src/core/theme/host-colors.js';
import { readManifest, type Widget } from '../../../src/embed/read-manifest.js';
import { SHAPES, writeSnippet, type Snippet, type SnippetShape } from '../../../src/embed/snippet.js';
import {
  DEFAULT_STATE,
  LOOKS,
  type Look,
  type State,
  type ThemeName,
} from '../../../src/studio/show/state.js';
import { hexColor, lookStyle } from '../../../src/host-page/looks.js';
import { contrastWords } from '../../../src/studio/show/theme-part.js';
import {
  contrastOf,
  pageColors,
  themeLooks,
  themeProblems,
  themeRule,
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

const themeStyle = (of: State, one: Widget) => lookStyle(themeLooks(of, one));

function snippet(shape: SnippetShape, looks: ReadonlyMap<string, string>): Snippet {
  return {
    widget: 'contact-box',
    options: new Map([['contact', 'iben']]),
    shape,
    looks,
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
  const chosen = state({ accent: '#7A1F4B', radius: '8', size: 'dense', ground: '14213d', ink: 'fff' });
  const looks = themeLooks(chosen, widget('contact-box'));

  it('has it in every shape, as that is read: as style, or by names that the script knows', () => {
    const style = 'style="--conference-accent-color: #7a1f4b; --conference-radius: 8px; font-size: 0.875em"';
    const expected: Readonly<Record<SnippetShape, string>> = {
      script: `<contact-box contact="iben" ${style}>`,
      element: `<contact-box contact="iben" ${style}>`,
      placeholder:
        '<div class="conference-widget" data-widget="contact-box" data-contact="iben" data-accent-color="7a1f4b" data-radius="8" data-density="dense"><a ',
      link: 'embed/contact-box?contact=iben&amp;accent-color=7a1f4b&amp;radius=8&amp;density=dense">',
      iframe:
        'embed/contact-box?contact=iben&amp;accent-color=7a1f4b&amp;radius=8&amp;density=dense&amp;page-color=14213d&amp;page-text-color=ffffff"',
    };
    for (const shape of SHAPES) {
      const written = writeSnippet(snippet(shape, looks));
      expect(written, shape).to.include(expected[shape]);
      expect(written.includes('14213d'), shape).to.equal(shape === 'iframe');
      expect(written, shape).not.to.include('\n');
    }
  });

  it('is as ever where nothing is chosen', () => {
    for (const shape of SHAPES)
      expect(writeSnippet(snippet(shape, new Map()))).not.to.match(/style|color|radius/);
  });

  it('has a rule for the style sheet of the site', () => {
    expect(themeRule('contact-box', '--conference-radius: 8px')).to.equal(
      'contact-box { --conference-radius: 8px; }',
    );
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
    expect(['#15191b', '#ffffff'].map((each) => isDark(colorOf(each)))).to.deep.equal([true, false]);
  });
});
