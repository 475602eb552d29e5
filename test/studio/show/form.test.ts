import { expect } from '@open-wc/testing';
import { choicesFor } from '../../../src/studio/show/choices.js';
import { wrongPart } from '../../../src/embed/option-values.js';
import { readManifest, type Widget } from '../../../src/embed/read-manifest.js';
import { danishWidget, optionText } from '../../../src/studio/show/texts/option-texts.js';
import { DEFAULT_STATE } from '../../../src/studio/show/state.js';
import { choiceText } from '../../../src/studio/show/texts/choice-texts.js';
import { parse } from '../../../src/dataset/parse/parse.js';
import { diagnostics } from '../../../src/core/diagnostics.js';
import { WidgetElement } from '../../../src/core/widget-element.js';
import { register, widgets as classes } from '../../../src/embed/widgets.js';
import { MESSAGE_LANGUAGES } from '../../../src/i18n/message-languages.js';
import { realDataset } from '../../elements/real-dataset.js';
import { place, seeded, settled, shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { recordWarnings } from '../../support/warnings.js';
import { TWO_OF_EACH } from './two-of-each.js';

/** Options that name what only a dataset knows, or take any text. */
const NAMING =
  'series conference session organiser speaker contact newsletter topic room track type language day feed group heading lang'.split(
    ' ',
  );

/** Options that a widget reads whatever else it is asked for. */
const ALWAYS_READ = ['from', 'to', 'year', 'limit', 'heading-level', 'when', 'sort', 'theme'];

const TYPED = [
  'i går',
  '2017',
  '2017-09',
  '2017-13',
  '2017-02-31',
  '0',
  '7',
  '-1',
  '2.5',
  'grid',
  'newest',
  'xx',
];

const widgets = readManifest(await (await fetch('/data/custom-elements.json')).json());

async function shown({ tag }: Widget, data: unknown = realDataset): Promise<WidgetElement> {
  const loadWidget = classes[tag];
  if (loadWidget) await register(tag, loadWidget);
  const element = document.createElement(tag);
  if (!(element instanceof WidgetElement)) throw new Error(`<${tag}> is no widget.`);
  element.src = seeded(data);
  place().append(element);
  return settled(element);
}

describe('the form', () => {
  it('has every widget, with the options that its class documents', () => {
    expect(widgets.map(({ tag }) => tag)).to.deep.equal(Object.keys(classes));
    const list = widgets.find(({ tag }) => tag === 'conference-list');
    const option = (name: string) => list?.options.find((each) => each.name === name);
    expect(option('search')?.kind).to.equal('boolean');
    expect(option('page-size')?.kind).to.equal('number');
    expect(option('year')?.kind).to.equal('string');
    expect(option('year')?.help).to.match(/^Only conferences of this year/);
    expect(option('src')).to.equal(undefined);
    expect(option('layout')).to.include({ several: false });
    expect(option('layout')?.words).to.deep.equal(['list', 'accordion', 'cards', 'table', 'timeline']);
    expect(option('actions')).to.include({ several: true });
    expect(option('actions')?.words).to.deep.equal(['calendar', 'csv', 'share', 'mine']);
  });

  it('has every language of the widgets', () => {
    const lang = widgets[0]?.options.find(({ name }) => name === 'lang');
    const offered = lang && choicesFor('conference-list', lang, undefined, DEFAULT_STATE)?.values;
    expect(offered?.map(({ value }) => value)).to.include.members(MESSAGE_LANGUAGES);
  });

  for (const widget of widgets) {
    const { tag, options } = widget;

    it(`names <${tag}> and each of its options`, () => {
      expect(danishWidget(tag)).to.be.a('string');
      for (const { name } of options)
        for (const language of ['da', 'en'] as const)
          expect(optionText(tag, name, language).help).not.to.equal('');
      const unnamed = options.flatMap(({ name, words }) =>
        words.filter((word) => choiceText(name, word, 'da') === undefined),
      );
      expect(unnamed).to.deep.equal([]);
    });

    it(`takes of what is typed what <${tag}> takes`, async () => {
      const element = await shown(widget);
      for (const option of options.filter(({ name }) => !NAMING.includes(name))) {
        for (const value of TYPED) {
          diagnostics().problems.clear();
          const warnings = recordWarnings();
          element.setAttribute(option.name, value);
          await settled(element);
          const complains = () => warnings.some((warning) => warning.includes(` ${option.name}="`));
          const isWrong = wrongPart(option, value) !== undefined;
          const isRead = ALWAYS_READ.includes(option.name);
          if (isWrong && isRead) await waitUntil(complains, `${option.name}="${value}" is taken`);
          if (!isWrong) expect(complains(), `${option.name}="${value}"`).to.equal(false);
          element.removeAttribute(option.name);
          await settled(element);
        }
      }
    });

    it(`offers several values of an option where <${tag}> shows what each of them asks for`, async () => {
      const { dataset } = parse(TWO_OF_EACH);
      for (const option of options.filter(({ words }) => words.length === 0)) {
        const { values = [], several = false } = choicesFor(tag, option, dataset, DEFAULT_STATE) ?? {};
        if (!several) continue;
        const element = await shown(widget, TWO_OF_EACH);
        const text = async (value: string) => {
          element.setAttribute(option.name, value);
          await settled(element);
          return shadow(element).textContent.replace(/\s+/g, ' ');
        };
        const [first = '', second = ''] = values.map(({ value }) => value);
        expect(second, option.name).not.to.equal('');
        const each = [await text(first), await text(second)];
        expect(each, option.name).not.to.include(await text(`${first} ${second}`));
      }
    });

    it(`offers nothing that <${tag}> complains of`, async () => {
      const warnings = recordWarnings();
      const element = await shown(widget);
      for (const option of options) {
        const { name } = option;
        const choices = choicesFor(tag, option, undefined, DEFAULT_STATE);
        const values = choices?.values.map(({ value }) => value) ?? [];
        for (const value of choices?.several ? [values.join(' ')] : values) {
          element.setAttribute(name, value);
          await settled(element);
        }
      }
      expect(warnings.filter((warning) => /is not (used|in the dataset)/.test(warning))).to.deep.equal([]);
    });
  }
});
