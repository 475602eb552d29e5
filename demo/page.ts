interface Page {
  readonly title: string;
  /** HTML of the main part, which begins with the heading. */
  readonly content: string;
  /** The default dataset of widgets. */
  readonly dataset?: string;
}

/** A page of the demo in English, around a document or a gallery. */
export function demoPage({ title, content, dataset = '/data/conferences.json' }: Page): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – conference-widgets</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/font.css" />
    <link rel="stylesheet" href="/demo.css" />
    <link rel="stylesheet" href="/document.css" />
    <script type="module" src="/embed/conference-widgets.js" data-src="${dataset}"></script>
    <script type="module" src="/snippets.js"></script>
    <script type="module" src="/stale.js"></script>
  </head>
  <body>
    <header>
      <p class="sender"><a href="/" hreflang="da">conference-widgets</a></p>
      <nav aria-label="Documents">
        <ul class="links">
          <li><a href="/docs/webmaster.html">Webmasters</a></li>
          <li><a href="/docs/editor.html">Editors</a></li>
          <li><a href="/docs/publisher.html">Publishers</a></li>
          <li><a href="/docs/developer.html">Developers</a></li>
          <li><a href="/docs/widgets/common.html">Widgets</a></li>
        </ul>
      </nav>
    </header>

    <main>
${content}
    </main>

    <footer>
      <nav aria-label="Demo">
        <ul class="links">
          <li><a href="/" hreflang="da">Front page</a></li>
          <li><a href="/example.html" hreflang="da">An invented conference</a></li>
          <li><a href="/festival.html" hreflang="da">A larger one, under way</a></li>
          <li><a href="/#elementer" hreflang="da">All widgets</a></li>
          <li><a href="/#sider" hreflang="da">On other people’s pages</a></li>
        </ul>
      </nav>
    </footer>
  </body>
</html>
`;
}
