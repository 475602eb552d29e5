/**
 * Directives that a Content-Security-Policy needs for widgets (https://www.w3.org/TR/CSP3/). docs/webmaster.md shows them, and the
 * tests use the same policies.
 */

/**
 * Directives for widgets in the page.
 *
 * @param source origin of the script and the dataset, or `'self'`
 * @param imageSources other origins of portraits
 */
export function widgetPolicy(source: string, imageSources: readonly string[] = []): string[] {
  return [
    `script-src ${source};`,
    `connect-src ${source};`,
    `img-src ${[...new Set([source, ...imageSources])].join(' ')};`,
  ];
}

/** Name of the Trusted Types policy that Lit creates. */
export const TRUSTED_TYPES_NAME = 'lit-html';

/** Directives for pages that use Trusted Types. */
export const TRUSTED_TYPES_POLICY: readonly string[] = [
  "require-trusted-types-for 'script';",
  `trusted-types ${TRUSTED_TYPES_NAME};`,
];

/**
 * Directive for widgets in frames.
 *
 * @param source origin of the pages in the frames, or `'self'`
 */
export function framePolicy(source: string): string[] {
  return [`frame-src ${source};`];
}

/** Header for the script and the dataset, which pages on other origins and sandboxed frames load. */
export const CORS_HEADER = 'Access-Control-Allow-Origin: *';
