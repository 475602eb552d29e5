import { html, nothing, type TemplateResult } from 'lit';
import type { FoundSnippet } from './find-snippet.js';
import { writeSnippet, type Snippet } from '../../embed/snippet.js';
import { codeBox, type CodeContext } from './code-box.js';
import type { State } from './state.js';
import { optionNames } from './texts/option-texts.js';
import type { Texts } from './texts/texts.js';

function result(
  found: FoundSnippet,
  { snippet, texts, code, state: { language } }: Omit<CheckModel, 'found'>,
): TemplateResult {
  const { fate, lostOptions, hasScript, instead } = found;
  const needsScript = snippet.shape !== 'iframe';
  const sentences = [
    lostOptions.length > 0 && texts.lostOptions(optionNames(snippet.widget, lostOptions, language)),
    needsScript && !hasScript && texts.noScript,
  ].filter((sentence) => sentence !== false);
  return html`<p><strong>${texts.fates[fate]}</strong>${sentences.map((sentence) => ` ${sentence}`)}</p>
    ${
      instead
        ? html`<p>${texts.instead(texts.shapes[instead])}</p>
            ${codeBox('instead', texts.paste, writeSnippet({ ...snippet, shape: instead }), code)}`
        : nothing
    }`;
}

interface CheckModel {
  readonly state: State;
  readonly texts: Texts;
  readonly snippet: Snippet;
  readonly found: FoundSnippet | undefined;
  readonly code: CodeContext;
}

/** Checks what a CMS did to the code on a published page. */
export function checkPart(model: CheckModel, onCheck: (page: string) => void): TemplateResult {
  const { texts, found } = model;
  const check = (event: SubmitEvent) => {
    event.preventDefault();
    const page = event.target instanceof HTMLFormElement ? new FormData(event.target).get('page') : null;
    onCheck(typeof page === 'string' ? page : '');
  };
  return html`<section>
    <h3>${texts.check}</h3>
    <p>${texts.checkHelp}</p>
    <form @submit=${check}>
      <div class="field code">
        <label for="page">${texts.checkField}</label>
        <textarea id="page" name="page" rows="6" spellcheck="false" required></textarea>
        <button type="submit">${texts.checkButton}</button>
      </div>
    </form>
    <div role="status">${found ? result(found, model) : nothing}</div>
  </section>`;
}
