import { HAS_PARTS } from '../host-page/script-tag.js';
import { DATASET_PATH, SCRIPT_PATH, scriptFolder } from '../embed/publication-address.js';
import type { BuiltFile, BuiltFiles } from './built-files.js';
import { encode } from './digest.js';
import type { PublicationFile, Site } from './site.js';

/** Files in the root, in addition to the chunks of the loader. */
const IN_ROOT = [SCRIPT_PATH, 'embed-language.js', 'embed-page.js', 'embed-page.css', 'licenses.md'];

const isChunk = ({ path }: BuiltFile) => path.startsWith('chunks/');

/** Whether a file belongs to a version of the scripts, rather than to the pages. */
export function isOfVersion({ path }: Pick<BuiltFile, 'path'>): boolean {
  return /^(chunks\/.+|conference-widgets[.a-z]*\.js|licenses\.md)$/.test(path);
}

/** Whether a file of the build is in a publication. */
export function isPublished(file: Pick<BuiltFile, 'path'>): boolean {
  return isOfVersion(file) || IN_ROOT.includes(file.path);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/**
 * The script in the root, which says that the dataset beside it is there in parts, too. So sites whose tag is older than the
 * parts use them.
 */
const withParts = ({ path, bytes }: BuiltFile): BuiltFile =>
  path === SCRIPT_PATH ? { path, bytes: joined(encode(`${HAS_PARTS}\n`), bytes) } : { path, bytes };

/**
 * The scripts, in two places: under the path of their version, where they never change, for pages that pin them; and in
 * the root, always in the latest version, for sites that add the tag to their template once.
 *
 * @param isInParts whether the dataset is published in parts
 */
export function scriptFiles(
  { scripts, integrity, version }: BuiltFiles,
  isInParts: boolean,
): PublicationFile[] {
  const folder = scriptFolder(version);
  const ofVersion = scripts.filter(isOfVersion);
  const hashes = Object.fromEntries(ofVersion.map(({ path }) => [path, integrity[path]]));
  return [
    ...ofVersion.map(({ path, bytes }) => ({ path: folder + path, bytes, cache: 'immutable' as const })),
    {
      path: `${folder}integrity.json`,
      bytes: `${JSON.stringify({ version, files: hashes }, undefined, 2)}\n`,
      cache: 'immutable',
    },
    ...scripts.filter(isChunk).map((file) => ({ ...file, cache: 'immutable' as const })),
    ...scripts
      .filter(({ path }) => IN_ROOT.includes(path))
      .map((file) => (isInParts ? withParts(file) : file))
      .map((file) => ({ ...file, cache: 'short' as const })),
  ];
}

/** Sets `data-` attributes in the page of an application. Their paths are relative, so that the folder can be moved. */
function withPlaces(page: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((html, [name, path]) => {
    const attribute = new RegExp(`(?<= data-${name}=")[^"]*`);
    if (!attribute.test(html)) throw new Error(`The page has no data-${name}.`);
    return html.replace(attribute, `../${path}`);
  }, page);
}

function applicationFiles(
  folder: string,
  files: readonly BuiltFile[],
  places: Readonly<Record<string, string>>,
): PublicationFile[] {
  return files.map(({ path, bytes }) => ({
    path: `${folder}/${path}`,
    bytes: path === 'index.html' ? withPlaces(new TextDecoder().decode(bytes), places) : bytes,
    cache: 'short',
  }));
}

/** Studio, also at the address of the configurator. */
export function studioFiles(
  { configurator, studio }: Pick<BuiltFiles, 'configurator' | 'studio'>,
  { scripts, version }: Pick<Site, 'scripts' | 'version'>,
): PublicationFile[] {
  const places = {
    dataset: DATASET_PATH,
    address: '',
    scripts: scriptFolder(version),
    'page-scripts': '',
    script: SCRIPT_PATH,
    'single-file': scripts.singleFile.path,
    'embed-base': '',
    pages: 'embed/',
  };
  return [
    ...applicationFiles('configurator', configurator, places),
    ...applicationFiles('studio', studio, places),
  ];
}
