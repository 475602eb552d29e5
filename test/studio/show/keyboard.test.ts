import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { scenario } from '../../server/client.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../core/is-chromium.js';
import { hostPage } from '../../embed/host-page.js';

const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit/');

/** Presses of a key that are more than it takes to go through the whole page. */
const MOST_STEPS = 250;

/** The runner's driver of WebKit presses what it is to type all at once, and knows no other way to press two keys. */
const WEBDRIVER_CONTROL_V = '\uE009v';

let frame: HTMLIFrameElement;

/** The built configurator on the origin of the test, with the dataset of another one. */
async function open(): Promise<Document> {
  const { url } = await scenario([{ file: 'conferences.json' }]);
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/dist/configurator/index.html?${new URLSearchParams({ data: url }).toString()}`;
  document.body.append(frame);
  const find = () => frame.contentDocument?.querySelector('[name=option-year]');
  await waitUntil(find, 'The configurator does not show the years', { timeout: 20_000 });
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The configurator cannot be looked into');
  frame.contentWindow?.focus();
  return contentDocument;
}

/** Goes on with the Tab key until an element has the focus. */
async function tabTo(page: Document, selector: string): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (page.activeElement?.matches(selector)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`${selector} cannot be reached with the keyboard`);
}

async function type(text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
}

async function paste(): Promise<void> {
  if (isWebKit) {
    await sendKeys({ type: WEBDRIVER_CONTROL_V });
  } else {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'v' });
    await sendKeys({ up: 'Control' });
  }
}

/** Presses the button that copies, and pastes into a field of another page. */
async function copied(page: Document, button: string): Promise<string> {
  const status = () => [...page.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  await tabTo(page, button);
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => status().join().includes('Kopieret.'), 'nothing is copied');
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await paste();
  await waitUntil(() => field.value !== '', 'nothing is pasted');
  field.remove();
  frame.contentWindow?.focus();
  page.querySelector<HTMLElement>(button)?.focus();
  return field.value;
}

/** The text of a widget in a page. */
function textOf(page: Document | null | undefined): string {
  const root = page?.querySelector('conference-list')?.shadowRoot;
  return root?.querySelector('[part~=list]') ? root.textContent.replace(/\s+/g, ' ').trim() : '';
}

describe('a widget that an editor has made with the keyboard alone', () => {
  afterEach(() => {
    frame.remove();
  });

  it('shows in a fresh page, where it was pasted, what the preview showed', async () => {
    const page = await open();
    for (const year of ['2018', '2017']) {
      await tabTo(page, `[name=option-year][value="${year}"]`);
      await sendKeys({ press: ' ' });
    }
    await tabTo(page, '#group-content summary');
    await sendKeys({ press: 'Enter' });
    await tabTo(page, '#option-heading');
    await type('År & "dage" i alt');
    await tabTo(page, '#group-looks summary');
    const previewed = () => textOf(page.querySelector('iframe')?.contentDocument);
    await waitUntil(() => previewed() !== '' && !previewed().includes('2019'), 'no preview');
    expect(previewed()).to.include('Meningsfulde fællesskaber');
    // The shape that most hosts keep is a link, which carries no heading: the preview shows none, and a sentence says why.
    expect(previewed()).not.to.include('År & "dage" i alt');
    expect(page.body.textContent).to.include('Koden er uden disse indstillinger: Overskrift.');

    const link = await copied(page, '#snippet ~ .beside button');
    const script = await copied(page, '#script ~ .beside button');
    const fresh = await hostPage({ head: script, body: `<main>${link}</main>` });
    // What is closed comes last.
    await waitUntil(() => textOf(fresh.document) === previewed(), 'it does not show the same');
    expect(fresh.complaints).to.deep.equal([]);
  }).timeout(120_000);
});
