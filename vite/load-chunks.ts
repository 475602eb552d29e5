/**
 * How the built scripts load chunks: at once, by their names without the hash. A browser may keep an import that failed
 * for as long as the page is open (https://github.com/whatwg/html/issues/6768; Firefox does), so the next attempt is at
 * other addresses of the same files: with a query, or, where a file that it imports has failed, with letters of the folder
 * encoded.
 *
 * @param base expression for the address of the folder above the chunks
 */
export function loadChunksCode(base: string, hash: string): string {
  return `
    const retries = {};
    let attempts = 0;
    const load = (name, query = '', folder = 'chunks') =>
      import(/* @vite-ignore */ ${base} + folder + '/' + name + '-${hash}.js' + query);
    const encode = (letter, index) =>
      (attempts >> index) & 1 ? '%' + letter.charCodeAt().toString(16) : letter;
    const loadAgain = (name) =>
      load(name)
        .catch(() => load(name, '?' + ++attempts))
        .catch(() => load(name, '', 'chunks'.replace(/./g, encode)));
    export const loadChunks = async (names) => {
      const all = names.split(' ');
      const name = all.at(-1);
      try {
        return name in retries
          ? await (retries[name] ??= loadAgain(name))
          : (await Promise.all(all.map((each) => load(each)))).at(-1);
      } catch (error) {
        retries[name] = undefined;
        throw error;
      }
    };
    export const loadChunk = (use) => use(loadChunks);`;
}
