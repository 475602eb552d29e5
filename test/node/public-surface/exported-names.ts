import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  skipLibCheck: true,
  types: [],
};

/** Where the types of an import lie, as the compiler of a user of the package finds them. */
function declarationFile(specifier: string): string | undefined {
  const user = join(process.cwd(), 'user.ts');
  const mode = ts.ModuleKind.ESNext;
  const { resolvedModule } = ts.resolveModuleName(
    specifier,
    user,
    OPTIONS,
    ts.sys,
    undefined,
    undefined,
    mode,
  );
  return resolvedModule?.resolvedFileName;
}

function isOurs(declaration: ts.Declaration): boolean {
  const isHidden =
    ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
  return !isHidden && declaration.getSourceFile().fileName.includes('/dist/');
}

/** `Issue.line` for a field or method, `Facet=year` for a word. */
function membersOf(name: string, type: ts.Type): readonly string[] {
  if (type.isUnion()) return type.types.flatMap((each) => membersOf(name, each));
  if (type.isStringLiteral()) return [`${name}=${type.value}`];
  const properties = type.getProperties();
  // The manifest says what is public of an element.
  if (properties.some((property) => property.name === 'attachShadow')) return [];
  return properties
    .filter(({ name: member, declarations = [] }) => !member.includes('#') && declarations.some(isOurs))
    .map((property) => `${name}.${property.name}`);
}

/** The types that a module exports, with their members. */
function typesOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (!(target.flags & ts.SymbolFlags.Type)) return [];
  return [`type ${symbol.name}`, ...membersOf(symbol.name, checker.getDeclaredTypeOfSymbol(target))];
}

/** The exports of these modules, each name with its import: values as Node finds them, types as TypeScript does. */
export async function exportedNames(specifiers: readonly string[]): Promise<readonly string[]> {
  const modules = specifiers.flatMap((specifier) => {
    const file = declarationFile(specifier);
    return file?.endsWith('.d.ts') ? [{ specifier, file }] : [];
  });
  const program = ts.createProgram(
    modules.map(({ file }) => file),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const names: string[] = [];
  for (const { specifier, file } of modules) {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    const types = symbol ? checker.getExportsOfModule(symbol).flatMap((each) => typesOf(each, checker)) : [];
    const values = Object.keys((await import(specifier)) as object);
    names.push(...[...values, ...types].map((name) => `${specifier}: ${name}`));
  }
  return names;
}

/** `conference-widgets/define/contact-box: <contact-box>` for each tag that is registered once its module is imported. */
export async function registeredTags(specifiers: readonly string[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const specifier of specifiers) {
    const [, tag] = /\/define\/(.+)$/.exec(specifier) ?? [];
    if (tag === undefined) continue;
    await import(specifier);
    if (customElements.get(tag)) names.push(`${specifier}: <${tag}>`);
  }
  return names;
}
