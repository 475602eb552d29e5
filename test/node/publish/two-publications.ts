/** Two small publications that replace each other: pages that link in circles, scripts with parts, feeds. */
import type { PublicationFile } from '../../../src/publish/site.js';
import type { writePublication } from '../../../src/publish/writing/write-publication.js';

export const BASE = 'http://127.0.0.1:8099/konferencer/';

export interface SmallPublication {
  readonly version: string;
  readonly files: readonly (PublicationFile & { readonly bytes: string })[];
}

const short = (path: string, bytes: string) => ({ path, bytes, cache: 'short' }) as const;

/**
 * @param version of its scripts
 * @param ids of its conferences; each has a speaker of the same id, and the pages of both link to each other
 */
function publicationOf(version: string, ids: readonly string[]): SmallPublication {
  const scripts = `scripts/${version}/`;
  const parts = ['a', 'b'].map((part) => `chunks/${part}-${version}.js`);
  const imports = parts.map((part) => `import "./${part}";`).join('');
  const immutable = (path: string, bytes: string) => ({ path, bytes, cache: 'immutable' }) as const;
  const page = (folder: string, id: string, others: string) =>
    short(
      `${folder}/${id}/index.html`,
      `<script src="../../${scripts}main.js"></script><a href="../../">${version}</a>` +
        `<link href="oembed.json" />` +
        ids.map((each) => `<a href="../../${others}/${each}/">${each}</a>`).join(''),
    );
  return {
    version,
    files: [
      ...parts.map((part) => immutable(scripts + part, part)),
      immutable(`${scripts}main.js`, imports),
      ...parts.map((part) => immutable(part, part)),
      short('main.js', imports),
      short('feed.atom', ids.map((id) => `${BASE}conferences/${id}/\n`).join('')),
      ...ids.flatMap((id) => [
        short(`conferences/${id}/oembed.json`, `${BASE}conferences/${id}/`),
        page('conferences', id, 'speakers'),
        short(`speakers/${id}/oembed.json`, `${BASE}speakers/${id}/`),
        page('speakers', id, 'conferences'),
      ]),
      short(
        'index.html',
        `<script src="main.js"></script><link href="feed.atom" />` +
          ids.map((id) => `<a href="conferences/${id}/">${version}</a>`).join(''),
      ),
    ],
  };
}

/** In turn they add, replace and remove pages, and have scripts of their own. */
export const TWO_PUBLICATIONS = [
  publicationOf('1.0.0', ['stays', 'old', 'older']),
  publicationOf('1.1.0', ['stays', 'new', 'newer']),
] as const;

/** As `writePublication` takes them. */
export async function* filesOf({ files }: SmallPublication): AsyncGenerator<PublicationFile> {
  for (const file of files) yield Promise.resolve(file);
}

/** No earlier version stays, so that scripts are removed, too. */
export function optionsOf({ version }: SmallPublication): Parameters<typeof writePublication>[2] {
  return { version, keep: 0 };
}
