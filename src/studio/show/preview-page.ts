import { carriedOptions, writeScriptTag, writeSnippet, type Snippet } from '../../embed/snippet.js';
import type { Look } from './state.js';

/** Styles of the host page for each look. */
const STYLES: Readonly<Record<Look, string>> = {
  light: 'body{background:#fff;color:#1b2326;color-scheme:light}',
  dark: 'body{background:#15191b;color:#e4e8e6}:root{color-scheme:dark}',
  // As in https://designsystem.dk, where 1rem is 10px.
  dkfds: 'html{font-size:62.5%}body{background:#fff;color:#1a1a1a;font-size:1.6rem}',
};

/** A simple host page with a widget, for the preview. */
export function previewPage(snippet: Snippet, look: Look, language: string): string {
  const script = writeScriptTag(snippet);
  const theme = look === 'dkfds' ? script.replace('<script ', '<script data-theme="dkfds" ') : script;
  const own = 'body{margin:0;padding:16px;font-family:"IBM Plex Sans",system-ui,sans-serif;line-height:1.5}';
  // The preview shows only what the code will do on the page.
  const options = carriedOptions(snippet.shape, snippet.options);
  // This is a whole page in a frame, so `style` does not affect the configurator.
  // eslint-disable-next-line no-restricted-syntax
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank"><style>${own}${STYLES[look]}</style>${theme}</head><body>${writeSnippet({ ...snippet, options, shape: 'element' })}</body></html>`;
}
