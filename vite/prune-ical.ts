import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The settings with which ical.js writes; RFC 5545, section 3.1, has the length of lines and their ends. */
const WRITING_ICAL = `
  import design from './design.js';
  import stringify from './stringify.js';
  export default { foldLength: 75, newLineChar: '\\r\\n', design, stringify };
`;

/**
 * Leaves out what writing an iCalendar or vCard does not take, three quarters of ical.js: its modules import each other
 * in circles, so that no bundler finds out by itself. Not where calendars are read.
 */
export function pruneICal(): Plugin {
  const library = join(dirname(fileURLToPath(import.meta.resolve('ical.js'))), '../lib/ical/');
  const writing = ['stringify.js', 'design.js', 'helpers.js'];
  return {
    name: 'prune-ical',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => !['importer', 'publisher'].includes(name),
    resolveId: (source) => (source === 'ical.js' ? `${library}module.js` : undefined),
    load(id) {
      if (!id.startsWith(library)) return undefined;
      const name = id.slice(library.length);
      if (name === 'module.js') return WRITING_ICAL;
      return writing.includes(name) ? undefined : 'export default class {}';
    },
  };
}
