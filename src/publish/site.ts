import { scriptFolder } from './addresses.js';
import type { BuiltFiles } from './built-files.js';
import type { PublishedScript, Site } from './publication-file.js';

/** The site at an address. @param baseUrl with or without a final slash */
export function siteAt(
  baseUrl: string | URL,
  { version, integrity }: Pick<BuiltFiles, 'version' | 'integrity'>,
): Site {
  const script = (name: string): PublishedScript => ({
    path: `${scriptFolder(version)}${name}`,
    integrity: integrity[name] ?? '',
  });
  const address = new URL(baseUrl);
  address.search = '';
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return {
    baseUrl: address,
    version,
    scripts: { loader: script('conference-widgets.js'), singleFile: script('conference-widgets.all.js') },
  };
}
