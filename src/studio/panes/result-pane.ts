/** The widget as visitors will see it, with the document as it is now. */
import type { Path } from '../../dataset/issues/issue.js';
import { datasetStore } from '../../dataset/load/store.js';
import type { ParseResult } from '../../dataset/parse/read-dataset.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { isObject } from '../../dataset/parse/value-kinds.js';
import { register, widgets } from '../../embed/widgets.js';
import type { StudioStore } from '../studio-store.js';

/** A widget, and the attribute that says what it shows. */
interface Shown {
  readonly tag: string;
  readonly attribute?: string;
}

const WIDGETS: Readonly<Record<string, Shown>> = {
  conferences: { tag: 'conference-details', attribute: 'conference' },
  sessions: { tag: 'conference-programme', attribute: 'conference' },
  people: { tag: 'speaker-card', attribute: 'speaker' },
  organisations: { tag: 'conference-list', attribute: 'organiser' },
  series: { tag: 'conference-series', attribute: 'series' },
  contacts: { tag: 'contact-box', attribute: 'contact' },
  activities: { tag: 'activity-list' },
  newsletters: { tag: 'newsletter-box', attribute: 'newsletter' },
};

/** Milliseconds without a letter, after which a widget is worth drawing again: one with a thousand sessions takes longer than a letter. */
const PAUSE = 250;

export class ResultPane {
  /** Holds the widget, which stays the same element while the same record is edited. */
  readonly element = document.createElement('div');
  #shown = '';
  #result: ParseResult | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #hasForeignPictures = false;
  /** No file: widgets find under this address what has been put there. */
  readonly #address = new URL('studio-document.json', document.baseURI).href;

  /** @param show is called when a picture of another site was held back, as the page's policy says */
  constructor(show: () => void) {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective !== 'img-src' || this.#hasForeignPictures) return;
      this.#hasForeignPictures = true;
      show();
    });
  }

  /** Whether visitors will see pictures that are not here. */
  get hasForeignPictures(): boolean {
    return this.#hasForeignPictures;
  }

  /** Gives widgets the document, at once or after a pause. */
  #put(dataset: Dataset, pause: number): void {
    clearTimeout(this.#pause);
    const put = () => datasetStore.put(this.#address, { dataset, issues: [] });
    if (pause === 0) put();
    else this.#pause = setTimeout(put, pause);
  }

  /** @param path of what is edited; empty for the whole */
  show(store: StudioStore, path: Path, language: string): void {
    const { result } = store;
    if (!store.isChecked || !result?.dataset) return;
    const list = path.length > 2 ? 'sessions' : String(path[0] ?? '');
    const { tag, attribute } = WIDGETS[list] ?? { tag: 'conference-list' };
    const record = store.valueAt(path.slice(0, 2));
    const id = isObject(record) && typeof record.id === 'string' ? record.id : '';
    const shown = attribute && id === '' ? '' : [tag, id, language].join(' ');
    const isOther = shown !== this.#shown;
    // Before the data changes, in which the record that was shown may be missing.
    if (isOther) this.element.replaceChildren();
    if (result !== this.#result) this.#put(result.dataset, !isOther && store.isTyping ? PAUSE : 0);
    this.#result = result;
    this.#shown = shown;
    if (!isOther || shown === '') return;
    const widget = document.createElement(tag);
    const attributes = {
      src: this.#address,
      lang: language,
      'heading-level': '3',
      ...(attribute ? { [attribute]: id } : {}),
    };
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    if (tag === 'speaker-card') widget.setAttribute('layout', 'full');
    this.#hasForeignPictures = false;
    this.element.replaceChildren(widget);
    const load = widgets[tag];
    if (load) void register(tag, load);
  }
}
