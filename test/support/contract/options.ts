import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../../src/core/widget-element.js';
import { THEMES } from '../../../src/core/frame.js';
import { headingLevels, shownText } from '../appearance.js';
import { clientFixture, hydratedFixture, shadow } from '../fixtures.js';
import { waitUntil } from '../wait-until.js';
import { recordWarnings } from '../warnings.js';
import type { ContractSubject } from './subject.js';

/** By the type that a property declares: an attribute's text, and the value it stands for. */
const SAMPLES = new Map<unknown, readonly [text: string, value: unknown]>([
  [Boolean, ['', true]],
  [Number, ['3', 3]],
]);

function options(element: WidgetElement): { property: string; attribute: string; type: unknown }[] {
  const { elementProperties } = element.constructor as typeof WidgetElement;
  return [...elementProperties]
    .filter(([, { state }]) => !state)
    .map(([property, { attribute, type }]) => ({
      property: String(property),
      attribute: typeof attribute === 'string' ? attribute : String(property).toLowerCase(),
      type,
    }));
}

/** The options that an editor sets. */
export function describeOptions(subject: ContractSubject): void {
  it('takes each option by an attribute and a property of one name', () => {
    const element = document.createElement(subject.tag);
    for (const { property, attribute, type } of options(element)) {
      expect(attribute).to.equal(property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
      const [text, value] = SAMPLES.get(type) ?? ['x', 'x'];
      element.setAttribute(attribute, text);
      expect(Reflect.get(element, property), attribute).to.equal(value);
    }
  });

  it('is off wherever an option can be on or off', () => {
    const element = document.createElement(subject.tag);
    for (const { property, type } of options(element)) {
      if (type === Boolean) expect(Reflect.get(element, property), property).to.equal(false);
    }
  });

  it('takes true, nothing and its own name for on, and false for off', () => {
    const element = document.createElement(subject.tag);
    for (const { property, attribute } of options(element).filter(({ type }) => type === Boolean)) {
      const valueOf = (text: string): unknown => {
        element.setAttribute(attribute, text);
        return Reflect.get(element, property);
      };
      expect(['', 'true', 'TRUE', attribute].map(valueOf), attribute).to.deep.equal([true, true, true, true]);
      expect(['false', 'False'].map(valueOf), attribute).to.deep.equal([false, false]);
      element.removeAttribute(attribute);
      expect(Reflect.get(element, property), attribute).to.equal(false);
    }
  });

  it('says how it takes another word where one is on or off', async () => {
    const warnings = recordWarnings();
    const about = (words: string) => warnings.filter((text) => text.includes(words));
    await clientFixture({ ...subject, attributes: { ...subject.attributes, debug: 'nej' } });
    await waitUntil(() => about('debug="nej" is taken as false. Write true or false.').length === 1);
    await clientFixture({ ...subject, attributes: { ...subject.attributes, debug: 'false' } });
    expect(about('debug="false"')).to.deep.equal([]);
  });

  for (const [attribute, allowed] of Object.entries({ theme: THEMES, ...subject.choices })) {
    it(`warns once about a wrong ${attribute}, says what is allowed, and goes on`, async () => {
      const warnings = recordWarnings();
      const attributes = { ...subject.attributes, [attribute]: 'forkert' };
      const elements = [
        await clientFixture({ ...subject, attributes }),
        await clientFixture({ ...subject, attributes }),
      ];
      for (const element of elements) expect(shownText(element)).to.include(subject.text);
      const about = warnings.filter((warning) => warning.includes('forkert'));
      expect(about).to.have.lengthOf(1);
      for (const word of [`<${subject.tag}>`, attribute, ...allowed]) expect(about[0]).to.include(word);
    });
  }

  it('warns about a heading level that HTML does not have', async () => {
    const warnings = recordWarnings();
    const attributes = { ...subject.attributes, heading: 'Overskrift', 'heading-level': '7' };
    expect(headingLevels(await clientFixture({ ...subject, attributes }))[0]).to.equal(2);
    const about = warnings.filter((warning) => warning.includes('heading-level="7"'));
    expect(about).to.have.lengthOf(1);
    expect(about[0]).to.include(`<${subject.tag}>`).and.to.include('1').and.to.include('6');
  });

  for (const fixture of [clientFixture, hydratedFixture]) {
    it(`has its heading where the page's outline needs it (${fixture.name})`, async () => {
      const attributes = { ...subject.attributes, heading: 'Overskrift', 'heading-level': '3' };
      const element = await fixture({ ...subject, attributes });
      expect(shadow(element).querySelector('h3')?.textContent).to.equal('Overskrift');
      const [first, ...items] = headingLevels(element);
      expect(first).to.equal(3);
      expect(items.filter((level) => level <= 3)).to.deep.equal([]);
    });
  }
}
