import { expect } from '@open-wc/testing';
import { changes, traces } from './of-file.js';

const { head, documentElement } = document;
const { href: address } = location;

/** What a test may leave, and how it is undone. */
const LEFT: Readonly<Record<string, readonly [leave: () => void, undo: () => void]>> = {
  elements: [() => head.append(document.createElement('meta')), () => head.lastElementChild?.remove()],
  lang: [() => (documentElement.lang = 'en'), () => (documentElement.lang = 'da')],
  address: [
    () => {
      history.replaceState(history.state, '', '#part');
    },
    () => {
      history.replaceState(history.state, '', address);
    },
  ],
  console: [() => (console.warn = () => undefined), () => (console.warn = warn)],
  fetch: [
    () => (globalThis.fetch = () => Promise.reject(new Error('none'))),
    () => (globalThis.fetch = fetch),
  ],
  storage: [
    () => {
      localStorage.setItem('left', '');
    },
    () => {
      localStorage.removeItem('left');
    },
  ],
};

const { warn } = console;
const { fetch } = globalThis;

describe('what a test file leaves in its page', () => {
  it('is nothing where nothing happens', () => {
    expect(changes(traces(), traces())).to.deep.equal([]);
  });

  for (const [name, [leave, undo]] of Object.entries(LEFT))
    it(`is seen: ${name}`, () => {
      const before = traces();
      leave();
      const left = changes(before, traces());
      undo();
      expect(left).to.have.lengthOf(1);
    });
});
