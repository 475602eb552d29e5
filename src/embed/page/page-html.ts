import { PAGE_TEXTS, pageTitle, type PageLanguage } from './page-texts.js';

function withoutScript(tag: string, language: PageLanguage): string {
  const { noScript, asData } = PAGE_TEXTS[language];
  return `<div lang="${language}">
          <h1>${pageTitle(tag, language)}</h1>
          <p>${noScript} <a href="../../conferences.json">${asData}</a></p>
        </div>`;
}

/**
 * The page at `embed/<tag>/`. It has no inline code, so that it works under the strictest policy, and three scripts: the
 * one that sets its language before anything is shown, its own, and the loader.
 *
 * @param links more lines for the head, in a publication
 */
export function pageHtml(tag: string, links: readonly string[] = []): string {
  return `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <script src="../../embed-language.js"></script>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${pageTitle(tag, 'da')}</title>
    <link rel="stylesheet" href="../../embed-page.css" />${links.map((link) => `\n    ${link}`).join('')}
    <script type="module" src="../../embed-page.js"></script>
    <script type="module" src="../../conference-widgets.js"></script>
  </head>
  <body>
    <main>
      <noscript>
        ${withoutScript(tag, 'da')}
        ${withoutScript(tag, 'en')}
      </noscript>
    </main>
  </body>
</html>
`;
}
