/** What is closed at first, and the module that makes it, which is loaded after the first paint. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { LateModule } from '../../src/core/late-module.js';
import { completeBodies } from '../../src/core/late-body.js';
import { disclosure } from '../../src/templates/disclosure.js';
import { waitUntil } from '../support/wait-until.js';

interface Words {
  readonly text: string;
}

let root: HTMLElement;

/** Shows a closed disclosure whose body takes the module. */
function show(late: LateModule<Words>, isOpen = false): HTMLDetailsElement {
  render(
    disclosure({ open: isOpen }, 'Læs mere', ({ text }: Words) => html`<p>${text}</p>`, late),
    root,
  );
  const details = root.querySelector('details');
  if (!details) throw new Error('There is no disclosure.');
  return details;
}

const text = () => root.querySelector('details > p')?.textContent;

describe('a disclosure with a late module', () => {
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });

  afterEach(() => {
    root.remove();
  });

  it('asks for the module after the first paint, and has its body without being opened', async () => {
    let hasAsked = false;
    show(
      new LateModule(() => {
        hasAsked = true;
        return Promise.resolve({ text: 'Om naboer.' });
      }),
    );
    await Promise.resolve();
    expect(hasAsked).to.equal(false);
    await waitUntil(() => text() === 'Om naboer.');
  });

  for (const isOpen of [true, false]) {
    it(`has its body as soon as the module comes if it is ${isOpen ? 'open' : 'opened before'}`, async () => {
      let arrive = (_words: Words): void => undefined;
      const late = new LateModule(() => new Promise<Words>((resolve) => (arrive = resolve)));
      const details = show(late, isOpen);
      void late.load();
      details.open = true;
      await Promise.resolve();
      expect(text()).to.equal(undefined);
      arrive({ text: 'Om veje.' });
      await waitUntil(() => text() === 'Om veje.');
    });
  }

  it('has its body at once for paper when the module is there', async () => {
    const late = new LateModule(() => Promise.resolve({ text: 'På papir.' }));
    await late.load();
    show(late);
    completeBodies(root);
    expect(text()).to.equal('På papir.');
  });

  it('asks again for a module that could not be had when somebody opens it', async () => {
    const answers = [
      () => Promise.reject(new Error('offline')),
      () => Promise.resolve({ text: 'Nu er den her.' }),
    ];
    let asked = 0;
    const late = new LateModule(() => answers[asked++]?.() ?? Promise.reject(new Error('asked too often')));
    await late.load().catch(() => undefined);
    const details = show(late);
    details.open = true;
    await waitUntil(() => text() === 'Nu er den her.');
    expect(asked).to.equal(2);
  });
});
