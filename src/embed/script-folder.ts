/**
 * The folder of the running script, with the chunks in it. A classic script from another origin has no base that its imports
 * could be relative to (https://html.spec.whatwg.org/multipage/webappapis.html#muted-errors). That of a module is known to the
 * browser alone where a redirect led to it.
 */
export let scriptFolder = './';

/** The address of the running script, as far as the page knows it. */
export let scriptAddress = '';

export function setScriptAddress(url: string, isModule: boolean): void {
  scriptAddress = url;
  if (!isModule) scriptFolder = new URL('.', url).href;
}
