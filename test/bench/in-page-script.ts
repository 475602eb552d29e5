import { bundle } from '../run/bundle.js';

/** A script of `in-page`, with the path under which pages load it. */
export async function inPageScript(name: string): Promise<readonly [path: string, text: string]> {
  return [`/${name}.js`, await bundle(new URL(`in-page/${name}.ts`, import.meta.url))];
}
