/** Publishing: what a person chooses, how far it is, and what to do with it. The work itself is done in a worker. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { baseUrlProblem } from '../../embed/publication-address.js';
import { writeDocument } from '../document/write-document.js';
import type { FormContext } from '../form/form-context.js';
import { canPickFolder, download, pickFolder } from '../save/save-place.js';
import { startWorker } from '../trusted.js';
import type {
  BuiltPlaces,
  PublishProgress as Progress,
  PublishReport,
  PublishRequest,
} from './publish-messages.js';
import { PUBLISH_TEXTS, type PublishTexts } from './publish-texts.js';

/** As many as the command keeps. */
const KEEP = '10';

const isWholeNumber = (text: string) => /^\d+$/.test(text.trim());

type Outcome = Exclude<PublishReport, Progress>;

const isProgress = (report: PublishReport): report is Progress =>
  report.kind === 'making' || report.kind === 'writing';

export class PublishPane {
  readonly #show: () => void;
  readonly #places: BuiltPlaces;
  #address: string;
  #target: 'zip' | 'folder' = 'zip';
  #keep = KEEP;
  /** Whether mistakes are said, which nobody has made before the first attempt. */
  #isTried = false;
  #worker: Worker | undefined;
  #folder: FileSystemDirectoryHandle | undefined;
  #progress: Progress | undefined;
  #outcome: Outcome | undefined;

  /** @param address of the publication that Studio lies in; empty elsewhere */
  constructor(show: () => void, places: BuiltPlaces, address: string) {
    this.#show = show;
    this.#places = places;
    this.#address = address;
  }

  /** Ends what is under way. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#progress = undefined;
  }

  #addressProblem(texts: PublishTexts): string | undefined {
    if (this.#address === '') return texts.noAddress;
    const problem = baseUrlProblem(this.#address);
    return problem && texts.addressProblems[problem];
  }

  async #publish(context: FormContext, texts: PublishTexts): Promise<void> {
    if (this.#worker) return;
    this.#isTried = true;
    this.#outcome = undefined;
    const wrong = this.#addressProblem(texts)
      ? 'publish-address'
      : isWholeNumber(this.#keep)
        ? ''
        : 'publish-keep';
    this.#show();
    if (wrong) {
      requestAnimationFrame(() => document.getElementById(wrong)?.focus());
      return;
    }
    const { store } = context;
    store.leaveField();
    const folder = this.#target === 'folder' ? await pickFolder() : undefined;
    if (this.#target === 'folder' && !folder) return;
    this.#folder = folder;
    const request: PublishRequest = {
      text: writeDocument(store.saved.text, store.saved.document, store.document),
      baseUrl: this.#address,
      folder,
      keep: Number(this.#keep),
      places: this.#places,
    };
    this.#begin(request, context, texts);
  }

  #begin(request: PublishRequest, context: FormContext, texts: PublishTexts): void {
    const { say } = context;
    const address = `${this.#places.studio}publisher.js`;
    let worker: Worker;
    try {
      worker = startWorker(address);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.#end({ kind: 'refused', reason: 'failed', detail }, say, texts);
      return;
    }
    this.#worker = worker;
    this.#progress = { kind: 'making', done: 0, total: 1 };
    worker.addEventListener('message', ({ data }: MessageEvent<PublishReport>) => {
      if (!isProgress(data)) {
        this.#end(data, say, texts);
        return;
      }
      this.#progress = data;
      this.#show();
    });
    worker.addEventListener('error', (event) => {
      // A script that cannot be fetched has no message.
      const { message } = event;
      const [reason, detail] = message ? (['failed', message] as const) : (['not-fetched', address] as const);
      this.#end({ kind: 'refused', reason, detail }, say, texts);
    });
    worker.postMessage(request);
    say(texts.begun);
    requestAnimationFrame(() => document.getElementById('publish-cancel')?.focus());
  }

  #end(outcome: Outcome, say: (message: string) => void, texts: PublishTexts): void {
    this.close();
    this.#outcome = outcome;
    if (outcome.kind === 'zip') download(texts.zipName, outcome.zip);
    say('');
    requestAnimationFrame(() => document.getElementById('publish-outcome')?.focus());
  }

  #cancel({ say }: FormContext, texts: PublishTexts): void {
    this.close();
    say(texts.cancelled);
    requestAnimationFrame(() => document.getElementById('publish-start')?.focus());
  }

  render(context: FormContext): TemplateResult {
    const { store, language, goTo } = context;
    const texts = PUBLISH_TEXTS[language];
    const errors = store.issues.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const hints = store.issues.length - errors.length;
    return html`<section class="publish" aria-labelledby="publish-title">
      <h2 id="publish-title" tabindex="-1">${texts.title}</h2>
      <p>${texts.lead}</p>
      ${
        first
          ? html`<div class="field">
              <p class="error" role="alert">
                <span aria-hidden="true">⚠</span>&#32;${texts.errors(errors.length)}
              </p>
              <button type="button" class="main" @click=${() => goTo(first.path)}>${texts.firstError}</button>
            </div>`
          : html`${hints > 0 ? html`<p class="hint">${texts.hints(hints)}</p>` : nothing}${
              this.#progress ? this.#under(this.#progress, context, texts) : this.#form(context, texts)
            }`
      }
      ${this.#outcome && !this.#progress ? this.#ended(this.#outcome, texts) : nothing}
    </section>`;
  }

  #form(context: FormContext, texts: PublishTexts): TemplateResult {
    const problem = this.#isTried ? this.#addressProblem(texts) : undefined;
    const keepProblem = this.#isTried && !isWholeNumber(this.#keep) ? texts.keepProblem : undefined;
    const error = (id: string, text: string | undefined) =>
      text === undefined
        ? nothing
        : html`<p class="error" id=${id}><span aria-hidden="true">⚠</span>&#32;${text}</p>`;
    return html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#publish(context, texts);
      }}
    >
      <div class="field">
        <label for="publish-address">${texts.address}</label>
        <p class="hint" id="publish-address-hint">${texts.addressHint}</p>
        ${error('publish-address-error', problem)}
        <input
          id="publish-address"
          type="url"
          autocomplete="url"
          required
          aria-describedby="publish-address-hint${problem === undefined ? '' : ' publish-address-error'}"
          aria-invalid=${problem === undefined ? 'false' : 'true'}
          .value=${live(this.#address)}
          @change=${(event: Event) => {
            this.#address = (event.target as HTMLInputElement).value.trim();
            this.#show();
          }}
        />
      </div>
      ${canPickFolder() ? this.#targets(texts) : nothing}
      ${
        this.#target === 'folder'
          ? html`<details class="more field" ?open=${keepProblem !== undefined}>
              <summary>${texts.more}</summary>
              <div class="field">
                <label for="publish-keep">${texts.keep}</label>
                <p class="hint" id="publish-keep-hint">${texts.keepHint}</p>
                ${error('publish-keep-error', keepProblem)}
                <input
                  id="publish-keep"
                  class="number"
                  type="text"
                  inputmode="numeric"
                  autocomplete="off"
                  aria-describedby="publish-keep-hint${keepProblem === undefined ? '' : ' publish-keep-error'}"
                  aria-invalid=${keepProblem === undefined ? nothing : 'true'}
                  .value=${live(this.#keep)}
                  @change=${(event: Event) => {
                    this.#keep = (event.target as HTMLInputElement).value;
                    this.#show();
                  }}
                />
              </div>
            </details>`
          : nothing
      }
      <p class="field"><button type="submit" id="publish-start" class="main">${texts.publish}</button></p>
    </form>`;
  }

  #targets(texts: PublishTexts): TemplateResult {
    const target = (value: 'zip' | 'folder') =>
      html`<div>
        <label class="choice"
          ><input
            type="radio"
            name="publish-target"
            aria-describedby="publish-${value}-hint"
            .checked=${live(this.#target === value)}
            @change=${() => {
              this.#target = value;
              this.#show();
            }}
          />${texts[value]}</label
        >
        <p class="hint" id="publish-${value}-hint">${texts[`${value}Hint`]}</p>
      </div>`;
    return html`<fieldset class="field">
      <legend>${texts.how}</legend>
      ${target('zip')}${target('folder')}
    </fieldset>`;
  }

  #under({ kind, done, total }: Progress, context: FormContext, texts: PublishTexts): TemplateResult {
    return html`<div class="field">
      <label for="publish-progress">${texts[kind](done, total)}</label>
      <progress id="publish-progress" max=${total} .value=${done}></progress>
      ${
        kind === 'making'
          ? html`<p>
              <button
                type="button"
                id="publish-cancel"
                class="plain"
                @click=${() => this.#cancel(context, texts)}
              >
                ${texts.cancel}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #ended(outcome: Outcome, texts: PublishTexts): TemplateResult {
    if (outcome.kind === 'refused')
      return html`<p class="error field" id="publish-outcome" tabindex="-1">
        <span aria-hidden="true">⚠</span>&#32;${texts.refused[outcome.reason](outcome.detail)}
      </p>`;
    const isZip = outcome.kind === 'zip';
    return html`<div class="field" id="publish-outcome" tabindex="-1">
      <p>
        <strong
          >${
            isZip
              ? texts.zipDone(texts.zipName, outcome.files)
              : texts.folderDone(this.#folder?.name ?? '', outcome)
          }</strong
        >
      </p>
      <p>${isZip ? texts.zipNext : texts.folderNext}</p>
      <p>${texts.see}&#32;<a href=${this.#address}>${this.#address}</a></p>
      ${outcome.empty > 0 ? html`<p class="error mild">${texts.empty(outcome.empty)}</p>` : nothing}
    </div>`;
  }
}
