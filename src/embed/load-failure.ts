/**
 * Says why a widget keeps its fallback, and what the host must do about it.
 *
 * @param tag of the widget, or of the panel of `debug`.
 * @param error what importing the modules was rejected with.
 * @param moduleUrl the address of our script.
 */
export function describeLoadFailure(tag: string, error: unknown, moduleUrl: string): string {
  // Every browser names the policy it refuses; the error has no other mark.
  const remedy = String(error).includes('lit-html')
    ? "its Content-Security-Policy must say: trusted-types lit-html (and 'allow-duplicates' beside it, if another script of the page uses Lit)"
    : `all files must be there under ${new URL('chunks/', moduleUrl).href}, with CORS headers, and its Content-Security-Policy must say: script-src ${new URL(moduleUrl).origin}`;
  return `conference-widgets: the page could not load <${tag}>; ${remedy}.`;
}
