/** The analyzer ships no types for its command line, which is how programs call it. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  import type { Package } from 'custom-elements-manifest/schema.js';

  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<Package>;
}
