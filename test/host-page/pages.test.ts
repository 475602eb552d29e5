import { expect } from '@open-wc/testing';
import { upgradeShapes } from '../../src/embed/upgrade-shapes.js';
import { elementsOf } from '../../src/host-page/page-element.js';
import { LINK } from '../../src/host-page/flag.js';
import type { PageScript } from '../../src/host-page/script-tag.js';
import { SHAPES } from '../../src/host-page/shapes.js';
import { origins } from '../server/client.js';
import { place } from '../support/fixtures.js';
import { answers, isAskedAbout, scriptOf } from './answers.js';
import { ANSWERS } from './expected.js';

async function read(name: string): Promise<string> {
  return (await fetch(`${origins[0]}/test/host-page/pages/${name}.html`)).text();
}

/** Stands for a widget, and draws nothing. */
class StandIn extends HTMLElement {
  static readonly observedAttributes = [
    'contact',
    'debug',
    'heading',
    'heading-level',
    'layout',
    'limit',
    'search',
    'src',
    'structured-data',
    'topic',
    'year',
  ];
}

const registered = Promise.resolve();

function register(name: string): Promise<void> {
  if (!customElements.get(name)) customElements.define(name, class extends StandIn {});
  return registered;
}

/** The body of a page, put into this one, without what would be fetched. */
function shown(text: string): HTMLElement {
  const [, body = ''] = /<body>([^]*?)(?:<\/body>|$)/i.exec(text) ?? [];
  const container = place();
  container.innerHTML = body
    .replace(/(<iframe [^>]*)\b(?:src|srcdoc)=/g, '$1data-was=')
    .replaceAll('x.png', 'data:,');
  return container;
}

/** The links and placeholders that become widgets when our script meets them, as a line each; a bare name for those that do not. */
async function upgraded(container: HTMLElement, script: PageScript): Promise<string[]> {
  const elements = [...container.querySelectorAll('*')].filter((element) => element instanceof HTMLElement);
  const asked = elements.filter((element) => isAskedAbout(element) && !/iframe|-/.test(element.localName));
  const known = new Set<Element>(elements);
  const nothing = () => undefined;
  const shapes = elements.filter((element) => element.matches(SHAPES));
  upgradeShapes(shapes, { ...script, load: register, request: nothing, debug: nothing });
  await new Promise<void>(queueMicrotask);
  return asked.map((element) => {
    const around = [element.nextElementSibling, element.lastElementChild, element.firstElementChild];
    const widget = around.find((each) => each instanceof StandIn && !known.has(each));
    if (!widget) return element.localName;
    widget.removeAttribute(LINK);
    const options = [...widget.attributes].map(({ name, value }) => (value ? `${name}=${value}` : name));
    return [`${element.localName}: widget`, widget.localName.slice(script.prefix.length), ...options].join(
      ' ',
    );
  });
}

/** The widgets that `upgraded` must find. */
function toBeUpgraded(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !/^(iframe|[a-z]+-[a-z-]+):/.test(line))
    .map((line) => (line.includes(': widget ') ? line.replace(/ \(not .*/, '') : line.replace(/:.*/, '')));
}

describe('a page of somebody else', () => {
  for (const [name, lines] of Object.entries(ANSWERS)) {
    it(`is read as it should be: ${name}`, async () => {
      const page = new DOMParser().parseFromString(await read(name), 'text/html');
      expect(answers(elementsOf(page))).to.deep.equal(lines);
    });

    // Here it has another base.
    if (name === 'base') continue;
    it(`becomes what it was read as: ${name}`, async () => {
      const text = await read(name);
      const script = scriptOf(elementsOf(new DOMParser().parseFromString(text, 'text/html')));
      expect(await upgraded(shown(text), script)).to.deep.equal(toBeUpgraded(lines));
    });
  }
});
