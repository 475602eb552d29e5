/** A widget that did not come. */
export interface LoadFailure {
  /** What the console says of it, in English. */
  readonly text: string;
  /** Of the widget, or of the panel of `debug`. */
  readonly tag: string;
  /** Of the script that asked for it. */
  readonly url: string;
}

/**
 * Says why a widget keeps its fallback, and what the host must do about it.
 *
 * @param error what importing the modules was rejected with
 * @param moduleUrl the address of our script
 */
export function describeLoadFailure(tag: string, error: unknown, moduleUrl: string): string {
  // Every browser names the policy that a page refuses; the error has no other mark.
  const remedy = String(error).includes('lit-html')
    ? "its Content-Security-Policy must say: trusted-types lit-html (and 'allow-duplicates' beside it, if another script of the page uses Lit)"
    : `all files must be there under ${new URL('chunks/', moduleUrl).href}, with CORS headers, and its Content-Security-Policy must say: script-src ${new URL(moduleUrl).origin}`;
  return `conference-widgets: the page could not load <${tag}>; ${remedy}.`;
}

/** Whether the page refuses Lit, without which no widget can be drawn; else it lacks files. */
export function refusesLit({ text }: LoadFailure): boolean {
  return text.includes('lit-html');
}
