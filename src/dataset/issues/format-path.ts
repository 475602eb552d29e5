import type { Path } from './issue.js';

/** `conferences[3].sessions[0].speakers[1]`; names that are no identifiers stand quoted: `title["en-GB"]`. */
export function formatPath(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join('').replace(/^\./, '');
}
