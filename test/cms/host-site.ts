import { createServer } from 'node:http';
import { listen, type Site } from '../support/listen.js';

export interface HostSite extends Site {
  /** Publishes a page and answers with its address; `head` is what the site's template has. */
  publish(content: string, head: string): string;
}

function page(content: string, head: string): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Kommunen</title>
    ${head}
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>`;
}

/** The site of a CMS that cannot run here: what its text field has stored stands in its template. */
export async function startHostSite(): Promise<HostSite> {
  const pages: string[] = [];
  const site = await listen(
    createServer(({ url = '' }, response) => {
      const body = pages[Number(url.slice(1))];
      if (body === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    }),
  );
  return {
    ...site,
    publish: (content, head) => `${site.origin}/${pages.push(page(content, head)) - 1}`,
  };
}
