import { expect } from '@open-wc/testing';
import { messages as danish } from '../../../src/i18n/messages/da.js';
import { messages as english } from '../../../src/i18n/messages/en.js';
import { shownLanguage, shownText, statusText } from '../appearance.js';
import { clientFixture } from '../fixtures.js';
import { inState, surround } from '../states.js';
import { waitUntil } from '../wait-until.js';
import type { ContractSubject } from './subject.js';

/** The widget speaks as the page does. */
export function describeLanguage(subject: ContractSubject): void {
  const page = document.documentElement;
  const pageLanguage = page.lang;

  afterEach(() => {
    page.lang = pageLanguage;
  });

  it("speaks the page's language, and changes with it", async () => {
    const element = await inState.failed(subject);
    expect(statusText(element)).to.equal(danish.failed);
    page.lang = 'en';
    await waitUntil(() => statusText(element) === english.failed, 'it still speaks Danish');
    expect(shownLanguage(element)).to.equal('en');
  });

  it('speaks the language of the part of the page that it stands in', async () => {
    const element = await inState.failed(subject);
    surround(element, {}).lang = 'en-GB';
    await waitUntil(() => statusText(element) === english.failed, 'it still speaks Danish');
  });

  it('speaks its own language before any other', async () => {
    const attributes = { ...subject.attributes, lang: 'en' };
    const element = await inState.failed({ ...subject, attributes });
    surround(element, {}).lang = 'da';
    await waitUntil(() => statusText(element) === english.failed, 'it does not speak English');
    element.lang = 'da';
    await waitUntil(() => statusText(element) === danish.failed, 'it does not speak Danish');
  });

  it('speaks Danish where nobody speaks the language of the page', async () => {
    page.lang = 'xx';
    expect(shownLanguage(await clientFixture(subject))).to.equal('da');
  });

  it('reads from right to left where the page does', async () => {
    const element = await clientFixture(subject);
    const surroundings = surround(element, { direction: 'rtl', 'inline-size': '320px' });
    expect(getComputedStyle(element).direction).to.equal('rtl');
    expect(shownText(element)).to.include(subject.text);
    expect(surroundings.scrollWidth).to.be.at.most(surroundings.clientWidth);
  });
}
