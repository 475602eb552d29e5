import { type CSSResultGroup, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ShownPart } from '../dataset/load/parts-manifest.js';
import type { Issue } from '../dataset/issues/issue.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { isFlagWord, isOn } from '../host-page/flag.js';
import { own } from '../host-page/own.js';
import { swallows } from '../host-page/swallowed.js';
import { oneOf, type OneOf, wholeNumber } from './attributes.js';
import { DatasetController } from './dataset-controller.js';
import { EnvironmentController } from './environment-controller.js';
import { FocusController } from './focus-controller.js';
import { frame, notice, THEMES } from './frame.js';
import { Lazy } from './lazy.js';
import { loadedState } from './loaded-state.js';
import { LocaleController } from './locale-controller.js';
import { page, pageSettings } from './page-settings.js';
import { turn } from './painted.js';
import { PrerenderedElement } from './prerendered-element.js';
import { baseStyles } from './theme/base.styles.js';
import { showRecord } from './show-record.js';
import { type View, withGap } from './view.js';

/** The base class of every widget: dataset, language, heading, theme, and the messages of its states. */
export abstract class WidgetElement extends PrerenderedElement {
  static override styles: CSSResultGroup = baseStyles;

  /** Address of the dataset. Without it: that of the script tag, or `conferences.json` in the folder of the script. */
  @property() src: string | undefined;

  /** Language of the widget (BCP 47). Without it: that of the page. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Heading above the content. */
  @property() heading: string | undefined;

  /** Level of the heading, 1 to 6. The headings of the items follow it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Look: plain, dkfds, borgerdk or auto. Plain takes font and text colour from the page; auto takes its link colour, too. */
  @property() theme: OneOf<typeof THEMES> | undefined;

  /** Shows what is wrong and what to do about it, in a panel and on the console. */
  @property({ type: Boolean }) debug = false;

  /** What stays in sight while the rest scrolls under it, and so needs the page's colour behind it: selectors in a list; empty without any. */
  protected layers = '';

  /** The parts of the dataset without which it may be empty, such as `people.id` for people, whatever else is known of them. */
  protected readonly needs: readonly string[] = ['conferences'];

  protected readonly data = new DatasetController(this, () => this.shownPart);
  readonly #languages = new LocaleController(
    this,
    () => this.#dataset?.language,
    () => this.data.state.status !== 'loading',
  );
  readonly #visitor = new EnvironmentController(this, this.isPrerendered);
  readonly #setLoaded = loadedState(this);
  #isLoading = true;
  readonly #hostColors = new Lazy(this, 'colours', async () => {
    const { HostColorsController } = await import('./theme/host-colors-controller.js');
    return new HostColorsController(this, () => this.layers);
  });

  constructor() {
    super();
    new FocusController(this);
  }

  /** React 19 and Vue set what stands in a template as a property, where the text `false` would be on. */
  override requestUpdate(...args: Parameters<PrerenderedElement['requestUpdate']>): void {
    const [name, , options] = args;
    const value: unknown = name && options?.type === Boolean && Reflect.get(this, name);
    if (name && typeof value === 'string') Reflect.set(this, name, isOn(value));
    else super.requestUpdate(...args);
  }

  /** Options that are on or off are read alike wherever they are written: frameworks write `false`. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const { elementProperties } = this.constructor as typeof WidgetElement;
    const property = name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
    const isFlag = elementProperties.get(property)?.type === Boolean;
    super.attributeChangedCallback(name, old, isFlag && !isOn(value) ? null : value);
    if (isFlag && value && !isFlagWord(value, name))
      import('./explain.js').then(({ explainFlag }) => {
        explainFlag(this.localName, name, value);
      }, console.error);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await turn();
    await super.scheduleUpdate();
  }

  /** With the content, so that the page lays out both together. */
  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#setLoaded(!this.#isLoading);
  }

  /** The context for templates; undefined until the dataset and the messages are there. */
  protected get view(): View | undefined {
    const { language, messages } = this.#languages;
    const level = this.#headingLevel;
    return (
      this.#dataset &&
      messages && {
        dataset: this.#dataset,
        messages,
        language,
        isPartial: this.#isPartial,
        headingLevel: this.heading ? level + 1 : level,
        now: this.#visitor.now,
        visitorTimeZone: this.#visitor.timeZone,
      }
    );
  }

  get #headingLevel(): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, { min: 1, max: 6, otherwise: 2 });
  }

  get #dataset(): Dataset | undefined {
    const { state } = this.data;
    return 'dataset' in state ? state.dataset : undefined;
  }

  get #isPartial(): boolean {
    const { state } = this.data;
    const isNeeded = ({ path, leftOut }: Issue) => {
      // The record of a field that it cannot be without is gone as a whole.
      const place = leftOut === 'record' && typeof path.at(-1) === 'string' ? path.slice(0, -1) : path;
      const names = place.filter((step) => typeof step === 'string');
      return this.needs.some((need) =>
        need.split('.').every((name, depth) => name === (names[depth] ?? name)),
      );
    };
    return 'issues' in state && state.issues.some((issue) => issue.severity === 'error' && isNeeded(issue));
  }

  /** The content, or a message instead, which says that there is nothing only where nothing was left out. */
  #content(view: View): TemplateResult | string | undefined {
    const { partlyUnread, nothingFound } = view.messages;
    const content = showRecord<TemplateResult | string | undefined>(
      { id: this.localName },
      () => this.renderContent(view),
      partlyUnread,
    );
    if (typeof content !== 'string' || !view.isPartial) return content;
    return content === nothingFound ? withGap(view, content) : partlyUnread;
  }

  readonly #retry = () => {
    this.data.retry();
    this.#languages.retry();
  };

  protected override async ready(): Promise<void> {
    await this.data.available();
    await this.#languages.available();
  }

  /** The part of the dataset that has all that it shows; undefined where it needs the whole. */
  protected get shownPart(): ShownPart | undefined {
    return undefined;
  }

  /** The content, or a message that says why there is none; undefined until everything for it is loaded. */
  protected abstract renderContent(view: View): TemplateResult | string | undefined;

  /** Without an end tag, its content is not there to fall back on. */
  #keepPage(): void {
    if (swallows(this)) import('./swallowed-page.js').then(({ keepPage }) => keepPage(this), console.error);
    else if (own(document, 'readyState') === 'loading')
      own(document, 'addEventListener').call(document, 'DOMContentLoaded', () => this.#keepPage(), {
        once: true,
      });
  }

  protected override render(): TemplateResult {
    if (page) this.#keepPage();
    const { state } = this.data;
    const { language, messages } = this.#languages;
    const { view } = this;
    const content = view && this.#content(view);
    const theme = oneOf(this, 'theme', this.theme ?? pageSettings().theme, THEMES);
    this.#isLoading = content === undefined && state.status !== 'failed' && !this.#languages.failed;
    if (theme !== 'plain' || this.layers) this.#hostColors.load();
    return frame({
      theme,
      language: messages?.language ?? language,
      heading: this.heading,
      headingLevel: this.#headingLevel,
      isLoading: this.#isLoading,
      notice: messages && notice(state, messages, typeof content === 'string' ? content : undefined),
      onRetry: this.#retry,
      content: typeof content === 'string' ? nothing : content,
    });
  }
}

/** Registers an element unless its name is taken: by this code loaded twice, or by the page's own element. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
