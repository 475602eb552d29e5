import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { prerenderElement } from '../../src/publish/prerender-element.js';
import { hostPage, loaderTag, type Content, type Parts } from './host-page.js';
import { bareItem, directoryOf } from './in-page/bare-item.js';

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
  const ids = content.data.conferences.map(({ id }) => id);
  return hostPage(ids, await CONTESTANTS[contestant](content));
}
