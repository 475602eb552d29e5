import { LAYOUTS } from '../elements/conference-list/layout-controller.js';
import { widgets } from '../embed/widgets.js';
import { scriptFolder } from '../embed/publication-address.js';
import { renderElement, styleOf } from './render-element.js';
import type { PublicationFile } from './site.js';

/** The styles of prerendered widgets by their CSS: the path of each beside the script. */
export type StyleSheets = ReadonlyMap<string, string>;

const NO_DATA = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' };

/** Layouts with styles of their own. */
const STYLED_LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  'conference-list': LAYOUTS.filter((each) => each !== 'list'),
  'conference-programme': ['agenda', 'grid'],
};

/** Options on which the styles of a widget depend, and the name of its style sheet. */
function* variants(tag: string): Generator<readonly [attributes: Record<string, string>, name: string]> {
  for (const layout of [undefined, ...(STYLED_LAYOUTS[tag] ?? [])]) {
    const attributes: Record<string, string> = layout === undefined ? {} : { layout };
    const name = layout === undefined ? tag : `${tag}-${layout}`;
    yield [attributes, name];
    yield [{ ...attributes, actions: 'share' }, `${name}-controls`];
    yield [{ ...attributes, search: '' }, `${name}-search`];
    yield [{ ...attributes, actions: 'share', search: '' }, `${name}-search-controls`];
  }
}

async function allStyleSheets(): Promise<StyleSheets> {
  const sheets = new Map<string, string>();
  for (const tag of Object.keys(widgets)) {
    for (const [attributes, name] of variants(tag)) {
      const css = styleOf(await renderElement({ tag, attributes, url: 'none', data: NO_DATA }, ''));
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
