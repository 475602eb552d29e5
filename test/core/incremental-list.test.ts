import { describe, it } from 'node:test';
import { expect } from 'chai';
import { IncrementalListController } from '../../src/core/incremental-list-controller.js';

describe('a list that is rendered in slices', () => {
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };

  it('compares no items of the list that it shows already', () => {
    let asked = 0;
    const list = new IncrementalListController<string>(host, {
      idOf: (item) => {
        asked += 1;
        return item;
      },
      isWhole: true,
      renderNow: () => undefined,
    });
    const items = ['a', 'b', 'c'];
    list.follow(items);
    const { key } = list;
    asked = 0;
    expect(list.follow(items, 'a word')).to.equal(items);
    expect(asked).to.equal(0);
    expect(list.key).to.equal(key);
    expect(list.follow([...items])).to.equal(items);
    expect(list.key).to.equal(key);
    list.follow(['a', 'c']);
    expect(list.key).not.to.equal(key);
  });
});
