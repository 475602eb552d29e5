import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';

const { forbidden = [], options } = await extractConfiguration('./.dependency-cruiser.cjs');

/** Files that a tree under test imports, so that every import leads somewhere. */
const SURROUNDINGS = {
  'src/index.ts': '',
  'src/host-page/parse5-page.ts': '',
  'src/dataset/load/store.ts': '',
  'src/dataset/parse/parse-text.ts': "import 'node:fs';",
  'src/dataset/back.ts': "import './a.js';",
  'src/formats/export/icalendar.ts': '',
  'src/i18n/format-date.ts': '',
  'src/core/heading.ts': '',
  'src/templates/text.ts': '',
  'src/filter/filter-store.ts': '',
  'src/actions/actions.ts': '',
  'src/studio/studio.ts': '',
  'src/elements/a/a.ts': '',
  'src/elements/contact-box/contact-box.ts': '',
  'src/elements/contact-box/contact-box.define.ts': '',
  'src/embed/loader.ts': '',
  'src/publish/prerender-element.ts': '',
  'src/publish/disk.ts': "import 'node:fs';",
  'src/cli/run.ts': '',
  'test/support/fixtures.ts': '',
  ...installed('lit', 'ical.js', '@lit-labs/ssr'),
};

/** The rule that a file must break by what it imports. */
const BREAKS: readonly [rule: string, file: string, source: string][] = [
  ['no-cycles', 'src/dataset/a.ts', "import './back.js';"],
  ['no-unresolvable', 'src/core/a.ts', "import './gone.js';"],
  ['dataset-uses-rooms-below', 'src/dataset/a.ts', "import '../i18n/format-date.js';"],
  ['data-has-no-dom', 'src/dataset/a.ts', "import 'lit';"],
  ['i18n-uses-rooms-below', 'src/i18n/a.ts', "import '../dataset/load/store.js';"],
  ['i18n-uses-rooms-below', 'src/i18n/a.ts', "import '../formats/export/icalendar.js';"],
  ['formats-uses-rooms-below', 'src/formats/a.ts', "import '../i18n/format-date.js';"],
  ['core-uses-rooms-below', 'src/core/a.ts', "import '../templates/text.js';"],
  ['templates-uses-rooms-below', 'src/templates/a.ts', "import '../filter/filter-store.js';"],
  ['templates-uses-rooms-below', 'src/templates/a.ts', "void import('../formats/export/icalendar.js');"],
  ['filter-uses-rooms-below', 'src/filter/a.ts', "import '../actions/actions.js';"],
  ['actions-uses-rooms-below', 'src/actions/a.ts', "import '../elements/contact-box/contact-box.js';"],
  ['elements-uses-rooms-below', 'src/elements/a/a.ts', "import '../../embed/loader.js';"],
  ['host-page-uses-rooms-below', 'src/host-page/a.ts', "import '../core/heading.js';"],
  ['embed-uses-rooms-below', 'src/embed/a.ts', "import '../studio/studio.js';"],
  ['studio-uses-rooms-below', 'src/studio/a.ts', "import '../publish/prerender-element.js';"],
  ['studio-uses-rooms-below', 'src/studio/publish/publish-pane.ts', "import '../../publish/disk.js';"],
  ['publisher-uses-publish', 'src/studio/publish/publisher.ts', "import '../../cli/run.js';"],
  ['browser-without-node-built-ins', 'src/studio/publish/publisher.ts', "import '../../publish/disk.js';"],
  ['publish-uses-rooms-below', 'src/publish/a.ts', "import '../cli/run.js';"],
  ['formats-on-demand', 'src/elements/a/a.ts', "import '../../formats/export/icalendar.js';"],
  ['ical-in-formats-only', 'src/elements/a/a.ts', "void import('ical.js');"],
  ['elements-are-leaves', 'src/elements/a/a.ts', "import '../contact-box/contact-box.js';"],
  ['elements-are-leaves', 'src/elements/a/a.ts', "import type {} from '../contact-box/contact-box.js';"],
  ['classes-register-nothing', 'src/index.ts', "import './elements/contact-box/contact-box.define.js';"],
  ['embed-loads-elements-on-demand', 'src/embed/a.ts', "import '../elements/contact-box/contact-box.js';"],
  ['browser-without-node-programs', 'src/index.ts', "import './publish/prerender-element.js';"],
  ['browser-without-node-programs', 'src/embed/a.ts', "void import('../cli/run.js');"],
  ['browser-without-node-programs', 'src/core/a.ts', "import '@lit-labs/ssr';"],
  ['browser-without-node-programs', 'src/core/a.ts', "import '../dataset/parse/parse-text.js';"],
  ['browser-without-node-programs', 'src/studio/a.ts', "import '../host-page/parse5-page.js';"],
  ['browser-without-node-built-ins', 'src/index.ts', "import './dataset/parse/parse-text.js';"],
  ['browser-without-node-built-ins', 'src/formats/a.ts', "import 'node:fs';"],
  ['demo-as-a-user', 'demo/a.ts', "import '../src/core/heading.js';"],
  ['sources-without-tests', 'src/core/a.ts', "import '../../test/support/fixtures.js';"],
];

/** Imports that the rules must allow. */
const ALLOWED: readonly [file: string, source: string][] = [
  [
    'src/elements/a/a.ts',
    "import '../../core/heading.js'; void import('../../formats/export/icalendar.js');",
  ],
  ['src/elements/a/a.define.ts', "import './a.js';"],
  ['src/embed/a.ts', "void import('../elements/contact-box/contact-box.define.js');"],
  ['src/embed/conference-widgets.all.ts', "import '../elements/contact-box/contact-box.js';"],
  ['src/publish/a.ts', "import '@lit-labs/ssr'; import 'node:fs'; import '../formats/export/icalendar.js';"],
  [
    'src/studio/publish/publisher.ts',
    "import '../../publish/prerender-element.js'; import '@lit-labs/ssr'; import '../studio.js';",
  ],
  ['src/formats/a.ts', "import 'ical.js'; import '../dataset/load/store.js';"],
  ['demo/a.ts', "import '../src/index.js'; import '../src/embed/loader.js';"],
];

const folders: string[] = [];

function installed(...names: string[]): Record<string, string> {
  const files = names.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'main.js' })],
    [`node_modules/${name}/main.js`, ''],
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}

function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  folders.push(folder);
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  return folder;
}

/** The names of the rules that a project with this file breaks. */
async function brokenRules(file: string, source: string): Promise<string[]> {
  const baseDir = write({ ...SURROUNDINGS, [file]: source });
  const { output } = await cruise([file], { ...options, baseDir, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule }) => rule.name);
}

describe('the import rules', () => {
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  for (const [rule, file, source] of BREAKS) {
    it(`${rule}: ${file} with ${source}`, async () => {
      assert.ok((await brokenRules(file, source)).includes(rule));
    });
  }

  for (const [file, source] of ALLOWED) {
    it(`allow ${file} with ${source}`, async () => {
      assert.deepEqual(await brokenRules(file, source), []);
    });
  }

  it('are each proven to bite', () => {
    const proven = new Set(BREAKS.map(([rule]) => rule));
    const unproven = forbidden.map(({ name }) => name ?? '').filter((name) => !proven.has(name));
    assert.deepEqual(unproven, []);
  });
});
