/** The view of Studio in which editors build a widget. It stores and sends nothing; what is chosen is in the address. */
import { html, type TemplateResult } from 'lit';
import { findSnippet, type FoundSnippet } from './find-snippet.js';
import type { SchemaWords } from '../../dataset/schema/words/words.js';
import { pastedAddress } from '../../embed/page/option-pages.js';
import { readManifest, type Widget } from '../../embed/read-manifest.js';
import { carriedOptions } from '../../embed/snippet.js';
import type { StudioLanguage } from '../form/form-context.js';
import { tabs } from '../panes/tabs.js';
import { readPage } from '../trusted.js';
import type { StudioStore } from '../studio-store.js';
import type { StudioTexts } from '../texts/studio-texts.js';
import { checkPart } from './check-part.js';
import { datasetPart } from './dataset-part.js';
import { hostTable, type Host } from './hosts.js';
import { PreviewFrame } from './preview-frame.js';
import { previewPart } from './preview-part.js';
import { type Publication, publicationAt, readPublication } from './publication.js';
import { json, PublishedSource } from './published-source.js';
import { purposePart } from './purposes.js';
import { snippetPart } from './snippet-part.js';
import { snippetFor } from './snippets.js';
import { chosenGroups } from './option-groups.js';
import { optionProblems } from './option-problems.js';
import {
  readState,
  withAddress,
  withOption,
  withTheme,
  withWidget,
  type ShowTab,
  writeState,
  type State,
} from './state.js';
import type * as themePart from './theme-part.js';
import { danish } from './texts/da.js';
import { english } from './texts/en.js';
import { danishWidget } from './texts/option-texts.js';
import { widgetPart } from './widget-part.js';

const TEXTS = { da: danish, en: english };

/** Stands for the publication until a person says where it is; no code with it is shown. */
const NOWHERE: Publication = {
  scriptUrl: 'https://example.org/conference-widgets.js',
  datasetUrl: 'https://example.org/conferences.json',
  embedBase: 'https://example.org/',
  version: '',
  hasPages: false,
  singleFile: { scriptUrl: '', integrity: '' },
};

/** What the view gets from the rest of Studio. */
export interface ShowContext {
  readonly language: StudioLanguage;
  /** What is open; undefined where the widgets show what is published. */
  readonly store: StudioStore | undefined;
  /** Asks for a file, and opens it in Studio. */
  readonly onFile: () => void;
  readonly words: SchemaWords;
  readonly studio: StudioTexts;
}

/** The style sheet of the view, which the first screen does not need. */
function loadStyles(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(href)));
    document.head.append(link);
  });
}

export class ShowPane {
  readonly #show: () => void;
  readonly #widgets: readonly Widget[];
  readonly #hosts: readonly Host[];
  readonly #publication = readPublication(document);
  #state: State;
  #tab: ShowTab = 'choose';
  #opened: ReadonlySet<string>;
  #found: FoundSnippet | undefined;
  /** The code that was copied last, and whether it was. */
  #copied: { readonly id: string; readonly isCopied: boolean } | undefined;
  readonly #source: PublishedSource;
  readonly #frame: PreviewFrame;
  /** What only those need who choose colours and the like. */
  #themes: typeof themePart | undefined;
  /** Whether they could not be loaded. */
  #lacksThemes = false;

  private constructor(show: () => void, folder: string, widgets: readonly Widget[], hosts: readonly Host[]) {
    this.#frame = new PreviewFrame(`${folder}preview.html`, show);
    this.#show = show;
    this.#source = new PublishedSource(show);
    this.#widgets = widgets;
    this.#hosts = hosts;
    const tags = widgets.map(({ tag }) => tag);
    const ids = hosts.map(({ id }) => id);
    this.#state = readState(location.search, tags, ids);
    this.#opened = chosenGroups(this.#state);
  }

  /**
   * Loads what the view needs.
   *
   * @param folder address of the files of Studio
   * @throws where one of them cannot be fetched
   */
  static async load(show: () => void, folder: string): Promise<ShowPane> {
    const [manifest, hosts] = await Promise.all([
      json(`${folder}custom-elements.json`),
      json(`${folder}hosts.json`),
      loadStyles(`${folder}show.css`),
    ]);
    const pane = new ShowPane(show, folder, readManifest(manifest), hostTable.parse(hosts).hosts);
    if (pane.#state.theme.size > 0) await pane.#loadThemes();
    return pane;
  }

  async #loadThemes(): Promise<void> {
    this.#themes = await import('./theme-part.js');
  }

  async #showThemes(): Promise<void> {
    try {
      await this.#loadThemes();
    } catch {
      this.#lacksThemes = true;
    }
    this.#show();
  }

  /** Shows a choice that may soon be another. A browser lets a page change its address only so often. */
  #try(next: Partial<State>): void {
    this.#state = { ...this.#state, ...next };
    this.#found = undefined;
    this.#copied = undefined;
    this.#show();
  }

  #change(next: Partial<State>): void {
    this.#try(next);
    const address = new URL(location.href);
    const view = address.searchParams.get('view');
    address.search = writeState(this.#state);
    if (view !== null) address.searchParams.set('view', view);
    history.replaceState(null, '', address);
  }

  readonly #copy = (id: string, isCopied: boolean): void => {
    this.#copied = { id, isCopied };
    this.#show();
  };

  #toggle(group: string, isOpen: boolean): void {
    const opened = new Set(this.#opened);
    if (isOpen) opened.add(group);
    else opened.delete(group);
    this.#opened = opened;
    if (group === 'looks' && isOpen && !this.#themes) void this.#showThemes();
  }

  /** The fields for looks, and what is chosen there as CSS. */
  #looks(widget: Widget) {
    const themes = this.#themes;
    if (!themes) return undefined;
    const state = this.#state;
    const { ground, ink } = themes.pageColors(state);
    const isOwnPage = state.theme.has('ground') || state.theme.has('ink');
    const looks = themes.themeLooks(state, widget);
    const style = themes.lookStyle(looks);
    return {
      looks,
      style,
      rule: style && themes.themeRule(widget.tag, style),
      page: isOwnPage ? { ground, ink, isDark: themes.isDark(themes.colorOf(ground)) } : undefined,
      hasProblem: themes.themeProblems(state).size > 0,
      fields: themes.themePart(state, widget, {
        onTurn: (name, value) => this.#try(withTheme(this.#state, name, value)),
        onTheme: (name, value) => this.#change(withTheme(this.#state, name, value)),
        onReset: () => this.#change({ theme: new Map() }),
      }),
    };
  }

  render({ language, store, onFile, words, studio }: ShowContext): TemplateResult {
    this.#state = { ...this.#state, language };
    const state = this.#state;
    const publication = this.#publication ?? publicationAt(state.base, document);
    const texts = TEXTS[language];
    const widget = this.#widgets.find(({ tag }) => tag === state.widget);
    const host = this.#hosts.find(({ id }) => id === state.host);
    if (!widget || !host) throw new Error(`${state.widget}, ${state.host}`);
    const published = store ? undefined : this.#source.load(state.data || this.#publication?.datasetUrl);
    const dataset = store
      ? store.result?.dataset
      : published && 'dataset' in published
        ? published.dataset
        : undefined;
    const problems = optionProblems(widget, state.options, dataset);
    const name = language === 'da' ? (danishWidget(widget.tag) ?? widget.tag) : widget.summary;
    const looks = this.#looks(widget);
    const { style = '', rule = '' } = looks ?? {};
    const label = name.replace(/\.$/, '');
    const snippet = {
      ...snippetFor(state, widget, host, publication ?? NOWHERE, label, problems),
      looks: looks?.looks,
    };
    const { tag } = widget;
    // The preview shows only what the code will do on the page.
    const options = carriedOptions(snippet.shape, snippet.options);
    const page = { look: state.look, page: looks?.page, style };
    if (dataset)
      this.#frame.show({ tag, options, ...snippet.fallback, dataset, language, ...page }, texts.preview);
    // The addresses of a publication always show its own data.
    const pasted =
      publication?.hasPages && dataset && !store
        ? pastedAddress(state.data ? undefined : dataset, widget.tag, snippet.options, publication.embedBase)
        : undefined;
    const code = { texts, copied: this.#copied, onCopy: this.#copy };
    const model = {
      state,
      texts,
      code,
      widgets: this.#widgets,
      widget,
      dataset,
      problems,
      looks,
      lacksLooks: this.#lacksThemes && !looks,
      opened: this.#opened,
      hosts: this.#hosts,
      host,
      needsBase: this.#publication === undefined,
      isPublished: publication !== undefined,
      snippet,
      rule,
      found: this.#found,
      foreignPictures: this.#frame.hasForeignPictures ? studio.foreignPictures : undefined,
      pasted,
    };
    const onTab = (tab: ShowTab) => {
      this.#tab = tab;
      this.#show();
    };
    return html`<div class="showing">
      <h2 id="show-title" tabindex="-1">${texts.title}</h2>
      <p>${texts.lead}</p>
      ${tabs(texts.tabs, texts.title, this.#tab, onTab)}
      <div class="show-panes" data-tab=${this.#tab}>
        <div class="show-choose">
          ${purposePart(model, (next) => this.#change(next))}
          ${widgetPart(model, {
            onWidget: (tag) => this.#change(withWidget(this.#state, tag)),
            onOption: (option, value) =>
              this.#change(
                option === 'feed'
                  ? withAddress(this.#state, option, value ?? '')
                  : withOption(this.#state, option, value),
              ),
            onText: (text) => this.#change({ text }),
            onHref: (href) => this.#change(withAddress(this.#state, 'href', href)),
            onToggle: (group, isOpen) => this.#toggle(group, isOpen),
          })}
          ${datasetPart(
            {
              state,
              published,
              written: published && this.#source.written(published),
              words,
              unnamed: studio.unnamed,
              file: store?.saved.name,
              texts,
            },
            {
              onAddress: (address) => {
                const whole = URL.canParse(address, document.baseURI)
                  ? new URL(address, document.baseURI).href
                  : address;
                this.#change(withAddress(this.#state, 'data', address && whole));
              },
              onFile,
            },
          )}
        </div>
        <div class="show-result">
          ${previewPart(dataset && this.#frame.element, model, {
            onWidth: (width) => this.#change({ width }),
            onLook: (look) => this.#change({ look }),
          })}
        </div>
        <div class="show-code">
          ${snippetPart(model, {
            onHost: (id) => this.#change({ host: id }),
            onBase: (base) => this.#change(withAddress(this.#state, 'base', base)),
            onPin: (isPinned) => this.#change({ pin: isPinned ? 'yes' : '' }),
          })}
          ${checkPart(model, (page) => {
            this.#found = findSnippet(readPage(page), snippet);
            this.#show();
          })}
        </div>
      </div>
    </div>`;
  }
}
