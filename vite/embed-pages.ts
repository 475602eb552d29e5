import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { pageHtml } from '../src/embed/page/page-html.js';
import { minified } from './styles.js';

/** Writes a page for each widget, and the style sheet that they share. */
export function embedPages(tags: readonly string[]): Plugin {
  const styles = 'src/embed/page/embed-page.css';
  return {
    name: 'embed-pages',
    applyToEnvironment: ({ name }) => name === 'page',
    generateBundle() {
      const source = minified(styles, readFileSync(styles, 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'embed-page.css', source });
      for (const tag of tags) {
        this.emitFile({ type: 'asset', fileName: `embed/${tag}/index.html`, source: pageHtml(tag) });
      }
    },
  };
}
