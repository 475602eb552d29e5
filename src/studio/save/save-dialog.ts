/** Saving, also where somebody else has saved meanwhile: then what both have changed is laid before the person. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Collision, mergeVersions } from '../../dataset/merge/merge-versions.js';
import type { Path } from '../../dataset/issues/issue.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { placeInWords } from '../document/place-in-words.js';
import { valueInWords, type Wording } from '../document/value-in-words.js';
import { writeDocument } from '../document/write-document.js';
import { recordAt, setAt } from '../document/edit.js';
import type { FormContext } from '../form/form-context.js';
import type { StudioStore } from '../studio-store.js';
import type { StudioTexts } from '../texts/studio-texts.js';
import { download, pickPlace, type SavePlace } from './save-place.js';

interface SaveOutcome {
  readonly place: SavePlace | undefined;
  readonly message: string;
}

/** What a person is asked, and what goes on when they have answered. */
interface Question {
  readonly dataset: Fields;
  readonly collisions: readonly Collision[];
  /** The places of those where the value of the other is to stand. */
  readonly theirs: Set<number>;
  readonly answer: (isGoing: boolean) => void;
}

/** How often a file may change while it is saved, before a person is asked to try again. */
const ATTEMPTS = 5;

/** Hands what is open to the browser to keep, whatever becomes of its file. */
export function downloadCopy({ saved, document }: StudioStore): void {
  const text = writeDocument(saved.text, saved.document, document);
  download(saved.name, new Blob([text], { type: 'application/json' }));
}

export class SaveDialog {
  #question: Question | undefined;
  readonly #show: () => void;

  constructor(show: () => void) {
    this.#show = show;
  }

  /** Undefined where the person thinks better of it. @throws where the file cannot be written */
  async save(
    store: StudioStore,
    place: SavePlace | undefined,
    texts: StudioTexts,
  ): Promise<SaveOutcome | undefined> {
    const { saved } = store;
    const text = writeDocument(saved.text, saved.document, store.document);
    const chosen = place ?? (await pickPlace(saved.name));
    if (chosen === null) return undefined;
    if (!chosen) {
      downloadCopy(store);
      store.markSaved({ name: saved.name, text, document: store.document });
      return { place: undefined, message: texts.downloaded(saved.name) };
    }
    if (!place) {
      // A file that the person has just chosen to be replaced.
      const { document } = store;
      const isWritten = await chosen.write(text, await chosen.read());
      if (!isWritten) throw new Error(texts.notReached);
      store.markSaved({ name: chosen.name, text, document });
      return { place: chosen, message: texts.saved(chosen.name) };
    }
    return this.#saveOver(store, chosen, texts);
  }

  async #saveOver(
    store: StudioStore,
    place: SavePlace,
    texts: StudioTexts,
  ): Promise<SaveOutcome | undefined> {
    let taken = 0;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { saved, document } = store;
      const text = writeDocument(saved.text, saved.document, document);
      if (await place.write(text, saved.text)) {
        store.markSaved({ name: place.name, text, document });
        return {
          place,
          message: taken > 0 ? `${texts.saved(place.name)} ${texts.merged(taken)}` : texts.saved(place.name),
        };
      }
      const current = await place.read();
      // Where the file is gone, or empty, nobody's work is in it.
      const theirs = current === '' ? saved.document : readFields(current, texts);
      const merged = mergeVersions(saved.document, document, theirs);
      const answered = await this.#resolve(merged.dataset, merged.collisions);
      if (!answered) return undefined;
      taken += merged.taken;
      store.markSaved({ name: place.name, text: current, document: theirs });
      // What the person has edited meanwhile stays.
      store.change(mergeVersions(document, store.document, answered).dataset);
    }
    throw new Error(texts.notReached);
  }

  /** The merged document as the person wants it; undefined where they think better of it. */
  async #resolve(dataset: Fields, collisions: readonly Collision[]): Promise<Fields | undefined> {
    if (collisions.length === 0) return dataset;
    const theirs = new Set<number>();
    const isGoing = await new Promise<boolean>((answer) => {
      this.#question = { dataset, collisions, theirs, answer };
      this.#show();
      requestAnimationFrame(() => document.getElementById('collisions-title')?.focus());
    });
    this.#question = undefined;
    this.#show();
    if (!isGoing) return undefined;
    // From the last on, as a record that goes moves those behind it.
    return [...collisions.entries()]
      .toReversed()
      .reduce(
        (each, [index, { path, mine, theirs: value }]) => setAt(each, path, theirs.has(index) ? value : mine),
        dataset,
      );
  }

  /** Asks no more: what it was about is no longer open. */
  close(): void {
    this.#question?.answer(false);
  }

  render(context: FormContext): TemplateResult | typeof nothing {
    const question = this.#question;
    if (!question) return nothing;
    const { texts, words, language } = context;
    const { dataset, collisions, theirs, answer } = question;
    const wording = { document: dataset, words, language };
    const choose = (index: number, isTheirs: boolean) => {
      if (isTheirs) theirs.add(index);
      else theirs.delete(index);
      this.#show();
    };
    const option = (index: number, isTheirs: boolean, value: string) =>
      html`<label class="choice">
        <input
          type="radio"
          name="collision-${index}"
          .checked=${live(theirs.has(index) === isTheirs)}
          @change=${() => choose(index, isTheirs)}
        />
        <span><strong>${isTheirs ? texts.theirs : texts.mine}:</strong>&#32;${value || texts.gone}</span>
      </label>`;
    return html`<section class="collisions" aria-labelledby="collisions-title">
      <h2 id="collisions-title" tabindex="-1">${texts.collisions(collisions.length)}</h2>
      <p>${texts.collisionsLead}</p>
      ${collisions.map(
        ({ path, mine, theirs: value }, index) =>
          html`<fieldset class="field">
            <legend>${placeInWords(path, { ...wording, unnamed: texts.unnamed })}</legend>
            ${option(index, false, inWords(mine, path, wording))}${option(index, true, inWords(value, path, wording))}
          </fieldset>`,
      )}
      <p class="beside">
        <button type="button" class="plain" @click=${() => answer(true)}>${texts.mergeAndSave}</button>
        <button type="button" class="quiet" @click=${() => answer(false)}>${texts.cancel}</button>
      </p>
    </section>`;
  }
}

/** @throws where somebody has written something else into the file */
function readFields(text: string, texts: StudioTexts): Fields {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
  if (!isObject(value)) throw new Error(texts.broken);
  return value;
}

/** A value at a path, as a person would write it; empty for none. */
function inWords(value: unknown, path: Path, wording: Wording): string {
  const at = path.findLastIndex((_, length) => recordAt(path.slice(0, length)) !== undefined);
  const record = recordAt(path.slice(0, at)) ?? '';
  return valueInWords(value, record, String(path[at]), wording);
}
