/** The lint rule about spaces in templates, which formatting may take away. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';

const { href } = new URL('../../eslint.config.js', import.meta.url);
const { default: config } = (await import(href)) as { default: readonly Linter.Config[] };
const plugins = config.flatMap(({ plugins: own }) => (own && 'template' in own ? [{ plugins: own }] : []));

function isReported(template: string): boolean {
  const rules = { 'template/meant-space': 'error' } as const;
  return new Linter().verify(`html\`${template}\`;`, [...plugins, { rules }]).length > 0;
}

const LOST = [
  '<p>kl.\n  ${time}</p>',
  '<p>${time}\n  in ${zone}</p>',
  '<p>Save<b>\n  all</b></p>',
  '<p><b class="a-b">Save</b>\n  all</p>',
  '<p><b>Save</b>\n  ${name}</p>',
  '${name}\n  <a href=${url}>more</a>',
];

const MAY_BE_LOST = [
  '<p>${name} ${other}</p>',
  '<p>${name} <a href=${url}>more</a></p>',
  '<p><b>a</b> <i>b</i></p>',
];

const KEPT = [
  '<p>kl. ${time} in ${zone}</p>',
  '<p>kl.&#32;${time}&#32;${zone}</p>',
  '<ul>\n  <li class=${name}>a word,\n another</li>\n  ${more}\n</ul>\n${rest}',
  '<a\n  href=${url}\n  >more</a\n>&#32;<b-c>\n  ${name}\n</b-c>',
];

test('a space that is lost, or would be on a longer line, is reported', () => {
  assert.deepEqual(
    [...LOST, ...MAY_BE_LOST].filter((template) => !isReported(template)),
    [],
  );
});

test('a space that nothing can take away is not, nor a line break that is layout', () => {
  assert.deepEqual(KEPT.filter(isReported), []);
});
