import { expect } from '@open-wc/testing';
import { shownLanguage } from '../support/appearance.js';
import { dataset } from '../support/datasets.js';
import { insert, place, settled } from '../support/fixtures.js';
import '../support/sample-widget.define.js';
import { waitUntil } from '../support/wait-until.js';

describe('the language of a part of the page', () => {
  it('is spoken where the widget has one that nobody speaks', async () => {
    const german = place();
    german.lang = 'de';
    const element = insert({ tag: 'sample-widget', attributes: { lang: 'fr' }, data: dataset() });
    german.append(element);
    await settled(element);
    await waitUntil(() => shownLanguage(element) === 'de', 'it does not speak German');
  });

  it('is looked for ever further out, also through shadow roots', async () => {
    const german = place();
    german.lang = 'de';
    german.innerHTML = '<div lang="fr"><section></section></div>';
    const host = german.querySelector('section');
    const element = insert({ tag: 'sample-widget', data: dataset() });
    host?.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    await waitUntil(() => shownLanguage(element) === 'de', 'it does not speak German');
    expect(document.documentElement.lang).to.equal('da');
  });
});
