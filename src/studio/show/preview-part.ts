import { html, nothing, type TemplateResult } from 'lit';
import { choiceGroup } from './fields.js';
import { LOOKS, WIDTHS, type Look, type State, type Width } from './state.js';
import type { Texts } from './texts/texts.js';

/** The preview of the widget in a host page, and a hint where pictures are missing in it. @param frame undefined as long as there is nothing to show */
export function previewPart(
  frame: HTMLIFrameElement | undefined,
  { state, texts, foreignPictures }: { state: State; texts: Texts; foreignPictures: string | undefined },
  { onWidth, onLook }: { onWidth: (width: Width) => void; onLook: (look: Look) => void },
): TemplateResult {
  const widths = WIDTHS.map((value) => ({ value, label: texts.widths[value] }));
  const looks = LOOKS.map((value) => ({ value, label: texts.looks[value] }));
  const pick = <Value extends string>(values: readonly Value[], onPick: (value: Value) => void) => {
    return (picked: string) => values.filter((value) => value === picked).forEach(onPick);
  };
  return html`<section>
    <h3>${texts.preview}</h3>
    <div class="beside">
      ${choiceGroup({ id: 'width', label: texts.width }, 'radio', widths, [state.width], pick(WIDTHS, onWidth))}
      ${choiceGroup({ id: 'look', label: texts.look }, 'radio', looks, [state.look], pick(LOOKS, onLook))}
    </div>
    ${foreignPictures === undefined ? nothing : html`<p class="hint">${foreignPictures}</p>`}
    <div class="preview ${state.width}">${frame ?? html`<p class="hint">${texts.noPreview}</p>`}</div>
  </section>`;
}
