const { warn } = console;

afterEach(() => {
  console.warn = warn;
});

/** The console's warnings from now to the end of the test. */
export function recordWarnings(): readonly string[] {
  const warnings: string[] = [];
  console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  return warnings;
}
