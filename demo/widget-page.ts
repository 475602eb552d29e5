/** What the widgets of a page show unless they say otherwise: the real conferences name no rooms and few times. */
const DATASETS = new Map([['conference-programme', '/data/example.json']]);

const CHAPTER = /<section class="chapter" id="([^"]+)">\s*<h2>(.*?)<\/h2>/gs;

/** A widget's page of the demo: what `demo/widgets` holds of it, with links to its chapters before the first. */
export function widgetPage(tag: string, content: string): string {
  const dataset = DATASETS.get(tag) ?? '/data/conferences.json';
  const links = [...content.matchAll(CHAPTER)].map(
    ([, id = '', heading = '']) => `<li><a href="#${id}">${heading}</a></li>`,
  );
  const chapters = content.indexOf('<section class="chapter"');
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${tag} – demo af conference-widgets</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/font.css" />
    <link rel="stylesheet" href="/demo.css" />
    <script type="module" src="/embed/conference-widgets.js" data-src="${dataset}"></script>
    <script type="module" src="/snippets.js"></script>
    <script type="module" src="/stale.js"></script>
  </head>
  <body>
    <header>
      <p class="sender"><a href="/">conference-widgets</a></p>
    </header>

    <main>
<h1>${tag}</h1>
${content.slice(0, chapters)}<ul class="links">
${links.join('\n')}
</ul>
${content.slice(chapters)}
    </main>

    <footer>
      <nav aria-label="Demo">
        <ul class="links">
          <li><a href="/">Forside</a></li>
          <li><a href="/example.html">En opdigtet konference</a></li>
          <li><a href="/#elementer">Alle elementer</a></li>
          <li><a href="/#sider">På andres sider</a></li>
        </ul>
      </nav>
    </footer>
  </body>
</html>
`;
}
