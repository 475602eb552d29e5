/** What a Content-Security-Policy says: sources by the names of directives, in small letters. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * Reads policies as browsers do (https://www.w3.org/TR/CSP3/#parse-serialized-policy-list).
 *
 * @param text of a header, which may hold several, or of a `<meta>`
 * @returns of each that says something, in their order
 */
export function readPolicies(text: string): Directives[] {
  return text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        // Of two with one name the first counts.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter(({ size }) => size > 0);
}
