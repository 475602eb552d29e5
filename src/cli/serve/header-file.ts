/** A rule of a `_headers` file: the headers for files at matching paths. */
export interface HeaderRule {
  /** `/embed/*`: an asterisk matches anything, `:name` one segment of the path. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Parses a `_headers` file as static hosts do (https://docs.netlify.com/manage/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/): a path on a line of its own, with indented headers below. Other
 * lines are ignored, as hosts do.
 */
export function readHeaderFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const isPath = !/^\s/.test(line);
    if (isPath) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(content) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

function matches(pattern: string, pathname: string): boolean {
  const expression = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${expression}$`).test(pathname);
}

/** The headers of a path, from all matching rules. Values of the same header are joined. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of rules
    .filter(({ pattern }) => matches(pattern, pathname))
    .flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const present = headers.get(key);
    headers.set(key, present === undefined ? value : `${present}, ${value}`);
  }
  return headers;
}

/** The folder that all rules share, such as `/konferencer/`; `/` if they share none. */
export function commonFolder(rules: readonly HeaderRule[]): string {
  const [first = '/', ...others] = rules.map(({ pattern }) => pattern);
  let length = 0;
  while (
    length < first.length &&
    first[length] !== '*' &&
    others.every((other) => other[length] === first[length])
  )
    length += 1;
  return first.slice(0, first.lastIndexOf('/', length - 1) + 1) || '/';
}
