import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parsePage } from '../../../src/host-page/parse5-page.js';
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
