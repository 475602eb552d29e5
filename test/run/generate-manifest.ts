/** Makes what is generated from the widgets' classes: the manifest and hints for editors. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Attribute, JavaScriptModule, Package } from 'custom-elements-manifest/schema.js';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '../../src/embed/read-manifest.js';
import { formatted } from './formatted.js';
import { type ElementClass, isElement, type Widget } from './widget.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file named like its folder holds the class of the tag of that name. */
const WIDGET_MODULE = /^src\/elements\/([a-z-]+)\/\1\.ts$/;

/** The element without what its users cannot reach. */
function publicPart({ members = [], ...element }: ElementClass): ElementClass {
  return { ...element, members: members.filter(({ privacy = 'public' }) => privacy === 'public') };
}

function widgetsOf({ path, declarations = [] }: JavaScriptModule): Widget[] {
  const tagName = WIDGET_MODULE.exec(path)?.[1];
  if (!tagName) return [];
  return declarations
    .filter(isElement)
    .map(publicPart)
    .map((element) => ({
      ...element,
      customElement: true,
      tagName,
    }));
}

/** The values that an editor such as VS Code offers for an attribute; of several words it would offer only the first. */
function editorValues({ type }: Attribute): { values?: { name: string }[] } {
  const { words, several } = wordsOf(type?.text ?? '');
  return several || words.length === 0 ? {} : { values: words.map((name) => ({ name })) };
}

async function analyze(): Promise<JavaScriptModule[]> {
  const { modules }: Package = await cli({
    argv: ['analyze', '--quiet'],
    cwd: ROOT,
    noWrite: true,
  });
  return modules
    .filter(({ path }) => WIDGET_MODULE.test(path))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** The text of data/custom-elements.json; its paths are those of the built modules, which are what npm users get. */
export async function generateManifest(): Promise<string> {
  const modules = (await analyze()).flatMap((module) => [
    { ...module, declarations: widgetsOf(module) },
    ...widgetsOf(module).map(({ name, tagName }) => ({
      kind: module.kind,
      path: module.path.replace(/\.ts$/, '.define.ts'),
      exports: [
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } },
      ],
    })),
  ]);
  const text = await formatted(
    'data/custom-elements.json',
    JSON.stringify({ schemaVersion: '1.0.0', modules }),
  );
  return text.replace(/"src\/([^"]+)\.ts"/g, '"dist/$1.js"');
}

/** The text of data/html-custom-data.json, by which VS Code completes tags and attributes in HTML. */
export async function generateEditorData(): Promise<string> {
  const tags = (await readWidgets()).map(({ tagName, summary = '', attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description ?? '',
      ...editorValues(attribute),
    })),
  }));
  return formatted('data/html-custom-data.json', JSON.stringify({ version: 1.1, tags }));
}

let readClasses: Promise<readonly Widget[]> | undefined;

/** The manifest's description of each widget. */
export function readWidgets(): Promise<readonly Widget[]> {
  readClasses ??= analyze().then((modules) => modules.flatMap(widgetsOf));
  return readClasses;
}
