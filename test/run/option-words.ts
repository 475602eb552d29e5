/** Reads which words attributes take, from where the widgets hold them to it: the calls of `oneOf` and `someOf`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface OptionWords {
  readonly attribute: string;
  /** The widget in whose folder the call stands; undefined for what widgets share. */
  readonly tag: string | undefined;
  readonly words: readonly string[];
  /** Whether an attribute takes several of them, separated by spaces. */
  readonly several: boolean;
}

const CHECKS: Readonly<Record<string, { readonly several: boolean }>> = {
  oneOf: { several: false },
  someOf: { several: true },
};

function literal(type: ts.Type): string[] {
  return type.isStringLiteral() ? [type.value] : [];
}

/** In their order, the first of which is the default; none where some come from the dataset. */
function wordsOf(list: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isArrayLiteralExpression(list)) {
    const words = list.elements.filter((element) => ts.isStringLiteral(element));
    return words.length === list.elements.length ? words.map(({ text }) => text) : [];
  }
  // Of a constant the type is a tuple, or a list of one of several words.
  const items = checker.getTypeArguments(checker.getTypeAtLocation(list) as ts.TypeReference);
  return items.flatMap((item) => (item.isUnion() ? item.types.flatMap(literal) : literal(item)));
}

function readCall(node: ts.Node, checker: ts.TypeChecker): OptionWords[] {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  const check = CHECKS[node.expression.text];
  const [, attribute, , list] = node.arguments;
  if (!check || !attribute || !ts.isStringLiteral(attribute) || !list) return [];
  const words = wordsOf(list, checker);
  const [, tag] = /\/src\/elements\/([a-z-]+)\//.exec(node.getSourceFile().fileName) ?? [];
  return words.length > 0 ? [{ attribute: attribute.text, tag, words, ...check }] : [];
}

/** The words of all attributes that have some. */
export function readOptionWords(): readonly OptionWords[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.json'), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const folders = ['src/core/', 'src/templates/', 'src/filter/', 'src/actions/', 'src/elements/'].map(
    (folder) => join(ROOT, folder),
  );
  const files = config?.fileNames.filter((file) => folders.some((folder) => file.startsWith(folder))) ?? [];
  const program = ts.createProgram(files, config?.options ?? {});
  const checker = program.getTypeChecker();
  const found: OptionWords[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...readCall(node, checker));
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return found;
}
