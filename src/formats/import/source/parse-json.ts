/** No format nests deeper, and the readers of nested values call themselves. */
const DEEPEST = 200;

const LONGEST_MESSAGE = 200;

/** Where the nesting becomes too deep, as an index; undefined if it never does. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (isText) {
      if (letter === '\\') index++;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '[' || letter === '{') {
      depth++;
      if (depth > DEEPEST) return index;
    } else if (letter === ']' || letter === '}') depth--;
  }
  return undefined;
}

/** The line of an index, counted from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

/** Where JSON.parse stopped, as an index: at the position it names, or else at the end. */
function stoppedAt(text: string, message: string): number {
  const position = / at position (\d+)/.exec(message)?.[1];
  return position === undefined ? text.length : Number(position);
}

/** Why a text is no JSON that can be read. */
interface BrokenJson {
  readonly code: 'not-json' | 'too-deep' | 'reserved-name';
  readonly value: string;
  readonly severity: 'error';
  readonly place: { readonly line: number };
}

function broken(code: BrokenJson['code'], value: string, line: number): { readonly notice: BrokenJson } {
  return { notice: { code, value, severity: 'error', place: { line } } };
}

/** The value of a JSON text, or the reason why there is none, with its line. Never throws. */
export function parseJson(text: string): { readonly value: unknown } | { readonly notice: BrokenJson } {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return broken('too-deep', String(DEEPEST), lineAt(text, deep));
  const reserved = /"__proto__"\s*:/.exec(text);
  if (reserved) return broken('reserved-name', '__proto__', lineAt(text, reserved.index));
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return broken('not-json', message.slice(0, LONGEST_MESSAGE), lineAt(text, stoppedAt(text, message)));
  }
}
