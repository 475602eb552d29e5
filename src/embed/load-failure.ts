/** A widget that could not be loaded. */
export interface LoadFailure {
  /** The text in the console, in English. */
  readonly text: string;
  /** Tag of the widget, or of the panel of `debug`. */
  readonly tag: string;
  /** Address of the script. */
  readonly url: string;
}

/**
 * A message for the console: the cause of the failure, and what the host has to do.
 *
 * @param error the reason that an import was rejected with
 * @param scriptUrl address of the script
 */
export function describeLoadFailure(tag: string, error: unknown, scriptUrl: string): string {
  // The name of the policy is in the error of every browser, and nothing else tells this error from others.
  const remedy = String(error).includes('lit-html')
    ? "Its Content-Security-Policy must include: trusted-types lit-html (and also 'allow-duplicates' if another script in the page uses Lit)"
    : `All files must be in ${new URL('chunks/', scriptUrl).href} with CORS headers, and its Content-Security-Policy must include: script-src ${new URL(scriptUrl).origin}`;
  return `conference-widgets: the page could not load <${tag}>. ${remedy}.`;
}

/** Whether another script has taken the name of the widget. */
export function isNameTaken({ text }: LoadFailure): boolean {
  return text.includes('data-prefix');
}

/** Whether the policy of the page blocks Lit. Otherwise files are missing. */
export function blocksLit({ text }: LoadFailure): boolean {
  return text.includes('lit-html');
}
