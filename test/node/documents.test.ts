/** The documents: short where they should be, with links that lead somewhere and examples that can be copied. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Marked, type Token } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { renderMarkdown } from '../../demo/markdown.js';
import { readManifest } from '../../src/embed/read-manifest.js';
import { widgets } from '../../src/embed/widgets.js';

const KILOBYTE = 1024;

const LIMITS = { 'README.md': 6, 'CONTRIBUTING.md': 8 };

function documentsIn(folder: string, recursive: boolean): string[] {
  const files = readdirSync(folder, { recursive, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}

const DOCUMENTS = [...documentsIn('.', false), ...documentsIn('docs', true)];

function tokensOf(document: string): Token[] {
  const tokens: Token[] = [];
  const marked = new Marked({ walkTokens: (token) => void tokens.push(token) });
  marked.parse(readFileSync(document, 'utf8'), { async: false });
  return tokens;
}

interface Link {
  readonly file: string;
  readonly fragment: string;
}

/** Where a document leads to within the project, from its root. */
function linksOf(document: string): Link[] {
  const addresses = tokensOf(document).flatMap((token) =>
    token.type === 'link' || token.type === 'image' ? [String(token.href)] : [],
  );
  return addresses.flatMap((address) => {
    const { protocol, pathname, hash } = new URL(address, `file:///${document}`);
    return protocol === 'file:' ? [{ file: pathname.slice(1), fragment: hash.slice(1) }] : [];
  });
}

for (const [document, kilobytes] of Object.entries(LIMITS)) {
  test(`${document} has at most ${kilobytes} KB`, () => {
    assert.ok(statSync(document).size <= kilobytes * KILOBYTE);
  });
}

test('every link within the project leads to a file, and to a heading in it', () => {
  for (const document of DOCUMENTS) {
    for (const { file, fragment } of linksOf(document)) {
      assert.ok(existsSync(file), `${document} links to ${file}`);
      if (fragment === '') continue;
      const { headings } = renderMarkdown(readFileSync(file, 'utf8'));
      assert.ok(
        headings.some(({ id }) => id === fragment),
        `${document} links to ${file}#${fragment}`,
      );
    }
  }
});

test('every document can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const document of reached) {
    if (!DOCUMENTS.includes(document)) continue;
    for (const { file } of linksOf(document)) reached.add(file);
  }
  assert.deepEqual(
    DOCUMENTS.filter((document) => !reached.has(document)),
    [],
  );
});

test('every widget has a page, to which the README leads', () => {
  const links = linksOf('README.md').map(({ file }) => file);
  for (const tag of Object.keys(widgets)) assert.ok(links.includes(`docs/widgets/${tag}.md`), tag);
});

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

/** The widgets in the examples of a document. */
function examplesOf(document: string): Element[] {
  const fences = tokensOf(document).filter(({ type, raw }) => type === 'code' && raw.startsWith('```html'));
  return fences
    .flatMap(({ raw }) => elementsOf(parseFragment(raw)))
    .filter(({ tagName }) => tagName.includes('-'));
}

/** On every widget, but not for editors to choose. */
const TECHNICAL = ['src', 'debug'];

const manifest = readManifest(JSON.parse(readFileSync('data/custom-elements.json', 'utf8')));

function mistakesIn({ tagName, attrs }: Element): string[] {
  const widget = manifest.find(({ tag }) => tag === tagName);
  if (!widget) return [tagName];
  return attrs
    .filter(({ name }) => !TECHNICAL.includes(name))
    .flatMap(({ name, value }) => {
      const words = widget.options.find((option) => option.name === name)?.words;
      if (!words) return [`${name} of ${tagName}`];
      const unknown = words.length === 0 ? [] : value.split(' ').filter((word) => !words.includes(word));
      return unknown.map((word) => `${word} as ${name} of ${tagName}`);
    });
}

test('examples name only widgets, options and words that exist', () => {
  for (const document of DOCUMENTS) {
    assert.deepEqual(examplesOf(document).flatMap(mistakesIn), [], document);
  }
});

test('every widget has an example on its page', () => {
  for (const tag of Object.keys(widgets)) {
    assert.ok(
      examplesOf(`docs/widgets/${tag}.md`).some(({ tagName }) => tagName === tag),
      tag,
    );
  }
});
