import { LAYOUTS } from '../elements/conference-list/layout-controller.js';
import { widgets } from '../embed/widgets.js';
import { scriptFolder } from './addresses.js';
import { prerenderElement, styleOf } from './prerender-element.js';
import type { PublicationFile } from './site.js';

/** The styles of prerendered widgets by their CSS: the path of each beside the script. */
export type StyleSheets = ReadonlyMap<string, string>;

const NO_DATA = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' };

async function allStyleSheets(): Promise<StyleSheets> {
  const sheets = new Map<string, string>();
  for (const tag of Object.keys(widgets)) {
    // The styles of a list depend on its layout.
    for (const layout of tag === 'conference-list' ? LAYOUTS : [undefined]) {
      const attributes: Record<string, string> = layout === undefined ? {} : { layout };
      const css = styleOf(await prerenderElement({ tag, attributes, url: 'none', data: NO_DATA }));
      const name = layout === undefined || layout === 'list' ? tag : `${tag}-${layout}`;
      if (css !== undefined && !sheets.has(css)) sheets.set(css, `styles/${name}.css`);
    }
  }
  return sheets;
}

let sheets: Promise<StyleSheets> | undefined;

/** Read once, as they are the same for all pages. */
export function styleSheets(): Promise<StyleSheets> {
  return (sheets ??= allStyleSheets());
}

/** The style sheets beside the scripts: of the version, where they never change, and of the latest one. */
export async function styleFiles(version: string): Promise<PublicationFile[]> {
  const all = [...(await styleSheets())];
  return [
    ...all.map(([bytes, path]) => ({
      path: scriptFolder(version) + path,
      bytes,
      cache: 'immutable' as const,
    })),
    ...all.map(([bytes, path]) => ({ path, bytes, cache: 'short' as const })),
  ];
}
