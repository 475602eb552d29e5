import { isUrl } from '../read-address.js';
import type { Io } from '../io.js';
import type { Finding } from './finding.js';
import { checkHeaders, JAVASCRIPT_FILE, lookUp } from './look-up.js';

/** The folder of the chunks, and their ending, in the loader: `import(base+folder+"/"+name+"-AbCd1234.js")`. */
const ENDING = /`(-[\w-]{8}\.js)`/;

/** The names of the chunks of a widget in the loader: `"contact-box":()=>s(`core records contact-box`)`. */
const chunksOf = (widget: string, loader: string) =>
  new RegExp(`"${widget}":\\(\\)=>[\\w$]+\\(\`([\\w -]+)\``).exec(loader)?.[1]?.split(' ') ?? [];

/**
 * Checks whether the page can load the files that the script loads for these widgets. A script of another version may be built in
 * another way; nothing is said of that.
 *
 * @param address of the script
 * @param page address of the page, or path of its file
 */
export async function checkChunks(
  address: string,
  script: Uint8Array,
  widgets: Iterable<string>,
  page: string,
  io: Io,
): Promise<Finding[]> {
  const loader = new TextDecoder().decode(script);
  const [, ending] = ENDING.exec(loader) ?? [];
  if (ending === undefined || !isUrl(address)) return [];
  const names = new Set([...widgets].flatMap((widget) => chunksOf(widget, loader)));
  const urls = [...names].map((name) => new URL(`chunks/${name}${ending}`, address).href);
  const origin = isUrl(page) ? new URL(page).origin : undefined;
  const answers = await Promise.all(urls.map((url) => lookUp(url, io, origin)));
  const missing = urls.filter((_url, index) => {
    const answer = answers[index];
    return answer !== undefined && 'reason' in answer;
  });
  const [first] = missing;
  if (first !== undefined)
    return [{ code: 'chunks-missing', severity: 'error', facts: { address: first, count: missing.length } }];
  // A server has one rule for all of them.
  const refused = answers.flatMap((answer) =>
    'reason' in answer ? [] : [checkHeaders(answer, page, JAVASCRIPT_FILE)],
  );
  return refused.find((findings) => findings.length > 0) ?? [];
}
