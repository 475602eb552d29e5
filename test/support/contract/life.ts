import { expect } from '@open-wc/testing';
import { pageSettings } from '../../../src/core/page-settings.js';
import { scenario } from '../../server/client.js';
import { shownText } from '../appearance.js';
import { clientFixture, hydratedFixture, insert, place, seeded, settled, shadow } from '../fixtures.js';
import { waitUntil } from '../wait-until.js';
import { recordWarnings } from '../warnings.js';
import type { ContractSubject } from './subject.js';

/** However a widget comes into a page, moves and leaves. */
export function describeLife(subject: ContractSubject): void {
  const { tag, attributes, data, text } = subject;

  afterEach(() => {
    delete pageSettings().src;
  });

  for (const fixture of [clientFixture, hydratedFixture]) {
    it(`shows its content (${fixture.name})`, async () => {
      expect(shownText(await fixture(subject))).to.include(text);
    });
  }

  it('has the same content from the server as from the browser', async () => {
    const [client, server] = await Promise.all([clientFixture(subject), hydratedFixture(subject)]);
    expect(shownText(server)).to.equal(shownText(client));
  });

  it('has something to say with no attribute at all', async () => {
    recordWarnings(); // a card that was told of no speaker says so
    pageSettings().src = seeded(data);
    const container = place();
    container.innerHTML = `<${tag}></${tag}>`;
    const element = container.querySelector(tag);
    if (!element) throw new Error('The tag was not parsed.');
    await settled(element);
    expect(shownText(element)).not.to.equal('');
  });

  it('works as a clone', async () => {
    const clone = (await clientFixture(subject)).cloneNode(true);
    const container = place();
    container.append(clone);
    const element = container.querySelector(tag);
    if (!element) throw new Error('The clone is not in the page.');
    expect(shownText(await settled(element))).to.include(text);
  });

  it('works after it was moved', async () => {
    const element = await clientFixture(subject);
    place().append(element);
    expect(shownText(await settled(element))).to.include(text);
  });

  it('works in a paragraph, where many editors put it', async () => {
    const container = place();
    const written = Object.entries({ ...attributes, src: seeded(data) }).map(
      ([name, value]) => `${name}="${value}"`,
    );
    container.innerHTML = `<p>Se <${tag} ${written.join(' ')}></${tag}></p>`;
    const element = container.querySelector(tag);
    if (element?.parentElement?.localName !== 'p') throw new Error('The parser moved the element elsewhere.');
    expect(shownText(await settled(element))).to.include(text);
  });

  it('gives up its request when the last of it leaves the page', async () => {
    const source = await scenario([{ fault: 'hang' }]);
    const element = insert({ tag, attributes, url: source.url });
    await waitUntil(async () => (await source.log()).length === 1, 'asks nobody');
    element.remove();
    await waitUntil(async () => (await source.log()).every(({ abandoned }) => abandoned), 'still asking');
  });

  it('has an open shadow root, which checkers can read', async () => {
    expect(shadow(await clientFixture(subject)).mode).to.equal('open');
  });
}
