import { writeScriptTag, writeSnippet, type Snippet } from '../embed/snippet.js';
import type { Look } from './state.js';

/** What hosts of each look do themselves. */
const STYLES: Readonly<Record<Look, string>> = {
  light: 'body{background:#fff;color:#1b2326;color-scheme:light}',
  dark: 'body{background:#15191b;color:#e4e8e6}:root{color-scheme:dark}',
  // As https://designsystem.dk does it: no size of text that is in `rem` is what it seems.
  dkfds: 'html{font-size:62.5%}body{background:#fff;color:#1a1a1a;font-size:1.6rem}',
};

/** A page of somebody else, with a widget on it, for the preview. */
export function previewPage(snippet: Snippet, look: Look, language: string): string {
  const script = writeScriptTag(snippet);
  const theme = look === 'dkfds' ? script.replace('<script ', '<script data-theme="dkfds" ') : script;
  const own = 'body{margin:0;padding:16px;font-family:"IBM Plex Sans",system-ui,sans-serif;line-height:1.5}';
  // A page of its own in a frame, which stands in for a host's.
  // eslint-disable-next-line no-restricted-syntax
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank"><style>${own}${STYLES[look]}</style>${theme}</head><body>${writeSnippet({ ...snippet, shape: 'element' })}</body></html>`;
}
