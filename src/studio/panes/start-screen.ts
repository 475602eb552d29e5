import { html, nothing, type TemplateResult } from 'lit';
import type { StudioTexts } from '../texts/studio-texts.js';

interface StartActions {
  readonly onSheet: () => void;
  readonly onFile: () => void;
  readonly onAddress: (address: string) => void;
  readonly onHere: () => void;
  readonly onEmpty: () => void;
  readonly onExample: () => void;
}

/** The first screen: the ways to something to edit. */
export function startScreen(
  texts: StudioTexts,
  problem: string,
  isPublished: boolean,
  actions: StartActions,
): TemplateResult {
  const openAddress = (event: SubmitEvent) => {
    event.preventDefault();
    const address =
      event.target instanceof HTMLFormElement ? new FormData(event.target).get('address') : null;
    if (typeof address === 'string') actions.onAddress(address.trim());
  };
  return html`<div class="start">
    <p class="lead">${texts.lead}</p>
    <p class="hint">${texts.stays}</p>
    ${
      problem
        ? html`<p class="error" role="alert"><span aria-hidden="true">⚠</span>&#32;${problem}</p>`
        : nothing
    }
    <section>
      <h2>${texts.sheet}</h2>
      <p class="hint">${texts.sheetHint}</p>
      <p class="beside">
        <button type="button" class="main" @click=${actions.onSheet}>${texts.chooseSheet}</button>
        <a href=${texts.sheetFile} download>${texts.sheetExample}</a>
      </p>
    </section>
    <section>
      <h2>${texts.openFile}</h2>
      <p class="hint">${texts.dropFile}</p>
      <button type="button" class="plain" @click=${actions.onFile}>${texts.chooseFile}</button>
    </section>
    ${
      isPublished
        ? html`<section>
            <h2>${texts.openHere}</h2>
            <p class="hint">${texts.openHereHint}</p>
            <button type="button" class="plain" @click=${actions.onHere}>${texts.open}</button>
          </section>`
        : nothing
    }
    <section>
      <h2>${texts.begin}</h2>
      <ul class="ways">
        <li>
          <button type="button" class="plain" @click=${actions.onEmpty}>${texts.empty}</button>
          <span class="hint">${texts.emptyHint}</span>
        </li>
        <li>
          <button type="button" class="plain" @click=${actions.onExample}>${texts.example}</button>
          <span class="hint">${texts.exampleHint}</span>
        </li>
      </ul>
    </section>
    <section>
      <h2><label for="address">${texts.openAddress}</label></h2>
      <p class="hint" id="address-hint">${texts.addressHint}</p>
      <form class="beside" @submit=${openAddress}>
        <input
          id="address"
          name="address"
          type="url"
          required
          aria-invalid="false"
          aria-describedby="address-hint"
        />
        <button type="submit" class="plain">${texts.open}</button>
      </form>
    </section>
  </div>`;
}
