import type { InventedDataset } from './invented-dataset.js';

/** One dataset, and the address it is served under. */
export interface Content {
  readonly data: InventedDataset;
  readonly url: string;
}

/** The list in the body, and the scripts it takes. */
export interface Parts {
  readonly scripts?: string;
  /** An element with the id `list`. */
  readonly list: string;
}

/** @param path of the build whose loader it is */
export function loaderTag(url: string, path = '', name = 'conference-widgets.js'): string {
  return `<script type="module" src="${path}/embed/${name}" data-src="${url}"></script>`;
}

/**
 * A page with something after the list, because that is what shifts.
 *
 * @param ids of its items, in the order they are shown
 */
export function hostPage(ids: readonly string[], { scripts = '', list }: Parts): string {
  return `<!doctype html>
<html lang="da" data-first="${ids.at(0)}" data-last="${ids.at(-1)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Konferencer</title>
<link rel="icon" href="data:,">
<style>body { font: 1em/1.5 sans-serif; margin: 1em } ul.plain { padding: 0 } .item { padding-block: 1.25em; border-block-start: 1px solid }</style>
${scripts}
</head>
<body>
<h1>Konferencer</h1>
<p>Her er alle konferencer.</p>
${list}
<footer><p>Kontakt os, hvis du har spørgsmål.</p></footer>
</body>
</html>`;
}
