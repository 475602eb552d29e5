/** The script of the page in which snippets are pasted, and published pages examined. */
import { findSnippet, type FoundSnippet } from '../../../src/studio/show/find-snippet.js';
import type { SnippetShape } from '../../../src/embed/snippet.js';
import type { Fate } from '../measurement.js';
import { snippetOf } from '../pasted.js';
import { FIELDS, type FieldName } from './fields.js';

declare global {
  var pasteInto: (field: FieldName, html: string) => Promise<string>;
  var findDataIn: (html: string) => Fate;
  var findIn: (html: string, shape: SnippetShape, publication: string) => FoundSnippet;
}

globalThis.pasteInto = (field, html) => FIELDS[field](html);

globalThis.findIn = (html, shape, publication) =>
  findSnippet(new DOMParser().parseFromString(html, 'text/html'), snippetOf(shape, publication));

globalThis.findDataIn = (html) => {
  const { body, scripts } = new DOMParser().parseFromString(html, 'text/html');
  // Without its quotation marks, which a CMS makes curly in what it takes for text.
  const hasData = (node: Element) => node.textContent.includes('schemaVersion');
  if ([...scripts].some((script) => script.type === 'application/json' && hasData(script))) return 'kept';
  return hasData(body) ? 'text' : 'gone';
};
