/**
 * The one place that writes what a host's Content-Security-Policy must say (https://www.w3.org/TR/CSP3/). The lines are in
 * docs/webmaster.md, and the tests serve their pages under the very same.
 */

/**
 * For widgets in the page.
 *
 * @param source origin of the script and the dataset, or `'self'`
 * @param imageSources where portraits lie besides
 */
export function widgetPolicy(source: string, imageSources: readonly string[] = []): string[] {
  return [
    `script-src ${source};`,
    `connect-src ${source};`,
    `img-src ${[...new Set([source, ...imageSources])].join(' ')};`,
  ];
}

/** Lit, which draws the widgets, makes one policy by this name. */
export const TRUSTED_TYPES_NAME = 'lit-html';

/** Only for a page that says something of Trusted Types. */
export const TRUSTED_TYPES_POLICY: readonly string[] = [
  "require-trusted-types-for 'script';",
  `trusted-types ${TRUSTED_TYPES_NAME};`,
];

/**
 * For widgets in frames.
 *
 * @param source origin of the pages in the frames, or `'self'`
 */
export function framePolicy(source: string): string[] {
  return [`frame-src ${source};`];
}

/** What the server of scripts and dataset sends with them, because they are read from other origins, and from sandboxed frames. */
export const CORS_HEADER = 'Access-Control-Allow-Origin: *';
