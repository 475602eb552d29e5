import { DATASET_PATH, SCRIPT_PATH, scriptFolder } from './addresses.js';
import type { BuiltFile, BuiltFiles } from './built-files.js';
import type { PublicationFile, Site } from './publication-file.js';

/** What stands in the root besides the chunks of the loader, which look for each other there. */
const IN_ROOT = [SCRIPT_PATH, 'embed-page.js', 'embed-page.css', 'licenses.md'];

const isChunk = ({ path }: BuiltFile) => path.startsWith('chunks/');

/** What a version is made of: pages and what belongs to them are the publication's. */
const isOfVersion = ({ path }: BuiltFile) =>
  /^(chunks\/.+|conference-widgets[.a-z]*\.js|licenses\.md)$/.test(path);

/**
 * The scripts twice: under the path of their version, where they never change, for pages that pin them; and in the root,
 * where they are those of the last publication, for hosts that have put the tag into their template once and for all.
 */
export function scriptFiles({ scripts, integrity, version }: BuiltFiles): PublicationFile[] {
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
      .map((file) => ({ ...file, cache: 'short' as const })),
  ];
}

/** Where the configurator finds the rest of the publication, as its page says it: relative, so that the folder can be moved. */
function configuratorPage(page: string, { scripts }: Pick<Site, 'scripts'>): string {
  const places = {
    script: SCRIPT_PATH,
    'single-file': scripts.singleFile.path,
    dataset: DATASET_PATH,
    'embed-base': '',
  };
  return Object.entries(places).reduce((html, [name, path]) => {
    const attribute = new RegExp(`(?<= data-${name}=")[^"]*`);
    if (!attribute.test(html)) throw new Error(`The page of the configurator has no data-${name}.`);
    return html.replace(attribute, `../${path}`);
  }, page);
}

export function configuratorFiles({ configurator }: BuiltFiles, site: Site): PublicationFile[] {
  return configurator.map(({ path, bytes }) => ({
    path: `configurator/${path}`,
    bytes: path === 'index.html' ? configuratorPage(new TextDecoder().decode(bytes), site) : bytes,
    cache: 'short',
  }));
}
