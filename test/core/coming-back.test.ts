/** Widgets that a script takes out of the page and puts back, as tabs, dialogs and frameworks do. */
import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { messages as english } from '../../src/i18n/messages/en.js';
import { scenario } from '../server/client.js';
import { shownText, statusText } from '../support/appearance.js';
import { dataset } from '../support/datasets.js';
import { clientFixture, insert, place, prerender, settled, shadow } from '../support/fixtures.js';
import '../support/sample-widget.define.js';
import { waitUntil } from '../support/wait-until.js';

const tag = 'sample-widget';
const data = dataset({ conferences: [{ id: 'first', title: 'Den første', status: 'scheduled' }] });

/** A widget as a server wrote it, in a page that does not bring the data along. */
async function prerendered(url: string): Promise<HTMLElementTagNameMap[typeof tag]> {
  const container = place();
  container.setHTMLUnsafe(await prerender({ tag, data }, url));
  const element = container.querySelector(tag);
  if (!element) throw new Error('The server did not write the widget.');
  return element;
}

describe('a widget that comes back into the page', () => {
  it('shows what was loaded meanwhile', async () => {
    const { url } = await scenario([{ body: JSON.stringify(data) }]);
    // Else it would hear of the messages that come for it.
    await loadMessages('da');
    const [moved, other] = [insert({ tag, url }), insert({ tag, url })];
    await moved.updateComplete;
    moved.remove();
    await settled(other);
    place().append(moved);
    expect(shownText(await settled(moved))).to.include('first');
  });

  it('takes over what a server wrote, with what was loaded meanwhile', async () => {
    const { url } = await scenario([{ body: JSON.stringify(data) }]);
    await loadMessages('da');
    const moved = await prerendered(url);
    const written = shadow(moved).querySelector('li');
    moved.remove();
    await settled(insert({ tag, url }));
    expect(moved.hasUpdated).to.equal(false);
    place().append(moved);
    await waitUntil(() => moved.hasUpdated, 'it still waits');
    expect(shadow(moved).querySelector('li')).to.equal(written);
  });

  it('speaks the language of where it comes to', async () => {
    const element = await clientFixture({ tag, data: dataset() });
    const elsewhere = place();
    elsewhere.lang = 'en';
    elsewhere.append(element);
    await waitUntil(() => statusText(element) === english.noConferences, 'it does not speak English');
  });
});
