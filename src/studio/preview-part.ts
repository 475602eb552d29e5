import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeScriptTag, writeSnippet, type Snippet } from '../embed/snippet.js';
import { choiceGroup } from './fields.js';
import { LOOKS, WIDTHS, type Look, type State, type Width } from './state.js';
import type { Texts } from './texts/texts.js';

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
  // This is a whole page in a frame, so `style` does not affect the configurator.
  // eslint-disable-next-line no-restricted-syntax
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><base target="_blank"><style>${own}${STYLES[look]}</style>${theme}</head><body>${writeSnippet({ ...snippet, shape: 'element' })}</body></html>`;
}

/** Keeps a frame as high as its content. */
function fit({ target }: Event): void {
  if (!(target instanceof HTMLIFrameElement) || !target.contentDocument) return;
  const { documentElement } = target.contentDocument;
  new ResizeObserver(() => {
    target.style.blockSize = `${documentElement.offsetHeight}px`;
  }).observe(documentElement);
}

/** The preview of the widget in a host page. */
export function previewPart(
  source: string,
  { state, texts }: { state: State; texts: Texts },
  { onWidth, onLook }: { onWidth: (width: Width) => void; onLook: (look: Look) => void },
): TemplateResult {
  const widths = WIDTHS.map((value) => ({ value, label: texts.widths[value] }));
  const looks = LOOKS.map((value) => ({ value, label: texts.looks[value] }));
  const pick = <Value extends string>(values: readonly Value[], onPick: (value: Value) => void) => {
    return (picked: string) => values.filter((value) => value === picked).forEach(onPick);
  };
  // A new frame for each page. Reusing the frame would add history entries to the back button.
  const frame = html`<iframe title=${texts.preview} .srcdoc=${source} @load=${fit}></iframe>`;
  return html`<section class="chapter">
    <h2>${texts.preview}</h2>
    <div class="fields">
      ${choiceGroup({ id: 'width', label: texts.width }, 'radio', widths, [state.width], pick(WIDTHS, onWidth))}
      ${choiceGroup({ id: 'look', label: texts.look }, 'radio', looks, [state.look], pick(LOOKS, onLook))}
    </div>
    <div class=${state.width === 'full' ? 'preview wide' : `preview ${state.width}`}>
      ${keyed(source, frame)}
    </div>
  </section>`;
}
