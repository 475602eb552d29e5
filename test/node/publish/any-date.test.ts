/** A publication of any dataset ends, and one record that cannot be shown or written ends nothing. */
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import type { BuiltFiles } from '../../../src/publish/built-files.js';
import { publication } from '../../../src/publish/publication.js';
import { siteAt } from '../../../src/publish/site.js';
import { heldOn } from '../../dataset/any-date.js';

/** Nothing has to be built: no script is what this is about. */
const built: BuiltFiles = { version: '1.0.0', integrity: {}, scripts: [], configurator: [], studio: [] };

/** The paths and texts of a publication. */
async function published(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, bytes } of publication(dataset, siteAt('https://example.org/', built), built))
    files.set(path, typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));
  return files;
}

const pages = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((path) => /^conferences\/[^/]+\/index\.html$/.test(path)).sort();

for (const date of ['9999-12-31', '9999-12', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
  test(`a publication with a conference on ${date} ends, with all pages`, { timeout: 60_000 }, async () => {
    const files = await published(heldOn(date, date, 'America/Nuuk'));
    assert.deepEqual(pages(files), ['conferences/c/index.html', 'conferences/o/index.html']);
    assert.match(files.get('conferences/c/index.html') ?? '', /Konference/);
    assert.match(
      files.get('conference-calendar/index.html') ??
        files.get('widgets/conference-calendar/index.html') ??
        '',
      /Konference/,
    );
  });
}

test('a conference of nine thousand years is published as any other', { timeout: 60_000 }, async () => {
  const files = await published(heldOn('1000-01-01', '9998-12-31'));
  assert.equal(pages(files).length, 2);
});

test('a record that cannot be shown takes away itself, and the publication says so', async () => {
  const warn = mock.method(console, 'warn', () => undefined);
  const { format } = Object.getOwnPropertyDescriptors(Intl.NumberFormat.prototype);
  Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
    configurable: true,
    get(this: Intl.NumberFormat) {
      const write: unknown = format.get?.call(this);
      return (value: number): unknown => {
        if (value === 666 || typeof write !== 'function') throw new RangeError('No such number.');
        return Reflect.apply(write, this, [value]);
      };
    },
  });
  try {
    const dataset = heldOn('2027-09-14');
    const [first, ...others] = dataset.conferences;
    assert.ok(first);
    const material = { title: 'Ulæselig', bytes: 666_000 };
    const files = await published({
      ...dataset,
      conferences: [{ ...first, materials: [material, { title: 'Folder', bytes: 667_000 }] }, ...others],
    });
    const page = files.get('conferences/c/index.html') ?? '';
    assert.match(page, /Folder/);
    assert.match(page, /Oplæg/);
    const said = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    assert.deepEqual(said, [
      'conference-widgets: "Ulæselig" cannot be shown, so it is left out. RangeError: No such number.',
    ]);
  } finally {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', format);
    warn.mock.restore();
  }
});
