import { html, nothing, type TemplateResult } from 'lit';
import { describeFailure } from '../../dataset/issues/failure.js';
import { describeAtField } from '../../dataset/issues/field-sentences.js';
import type { DatasetState } from '../../dataset/load/store.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import type { SchemaWords } from '../../dataset/schema/words/words.js';
import { placeInWords } from '../document/place-in-words.js';
import { textField } from './fields.js';
import type { State } from './state.js';
import type { Texts } from './texts/texts.js';

/** Issues shown at most. */
const MAX_ISSUES = 100;

function status(data: DatasetState, { language }: State, texts: Texts): string {
  if (data.status === 'loading') return texts.datasetLoading;
  if (data.status === 'failed') return describeFailure(data.failure, language);
  return texts.datasetReady(data.dataset.conferences.length);
}

/** What is wrong, in the words that the form of Studio has for it. */
function issueList(
  data: DatasetState,
  { state: { language }, texts, written, words, unnamed }: DatasetModel,
): TemplateResult | typeof nothing {
  const issues = 'issues' in data ? data.issues : [];
  if (issues.length === 0) return nothing;
  const context = { document: written ?? {}, words, language, unnamed };
  return html`<details class="issues">
    <summary>${texts.issues(issues.length)}</summary>
    <ul>
      ${issues
        .slice(0, MAX_ISSUES)
        .map(
          (issue) => html`<li>${placeInWords(issue.path, context)}: ${describeAtField(issue, language)}</li>`,
        )}
    </ul>
  </details>`;
}

interface DatasetModel {
  readonly state: State;
  readonly texts: Texts;
  /** What is published; undefined where something is open in Studio. */
  readonly published: DatasetState | undefined;
  /** That as it is written; undefined as long as it is not known. */
  readonly written: Fields | undefined;
  readonly words: SchemaWords;
  readonly unnamed: string;
  /** Name of what is open. */
  readonly file: string | undefined;
}

/** Where the conferences come from: what is open, or an address, and what is wrong there. */
export function datasetPart(
  model: DatasetModel,
  { onAddress, onFile }: { onAddress: (address: string) => void; onFile: () => void },
): TemplateResult {
  const { state, published, file, texts } = model;
  const refused = state.refused.get('data');
  const address = {
    id: 'data',
    label: texts.datasetAddress,
    help: texts.datasetAddressHelp,
    error: refused === undefined ? undefined : texts.wrongAddress,
  };
  const ofFile = html`<div class="field">
    <button type="button" id="file" aria-describedby="file-help" @click=${onFile}>
      ${texts.datasetFile}
    </button>
    <p class="hint" id="file-help">${texts.datasetFileHelp}</p>
  </div>`;
  return html`<section>
    <h3>${texts.dataset}</h3>
    <p role="status">
      ${file === undefined ? nothing : texts.fileInUse(file)}${published ? status(published, state, texts) : nothing}
    </p>
    ${published ? issueList(published, model) : nothing}
    ${textField(address, 'url', refused ?? state.data, onAddress)}${published ? ofFile : nothing}
  </section>`;
}
