import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choiceGroup } from './fields.js';
import { LOOKS, WIDTHS, type Look, type State, type Width } from './state.js';
import type { Texts } from './texts/texts.js';

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
