import { expect } from '@open-wc/testing';
import { retryButton, shownText, statusText } from '../support/appearance.js';
import { dataset } from '../support/datasets.js';
import { shadow } from '../support/fixtures.js';
import '../support/sample-widget.define.js';
import { inState } from '../support/states.js';
import { waitUntil } from '../support/wait-until.js';

const subject = {
  tag: 'sample-widget',
  data: dataset({ conferences: [{ id: 'first', title: 'Den første', status: 'scheduled' }] }),
} as const;

/** The part that has the focus. */
const focusedPart = (element: Element) => shadow(element).activeElement?.getAttribute('part');

async function failed(): Promise<Element> {
  const element = await inState.failed(subject);
  await waitUntil(() => retryButton(element), 'nothing can be tried');
  return element;
}

describe('the focus of who tries again', () => {
  it('goes to what the widget says, where the button goes', async () => {
    const element = await failed();
    retryButton(element)?.focus();
    retryButton(element)?.click();
    await waitUntil(() => shownText(element).includes('first'), 'it did not recover');
    expect(focusedPart(element)).to.equal('status');
  });

  it('stays on the button as long as that is there', async () => {
    const element = await inState.stale(subject);
    const answers: (() => void)[] = [];
    globalThis.fetch = async () => {
      await new Promise<void>((answer) => answers.push(answer));
      return new Response(JSON.stringify(subject.data));
    };
    retryButton(element)?.focus();
    retryButton(element)?.click();
    await waitUntil(() => answers.length > 0, 'nobody is asked');
    await element.updateComplete;
    expect(focusedPart(element)).to.equal('retry');
    for (const answer of answers) answer();
    await waitUntil(() => statusText(element) === '', 'it is still an old copy');
    expect(focusedPart(element)).to.equal('status');
  });

  it('stays elsewhere in the page, where it is', async () => {
    const element = await failed();
    retryButton(element)?.click();
    await waitUntil(() => shownText(element).includes('first'), 'it did not recover');
    expect(focusedPart(element)).to.equal(undefined);
  });

  it('shows no ring around nothing', async () => {
    const element = await inState.ready(subject);
    const status = shadow(element).querySelector<HTMLElement>('[part=status]');
    if (!status) throw new Error('There is no live region.');
    status.focus({ focusVisible: true });
    expect(getComputedStyle(status).outlineStyle).to.equal('none');
  });
});

describe('an old copy', () => {
  it('is replaced when the browser is online again, without a press of the button', async () => {
    const element = await inState.stale(subject);
    expect(statusText(element)).not.to.equal('');
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(subject.data)));
    dispatchEvent(new Event('online'));
    await waitUntil(() => statusText(element) === '', 'it is still an old copy');
    expect(shownText(element)).to.include('first');
  });
});
