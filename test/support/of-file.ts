/** Test files that share a page: each finds it as if it were its own, and fails where it does not leave it so. */

const MEDIA = [
  'print',
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: reduce)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/** The checker of accessibility leaves itself on the window, and does not change. */
const KEPT = /^axe$/;

const ADVICE = 'Undo it after each test, or give the file a page of its own in test/run/shared-pages.ts.';

const page = window as unknown as Record<symbol, unknown>;

/** What the tests of the next file would find, by its names. */
export function traces(): ReadonlyMap<string, unknown> {
  const { documentElement, head, body, adoptedStyleSheets } = document;
  // A style that is taken back leaves an empty attribute.
  const elements = [documentElement, body, ...head.children, ...body.children].map((element) =>
    (element.cloneNode() as Element).outerHTML.replace(' style=""', ''),
  );
  const globals = Object.entries(Object.getOwnPropertyDescriptors(window));
  return new Map<string, unknown>([
    // Without the parameter of the runner, which tests may take away.
    ['address', location.href.replace(/\?wtr-session-id=[^&#]*/, '')],
    ['elements', elements.join('\n')],
    ['style sheets of scripts', adoptedStyleSheets.length],
    ['properties', [document, history, navigator, performance].flatMap(Object.getOwnPropertyNames).join()],
    ['storage', [localStorage.length, sessionStorage.length, document.cookie].join()],
    ['size and scrolling', [innerWidth, innerHeight, scrollX, scrollY].join()],
    ['media', MEDIA.filter((query) => matchMedia(query).matches).join()],
    // Chromium gives its memory as another object each time.
    ...Object.entries(console).filter(([, value]) => typeof value === 'function'),
    ...globals
      .filter(([name]) => !KEPT.test(name))
      .map(([name, { value }]): [string, unknown] => [name, value]),
  ]);
}

export function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !Object.is(before.get(name), after.get(name)))
    .map((name) => `${name}: ${String(before.get(name))} → ${String(after.get(name))}`);
}

/** Takes from the page what widgets keep for all of it: see `pagePart`. */
function takeParts(): readonly [symbol, unknown][] {
  const names = Object.getOwnPropertySymbols(page).filter(({ description }) =>
    description?.startsWith('conference-widgets'),
  );
  const parts = names.map((name): [symbol, unknown] => [name, page[name]]);
  for (const name of names) Reflect.deleteProperty(page, name);
  return parts;
}

/** Puts the tests of a file into a suite of its name. */
export async function ofFile(file: string, load: () => Promise<unknown>): Promise<void> {
  const root = mocha.suite;
  const [suites, tests] = [root.suites.length, root.tests.length];
  await load();
  const parts = takeParts();
  const added = [root.suites.splice(suites), root.tests.splice(tests)] as const;
  const suite = Mocha.Suite.create(root, file);
  for (const each of added[0]) suite.addSuite(each);
  for (const each of added[1]) suite.addTest(each);

  let before: ReadonlyMap<string, unknown>;
  suite.beforeAll(() => {
    for (const [name, part] of parts) page[name] = part;
    before = traces();
  });
  suite.afterAll(() => {
    takeParts();
    const left = changes(before, traces());
    if (left.length > 0) throw new Error([`${file} leaves the page changed. ${ADVICE}`, ...left].join('\n'));
  });
}
