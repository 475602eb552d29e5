import { html, nothing, type TemplateResult } from 'lit';
import { describeFailure } from '../../dataset/issues/failure.js';
import { describeIssue } from '../../dataset/issues/describe-issue.js';
import type { DatasetState } from '../../dataset/load/store.js';
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

function issueList(data: DatasetState, { language }: State, texts: Texts): TemplateResult | typeof nothing {
  const issues = 'issues' in data ? data.issues : [];
  if (issues.length === 0) return nothing;
  return html`<details class="issues">
    <summary>${texts.issues(issues.length)}</summary>
    <ul>
      ${issues.slice(0, MAX_ISSUES).map((issue) => html`<li>${describeIssue(issue, language)}</li>`)}
    </ul>
  </details>`;
}

/** The source of the data, and its issues. */
export function datasetPart(
  { state, data, file, texts }: { state: State; data: DatasetState; file: string | undefined; texts: Texts },
  { onAddress, onFile }: { onAddress: (address: string) => void; onFile: (file: File) => void },
): TemplateResult {
  const refused = state.refused.get('data');
  const address = {
    id: 'data',
    label: texts.datasetAddress,
    help: texts.datasetAddressHelp,
    error: refused === undefined ? undefined : texts.wrongAddress,
  };
  const pick = ({ target }: Event) => {
    const [chosen] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
    if (chosen) onFile(chosen);
  };
  return html`<section class="chapter">
    <h2>${texts.dataset}</h2>
    <div class="fields">
      ${textField(address, 'url', refused ?? state.data, onAddress)}
      <div class="field">
        <label for="file">${texts.datasetFile}</label>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="file-help"
          @change=${pick}
        />
        <p class="small" id="file-help">${texts.datasetFileHelp}</p>
      </div>
    </div>
    <p role="status">${file ? texts.fileInUse(file) : nothing}&#32;${status(data, state, texts)}</p>
    ${issueList(data, state, texts)}
  </section>`;
}
