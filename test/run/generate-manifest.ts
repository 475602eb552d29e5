/** Makes what is generated from the widgets' classes: the manifest, hints for editors, and the tables of the README. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Declaration, JavaScriptModule, Package } from 'custom-elements-manifest/schema.js';
import { fileURLToPath } from 'node:url';
import { formatted } from './formatted.js';
import { fillMarkdown } from './host-sections.js';
import { fillTables } from './readme-tables.js';
import type { ElementClass, Widget } from './widget.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file named like its folder holds the class of the tag of that name. */
const WIDGET_MODULE = /^src\/elements\/([a-z-]+)\/\1\.ts$/;

/** The analyzer marks as elements only those it sees registered; in a widget's module the class is one. */
function isElement(declaration: Declaration): declaration is ElementClass {
  return declaration.kind === 'class';
}

/** The element without what its users cannot reach. */
function publicPart({ members = [], ...element }: ElementClass): ElementClass {
  return { ...element, members: members.filter(({ privacy = 'public' }) => privacy === 'public') };
}

function widgetsOf({ path, declarations = [] }: JavaScriptModule): Widget[] {
  const tagName = WIDGET_MODULE.exec(path)?.[1];
  if (!tagName) return [];
  return declarations
    .filter(isElement)
    .map((element) => ({ ...publicPart(element), customElement: true, tagName }));
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
  const tags = (await analyze()).flatMap(widgetsOf).map(({ tagName, summary = '', attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map(({ name, description = '' }) => ({ name, description })),
  }));
  return formatted('data/html-custom-data.json', JSON.stringify({ version: 1.1, tags }));
}

/** The text of README.md with its tables, and what hosts copy, up to date. */
export async function generateReadme(present: string): Promise<string> {
  const tables = fillTables(present, (await analyze()).flatMap(widgetsOf));
  return formatted('README.md', fillMarkdown(tables));
}
