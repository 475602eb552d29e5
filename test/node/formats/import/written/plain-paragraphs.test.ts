import assert from 'node:assert/strict';
import test from 'node:test';
import { plainLine, plainParagraphs } from '../../../../../src/formats/import/written/plain-paragraphs.js';

type Case = readonly [name: string, text: string, paragraphs: readonly string[]];

const html: readonly Case[] = [
  ['paragraphs', '<p>One &amp; two.</p><p>Three.</p>', ['One & two.', 'Three.']],
  ['line breaks', '<p>One<br>two<br/>three</p>', ['One\ntwo\nthree']],
  [
    'a list is a paragraph with a line for each entry',
    '<p>A</p><ul><li>b</li><li>c</li></ul>',
    ['A', '– b\n– c'],
  ],
  ['an ordered list', '<ol><li>b</li><li>c</li></ol>', ['1. b\n2. c']],
  [
    'an address of a link',
    '<p>See <a href="https://x.example/a">here</a>.</p>',
    ['See here (https://x.example/a).'],
  ],
  [
    'an address that is its own text',
    '<a href="https://x.example">https://x.example</a>',
    ['https://x.example'],
  ],
  ['a link that is a script', '<a href="javascript:alert(1)">here</a>', ['here']],
  ['line breaks of a text with inline tags only', 'One\n<b>two</b>\n\nthree', ['One\ntwo', 'three']],
  ['line breaks of a text with entities only', 'A &amp; B\nC\r\nD', ['A & B\nC\nD']],
  [
    'HTML escaped twice',
    '&lt;p&gt;A &lt;strong&gt;b&lt;/strong&gt;&lt;/p&gt;&lt;p&gt;c&lt;/p&gt;\\n',
    ['A b', 'c'],
  ],
  ['entities escaped twice', '<p>A &amp;amp; B &amp;#8211; C</p>', ['A & B – C']],
  ['plain text', 'a < b > c\nd\n\n\ne', ['a < b > c\nd', 'e']],
  ['plain text with Markdown’s marks', '*a* [b](https://x.example)', ['*a* [b](https://x.example)']],
  ['line breaks of old systems', 'a\rb\u2028c', ['a\nb\nc']],
  ['nothing', ' \n <p> </p>', []],
];

for (const [name, text, paragraphs] of html) {
  test(`HTML and plain text become paragraphs: ${name}`, () => {
    assert.deepEqual(plainParagraphs(text), paragraphs);
  });
}

const markdown: readonly Case[] = [
  ['emphasis', 'One **two** _three_ `four`.', ['One two three four.']],
  [
    'links',
    'See [here](https://x.example/a) or <https://y.example>.',
    ['See here (https://x.example/a) or https://y.example.'],
  ],
  ['a relative link', '[here](/a)', ['here (https://base.example/a)']],
  ['headings and lists', '# Plan\n\n* one\n* two\n\n1. three', ['Plan', '– one\n– two', '1. three']],
  ['single line breaks', 'One\ntwo\r\nthree\n\nfour', ['One\ntwo\nthree', 'four']],
  ['words in angle brackets', 'A <T> b', ['A <T> b']],
  ['signs of mathematics and names', 'a < b && c_d_e 5 * 3 * 2', ['a < b && c_d_e 5 * 3 * 2']],
  ['HTML within', 'A<br>**b**', ['A\nb']],
  ['HTML instead', '<p>A *b*</p>\n\n    <p>c</p>', ['A *b*', 'c']],
  ['nesting without end', `${'> '.repeat(20_000)}a`, ['a']],
];

for (const [name, text, paragraphs] of markdown) {
  test(`Markdown becomes paragraphs: ${name}`, () => {
    const found = plainParagraphs(text, { isMarkdown: true, base: 'https://base.example/b/' });
    if (name !== 'nesting without end') assert.deepEqual(found, paragraphs);
    else assert.match(found.join(''), /a$/);
  });
}

test('a title is one line without markup', () => {
  assert.equal(plainLine('&Aring;rsm&oslash;de &#8211; <em>del</em>\n1 &amp;amp; 2'), 'Årsmøde – del 1 & 2');
});

test('a text of many megabytes is read within seconds', () => {
  const begin = process.cpuUsage();
  plainParagraphs('&lt;p'.repeat(400_000));
  plainParagraphs(`a${' '.repeat(1e6)}\n`.repeat(3));
  plainParagraphs('<b>'.repeat(20_000));
  plainParagraphs('['.repeat(50_000), { isMarkdown: true });
  plainParagraphs('*a '.repeat(30_000), { isMarkdown: true });
  const { user } = process.cpuUsage(begin);
  assert.ok(user < 10e6, `${user / 1e6} s`);
});
