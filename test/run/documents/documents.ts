/** The documents that a program writes in part: tables of the widgets, lists, and what webmasters copy. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { widgets as widgetModules } from '../../../src/embed/widgets.js';
import { formatted } from '../formatted.js';
import { readWidgets } from '../generate-manifest.js';
import type { Widget } from '../widget.js';
import { carriedTable } from './carried-fields.js';
import { HOST_PAGE_SECTIONS, HOST_SECTIONS } from './host-sections.js';
import { fillSections, type Sections } from './sections.js';
import { sharedReference, widgetReference, widgetTable } from './widget-reference.js';

interface Document {
  readonly path: string;
  readonly generate: (present: string) => Promise<string>;
}

const DECISIONS = 'docs/decisions';

async function decisionList(): Promise<string> {
  const files = (await readdir(DECISIONS)).sort();
  const items = files.map(async (file) => {
    const [, title = file] = /^# (.*)/.exec(await readFile(join(DECISIONS, file), 'utf8')) ?? [];
    return `- [${title}](decisions/${file})`;
  });
  return (await Promise.all(items)).join('\n');
}

function document(path: string, sections: (widgets: readonly Widget[]) => Sections): Document {
  return {
    path,
    generate: async (present) => formatted(path, fillSections(present, sections(await readWidgets()))),
  };
}

async function generateDeveloperDocument(present: string): Promise<string> {
  const decisions = await decisionList();
  return formatted('docs/developer.md', fillSections(present, { decisions: () => decisions }));
}

/** The start of a new widget's page. */
function newPage(tag: string): string {
  return `# \`<${tag}>\`

<!-- generated: description --><!-- /generated -->

## Show it

\`\`\`html live
<${tag} heading-level="3"></${tag}>
\`\`\`

<!-- generated: reference --><!-- /generated -->
`;
}

function widgetPage(tag: string): Document {
  const page = document(`docs/widgets/${tag}.md`, (widgets) => {
    const widget = widgets.find(({ tagName }) => tagName === tag);
    if (!widget) throw new Error(`The manifest has no <${tag}>`);
    return {
      description: () => widget.description ?? '',
      reference: () => widgetReference(widget, widgets),
    };
  });
  return { ...page, generate: (present) => page.generate(present || newPage(tag)) };
}

export const DOCUMENTS: readonly Document[] = [
  document('README.md', (widgets) => ({ widgets: () => widgetTable(widgets, 'docs/widgets/') })),
  document('docs/webmaster.md', () => HOST_SECTIONS),
  document('docs/publisher.md', () => ({ carried: carriedTable })),
  { path: 'docs/developer.md', generate: generateDeveloperDocument },
  document('docs/widgets/common.md', (widgets) => ({
    widgets: () => widgetTable(widgets),
    reference: () => sharedReference(widgets),
  })),
  ...Object.keys(widgetModules).map(widgetPage),
  document('demo/hosts/strict.html', () => HOST_PAGE_SECTIONS),
];
