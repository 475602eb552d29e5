import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { hostPage, loaderTag, type Content, type Parts } from './host-page.js';
import { bareItem, directoryOf } from './in-page/bare-item.js';
import { bareSessions } from './in-page/bare-session.js';
import type { InventedDataset } from './invented-dataset.js';
import { prerender, scriptOfPages, type Side } from './sides.js';

function plainList(items: readonly TemplateResult[]): Parts {
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

export function plainConferences({ data }: Content): Parts {
  const directory = directoryOf(data);
  return plainList(data.conferences.map((conference) => bareItem(directory, conference)));
}

export function plainSessions({ data }: Content): Parts {
  return plainList(bareSessions(data));
}

/** @param name of the element, and of the script that defines it */
export function bare(name: 'bare-list' | 'bare-programme', { url }: Content): Parts {
  return {
    scripts: `<script type="module" src="/${name}.js"></script>`,
    list: `<${name} id="list" src="${url}"></${name}>`,
  };
}

/** @param name of the script, and of its style sheet */
export function calendar(name: 'full-calendar' | 'event-calendar', { url }: Content): Parts {
  return {
    scripts: `<link rel="stylesheet" href="/${name}.css"><script type="module" src="/${name}.js"></script>`,
    list: `<div id="list" data-src="${url}"></div>`,
  };
}

/** @param markup of the widget */
export function ours({ path }: Side, markup: string, { url }: Content): Parts {
  return { scripts: loaderTag(url, path), list: markup };
}

/** Stands for a hash of the data: the script leaves alone what was rendered from data with the same. */
const DIGEST = 'invented';

/** As `publish` writes it. */
export async function prerendered(side: Side, { data, url }: Content): Promise<Parts> {
  const list = await prerender(side, {
    tag: 'conference-list',
    attributes: { id: 'list' },
    url,
    data,
    language: 'da',
    digest: DIGEST,
  });
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return {
    scripts: loaderTag(url, side.path, scriptOfPages(side)),
    list: `${list}<script type="application/json" data-conference-dataset="${url}" data-digest="${DIGEST}">${json}</script>`,
  };
}

/** The page that shows each conference, or each session of a dataset. */
export function conferencesPage(data: InventedDataset, parts: Parts): string {
  return hostPage(
    data.conferences.map(({ id }) => id),
    parts,
  );
}

export function sessionsPage(data: InventedDataset, parts: Parts): string {
  return hostPage(
    data.conferences.flatMap(({ sessions }) => sessions).map(({ id }) => id),
    parts,
  );
}
