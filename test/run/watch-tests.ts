import { watchBrowserTests } from './browser-tests.js';
import { build, isBuildNeeded } from './build.js';
import { watchNodeTests } from './node-tests.js';
import { providePrograms } from './programs.js';
import type { Request } from './request.js';

/** Runs tests again at every change, until somebody stops it. What reads the build has that as it is at the beginning. */
export async function watchTests(request: Request): Promise<void> {
  const { node, browsers } = request;
  providePrograms();
  if (isBuildNeeded(request)) await build();
  await Promise.all([
    ...(node.length > 0 ? [watchNodeTests(node)] : []),
    ...(Object.keys(browsers).length > 0 ? [watchBrowserTests(browsers)] : []),
  ]);
}
