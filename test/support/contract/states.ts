import { expect } from '@open-wc/testing';
import { messages as danish } from '../../../src/i18n/messages/da.js';
import { retryButton, shownText, showsFallback, statusText } from '../appearance.js';
import { clientFixture, shadow } from '../fixtures.js';
import { inState } from '../states.js';
import { waitUntil } from '../wait-until.js';
import type { ContractSubject } from './subject.js';

/** Milliseconds: who gets the data sooner must not see something flash. */
const PATIENCE = 200;

/** The states without data: loading and failed. */
export function describeStates(plain: ContractSubject): void {
  const subject = { ...plain, fallback: '<a href="/konferencer">Konferencer</a>' };

  it('shows the fallback while it loads', async () => {
    const element = await inState.loading(subject);
    expect(showsFallback(element)).to.equal(true);
    expect(statusText(element)).not.to.equal(subject.empty);
  });

  it('without a fallback, holds a place, but not at once', async () => {
    const start = performance.now();
    const element = await inState.loading(plain);
    const placeholder = shadow(element).querySelector('[part~=placeholder]');
    await waitUntil(() => placeholder?.checkVisibility({ visibilityProperty: true }), 'no placeholder came');
    expect(performance.now() - start).to.be.at.least(PATIENCE);
  });

  it('puts its content in the place of the fallback', async () => {
    const element = await clientFixture(subject);
    expect(showsFallback(element)).to.equal(false);
    expect(statusText(element)).to.equal('');
  });

  it('has the page know by its state when it shows something, so that the page can keep room for it', async () => {
    const room = new CSSStyleSheet();
    room.replaceSync(`${plain.tag}:not(:state(loaded)) { min-block-size: 4321px }`);
    document.adoptedStyleSheets.push(room);
    try {
      expect((await inState.loading(subject)).offsetHeight).to.equal(4321);
      expect((await clientFixture(subject)).offsetHeight).not.to.equal(4321);
      expect((await inState.failed(subject)).offsetHeight).to.be.below(4321);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== room);
    }
  });

  it('says politely that the data could not be had, and keeps the fallback', async () => {
    const element = await inState.failed(subject);
    expect(statusText(element)).to.equal(danish.failed);
    expect(showsFallback(element)).to.equal(true);
  });

  it('recovers when the visitor tries again', async () => {
    const element = await inState.failed(subject);
    retryButton(element)?.click();
    await waitUntil(() => shownText(element).includes(subject.text), 'it did not recover');
    expect(statusText(element)).to.equal('');
    expect(retryButton(element)).to.equal(null);
    expect(showsFallback(element)).to.equal(false);
  });

  it('shows an older copy with its date', async () => {
    const element = await inState.stale(subject);
    expect(shownText(element)).to.include(subject.text);
    expect(statusText(element)).to.equal(danish.stale('3. november 2026'));
    expect(retryButton(element)?.textContent.trim()).to.equal(danish.retry);
  });

  it('says that there is nothing only when that is known', async () => {
    expect(statusText(await inState.empty(subject))).to.equal(subject.empty);
    expect(statusText(await inState.failed(subject))).not.to.include(subject.empty);
  });
}
