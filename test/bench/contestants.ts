import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { prerenderElement } from '../../src/publish/prerender-element.js';
import { bareItem, directoryOf } from './in-page/bare-item.js';
import type { InventedDataset } from './invented-dataset.js';

/** One dataset, and the address it is served under. */
interface Content {
  readonly data: InventedDataset;
  readonly url: string;
}

const LOADER = '/embed/conference-widgets.js';

/** What stands in the body for the list, and the scripts it takes. */
interface Parts {
  readonly scripts?: string;
  readonly list: string;
}

/** A page with something after the list, because that is what shifts. */
function page(items: number, { scripts = '', list }: Parts): string {
  return `<!doctype html>
<html lang="da" data-items="${items}">
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

function loaderTag(url: string): string {
  return `<script type="module" src="${LOADER}" data-src="${url}"></script>`;
}

function plain({ data }: Content): Parts {
  const directory = directoryOf(data);
  const items = data.conferences.map((conference) => bareItem(directory, conference));
  const markup = collectResultSync(
    render(
      html`<ul id="list" class="plain">
        ${items}
      </ul>`,
    ),
  );
  // Without the comments that hydration would need.
  return { list: markup.replace(/<!--.*?-->/g, '') };
}

function bare({ url }: Content): Parts {
  return {
    scripts: '<script type="module" src="/bare-list.js"></script>',
    list: `<bare-list id="list" src="${url}"></bare-list>`,
  };
}

function ours({ url }: Content): Parts {
  return {
    scripts: loaderTag(url),
    list: '<conference-list id="list"><a href="/plain-60.html">Konferencer</a></conference-list>',
  };
}

async function prerendered({ data, url }: Content): Promise<Parts> {
  const list = await prerenderElement({
    tag: 'conference-list',
    attributes: { id: 'list' },
    url,
    data,
    language: 'da',
  });
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return {
    scripts: loaderTag(url),
    list: `${list}<script type="application/json" data-conference-dataset="${url}">${json}</script>`,
  };
}

/** The ways to show one list, by the name that the report gives them. */
const CONTESTANTS = { plain, bare, ours, prerendered };

export type Contestant = keyof typeof CONTESTANTS;

/** The page of a contestant, as HTML. */
export async function contestantPage(contestant: Contestant, content: Content): Promise<string> {
  return page(content.data.conferences.length, await CONTESTANTS[contestant](content));
}
