import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findCode, findWidgets } from '../../../src/host-page/find-widgets.js';
import { parsePage } from '../../../src/host-page/parse5-page.js';
import { findWrittenScript } from '../../../src/host-page/script-tag.js';
import { answers } from '../../host-page/answers.js';
import { ANSWERS } from '../../host-page/expected.js';

const FOLDER = 'test/host-page/pages';

test('every page has its answers', () => {
  const names = readdirSync(FOLDER).map((file) => file.replace('.html', ''));
  assert.deepEqual(Object.keys(ANSWERS).toSorted(), names.toSorted());
});

for (const [name, lines] of Object.entries(ANSWERS)) {
  test(`a page is read as in a browser: ${name}`, () => {
    const text = readFileSync(`${FOLDER}/${name}.html`, 'utf8');
    const { elements } = parsePage(text, 'https://host.example/sider/');
    assert.deepEqual(answers(elements), lines);
  });
}

const DEEP = 20_000;
const TAGS = ['conference-list'];

for (const [name, around] of Object.entries({
  div: '<div>',
  span: '<span>',
  placeholder: '<div class="conference-widget" data-widget="conference-list">',
})) {
  test(`a page is read however deeply it is nested: ${name}`, () => {
    const inside = '<a href="x/embed/conference-list.html">Liste</a><conference-list>Tekst</conference-list>';
    const { elements, body } = parsePage(`${around.repeat(DEEP)}${inside}&lt;conference-list`);
    const found = findWidgets(elements, findWrittenScript(elements, TAGS));
    assert.equal(found.at(-1)?.element.localName, 'conference-list');
    assert.equal(elements.length, DEEP + 5);
    assert.equal(body && findCode(body, TAGS), 'conference-list');
    assert.equal(body?.textContent, 'ListeTekst<conference-list');
  });
}
