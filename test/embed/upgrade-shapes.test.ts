import { expect } from '@open-wc/testing';
import { upgradeShapes, type ShapesOptions } from '../../src/embed/upgrade-shapes.js';
import { dataset } from '../support/datasets.js';
import { place, seeded } from '../support/fixtures.js';
import '../support/sample-widget.define.js';
import { waitUntil } from '../support/wait-until.js';

function options(load: () => Promise<void>): ShapesOptions {
  const nothing = () => undefined;
  return { tags: ['sample-widget'], prefix: '', places: [], load, request: nothing, debug: nothing };
}

describe('a placeholder that is taken out of the page while its widget loads', () => {
  it('becomes a widget when it comes back', async () => {
    const container = place();
    const src = seeded(dataset());
    container.innerHTML = `<div class="conference-widget" data-widget="sample-widget" data-src="${src}"></div>`;
    const [placeholder] = container.querySelectorAll('div');
    if (!placeholder) throw new Error('There is no placeholder.');
    const loaded = Promise.resolve();
    upgradeShapes(
      [placeholder],
      options(() => loaded),
    );
    placeholder.remove();
    await loaded;
    await new Promise<void>(queueMicrotask);
    expect(placeholder.childElementCount).to.equal(0);
    container.append(placeholder);
    upgradeShapes(
      [placeholder],
      options(() => Promise.resolve()),
    );
    await waitUntil(() => placeholder.querySelector('sample-widget'), 'no widget');
  });
});

describe('what a page says while its widget has no data', () => {
  it('follows what the page changes in it', async () => {
    const container = place();
    const loaded = Promise.resolve();
    container.innerHTML =
      '<div class="conference-widget" data-widget="sample-widget" data-src="/nowhere.json"><p style="color: red">Henter 2029 …</p></div>';
    const [placeholder] = container.querySelectorAll('div');
    const [text] = container.querySelectorAll('p');
    if (!placeholder || !text) throw new Error('There is no placeholder.');
    upgradeShapes(
      [placeholder],
      options(() => loaded),
    );
    await waitUntil(() => placeholder.querySelector('sample-widget'), 'no widget');
    const [shown] = placeholder.querySelectorAll('sample-widget');
    for (const words of ['Konferencer i 2030', 'Konferencer i 2031']) {
      text.textContent = words;
      await waitUntil(() => shown?.textContent === words, `not: ${words}`);
    }
    const [copy] = shown?.querySelectorAll('p') ?? [];
    expect(copy?.style.display).to.equal('');
    expect(copy?.style.color).to.equal('red');
    expect(text.style.display).to.equal('none');
  });
});
