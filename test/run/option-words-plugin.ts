/** Writes the words of an option into the manifest, where the analyzer would print its type as it is written: `OneOf<typeof LAYOUTS>`. */
import type { AnalyzePhaseParams } from '@custom-elements-manifest/analyzer';
import type { JavaScriptModule } from 'custom-elements-manifest/schema.js';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ElementClass, isElement } from './widget.js';

/** The analyzer brings a TypeScript of its own. */
type TypeScript = AnalyzePhaseParams['ts'];
type Node = AnalyzePhaseParams['node'];

interface Visit {
  readonly ts: TypeScript;
  readonly node: Node;
  readonly moduleDoc: JavaScriptModule;
}

interface Option {
  readonly className: string | undefined;
  readonly property: string;
  /** `'list' | 'grid'`. */
  readonly union: string;
  readonly several: boolean;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let checker: ReturnType<ReturnType<TypeScript['createProgram']>['getTypeChecker']> | undefined;

/** Reads the files as one program, so that a list of words is found where it is imported from. */
export function createModules({ ts, globs }: { ts: TypeScript; globs: readonly string[] }): Node[] {
  const paths = globs.map((glob) => join(ROOT, glob));
  const program = ts.createProgram(paths, { module: ts.ModuleKind.NodeNext });
  checker = program.getTypeChecker();
  return paths.flatMap((path) => program.getSourceFile(path) ?? []);
}

/** Takes the words from the list, where the first is the default: a union has no order. */
function readOption({ ts, node }: Visit): Option | undefined {
  if (!ts.isPropertyDeclaration(node) || !node.type || !ts.isUnionTypeNode(node.type)) return undefined;
  const [option] = node.type.types;
  if (!option || !ts.isTypeReferenceNode(option)) return undefined;
  const { typeName, typeArguments: [list] = [] } = option;
  if (!list) return undefined;
  const type = checker?.getTypeFromTypeNode(list);
  const text = type && checker?.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const [, words] = /^readonly \[(.+)\]$/.exec(text ?? '') ?? [];
  if (words === undefined) return undefined;
  return {
    className: node.parent.name?.text,
    property: node.name.getText(),
    union: words.replaceAll(', ', ' | ').replaceAll('"', "'"),
    several: typeName.getText() === 'SomeOf',
  };
}

function describe(element: ElementClass, { property, union, several }: Option): void {
  for (const attribute of element.attributes ?? []) {
    if (attribute.fieldName === property) attribute.type = { text: several ? `(${union})[]` : union };
  }
  for (const member of element.members ?? []) {
    if (member.kind === 'field' && member.name === property)
      member.type = { text: `${several ? 'string' : union} | undefined` };
  }
}

export const optionWords = {
  name: 'option-words',
  analyzePhase(visit: Visit): void {
    const { ts, node, moduleDoc } = visit;
    if (ts.isSourceFile(node)) moduleDoc.path = relative(ROOT, node.fileName);
    const option = readOption(visit);
    if (!option) return;
    const { declarations = [] } = moduleDoc;
    const element = declarations.filter(isElement).find(({ name }) => name === option.className);
    if (element) describe(element, option);
  },
};
