import { SHAPES, type Snippet, type SnippetShape } from '../../src/embed/snippet.js';

/** The snippet that an editor pastes in each shape: the list of one year, with a link to a page of their own as fallback. */
export function snippetOf(shape: SnippetShape, publication: string): Snippet {
  return {
    widget: 'conference-list',
    options: new Map([['year', '2019']]),
    shape,
    scriptUrl: `${publication}/conference-widgets.js`,
    embedBase: publication,
    // No embed address: of what is left of a widget, the script would make one.
    fallback: { text: 'Konferencer', href: 'https://kommune.example/konferencer' },
  };
}

/** Whether a shape relies on a script in the site's template. */
export function needsTemplate(shape: SnippetShape): boolean {
  return shape !== 'script' && shape !== 'iframe';
}

/** One value for each shape, asked for one after the other. */
export async function perShape<Value>(
  valueOf: (shape: SnippetShape) => Promise<Value>,
): Promise<Record<SnippetShape, Value>> {
  const values = new Map<SnippetShape, Value>();
  for (const shape of SHAPES) values.set(shape, await valueOf(shape));
  return Object.fromEntries(values) as Record<SnippetShape, Value>;
}

/** A dataset in the page, as prerendered pages have it; no snippet brings one along. */
export const DATA =
  '<script type="application/json" data-conference-dataset="/data.json">{"schemaVersion":1}</script>';
