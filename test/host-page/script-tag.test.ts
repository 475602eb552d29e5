import { expect } from '@open-wc/testing';
import { besideScript, findRunningTag, findScript, publicationOf } from '../../src/host-page/script-tag.js';

/** Stacks as browsers write them, for a script in the folder `a`. */
const STACKS: Readonly<Record<string, string>> = {
  'Chromium, at the top': 'Error\n    at https://example.org/a/conference-widgets.js?ver=1:1:69',
  'Chromium, in a function':
    'Error\n    at f (https://example.org/a/conference-widgets.js:1:69)\n    at https://b.dk/x.js:2:3',
  Firefox: '@https://example.org/a/conference-widgets.js?ver=1:1:69\n',
  WebKit: 'module code@https://example.org/a/conference-widgets.js:1:78\nevaluate@[native code]',
};

function pageWith(...tags: string[]): Document {
  return new DOMParser().parseFromString(tags.join(''), 'text/html');
}

describe('the address of a script', () => {
  for (const [browser, stack] of Object.entries(STACKS)) {
    it(`is found in a stack of ${browser}`, () => {
      expect(findRunningTag(stack, pageWith()).url).to.equal('https://example.org/a/conference-widgets.js');
    });
  }

  it('keeps a port', () => {
    const { url } = findRunningTag('@http://127.0.0.1:8080/w.js:1:2', pageWith());
    expect(url).to.equal('http://127.0.0.1:8080/w.js');
  });

  it('is that of the tag where a page or a tool has spoilt the stacks', () => {
    const page = pageWith('<script src="https://example.org/a/conference-widgets.js?ver=1"></script>');
    for (const stack of ['', 'Error', '@blob:https://example.org/1-2:1:2'])
      expect(findRunningTag(stack, page).url).to.equal('https://example.org/a/conference-widgets.js?ver=1');
  });

  it('tells apart two tags of one file, of which the stack has no query', () => {
    const tags = ['1', '2'].map(
      (version) => `<script src="https://example.org/a/conference-widgets.js?ver=${version}"></script>`,
    );
    const page = pageWith(...tags);
    const found = ['first', 'second'].map(() => findRunningTag(STACKS['WebKit'] ?? '', page).url);
    expect(found.map((url) => url.slice(-1))).to.deep.equal(['1', '2']);
  });

  it('is looked for in the whole address before it is in the file name alone', () => {
    const page = pageWith(
      '<script src="https://other.example/conference-widgets.js"></script>',
      '<script src="https://example.org/a/conference-widgets.js?ver=2"></script>',
    );
    expect(findScript(page, 'https://example.org/a/conference-widgets.js')?.src).to.match(/ver=2$/);
  });
});

describe('the dataset of a tag that names none', () => {
  const CASES: readonly (readonly [script: string, dataset: string])[] = [
    ['https://example.org/conference-widgets.js?ver=1', 'https://example.org/conferences.json'],
    [
      'https://example.org/k/scripts/1.2.0/conference-widgets.all.js',
      'https://example.org/k/conferences.json',
    ],
    [
      'https://example.org/scripts/1.2.0-beta.1/conference-widgets.js',
      'https://example.org/conferences.json',
    ],
    ['https://example.org/scripts/conference-widgets.js', 'https://example.org/scripts/conferences.json'],
    ['https://example.org/1.2.0/conference-widgets.js', 'https://example.org/1.2.0/conferences.json'],
    ['scripts/1.2.0/conference-widgets.js', 'conferences.json'],
    ['conference-widgets.js', 'conferences.json'],
  ];
  for (const [script, dataset] of CASES) {
    it(`is ${dataset} for ${script}`, () => {
      expect(besideScript(script)).to.equal(dataset);
    });
  }

  it('is in the folder of the embed pages', () => {
    expect(publicationOf('https://example.org/k/scripts/1.2.0/conference-widgets.js')).to.equal(
      'https://example.org/k/',
    );
  });
});
