import { expect } from '@open-wc/testing';
import { choicesFor } from '../../../demo/configurator/choices.js';
import { readManifest, type Widget } from '../../../src/embed/read-manifest.js';
import { danishOption, danishWidget } from '../../../demo/configurator/texts/option-texts.js';
import { ConferenceElement } from '../../../src/elements/conference-element.js';
import { register } from '../../../src/elements/register.js';
import { widgets as classes } from '../../../src/elements/widgets.js';
import { realDataset } from '../../elements/real-dataset.js';
import { place, seeded, settled } from '../../support/fixtures.js';
import { recordWarnings } from '../../support/warnings.js';

const widgets = readManifest(await (await fetch('/data/custom-elements.json')).json());

async function shown({ tag }: Widget): Promise<ConferenceElement> {
  const loadClass = classes[tag];
  if (loadClass) await register(tag, loadClass);
  const element = document.createElement(tag);
  if (!(element instanceof ConferenceElement)) throw new Error(`<${tag}> is no widget.`);
  element.src = seeded(realDataset);
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
  });

  for (const widget of widgets) {
    const { tag, options } = widget;

    it(`names <${tag}> and each of its options in Danish`, () => {
      expect(danishWidget(tag)).to.be.a('string');
      const missing = options.filter(({ name }) => !danishOption(tag, name)).map(({ name }) => name);
      expect(missing).to.deep.equal([]);
    });

    it(`offers nothing that <${tag}> complains of`, async () => {
      const warnings = recordWarnings();
      const element = await shown(widget);
      for (const { name } of options) {
        const choices = choicesFor(tag, name, undefined, 'da');
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
