import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Look, State } from './state.js';

/** Colours of the page, as CSS. */
export interface PageStyle {
  readonly ground: string;
  readonly ink: string;
  readonly isDark: boolean;
}

/** What the preview shows: a widget with the options that its code carries, and the page around it. */
export interface Preview {
  /** The tag of a widget. */
  readonly tag: string;
  readonly options: ReadonlyMap<string, string>;
  /** The link to fall back on. */
  readonly text: string;
  readonly href: string;
  readonly dataset: Dataset;
  readonly look: Look;
  /** Declarations for the widget, and the person's own colours for the page around it. */
  readonly style: string;
  readonly page: PageStyle | undefined;
  readonly language: State['language'];
}

/** The same for two previews in which the widget stays, whatever data and colours it gets. */
export const widgetKey = ({ tag, options, text, href, look, language }: Preview): string =>
  JSON.stringify([tag, [...options], text, href, look, language]);

/** By which the page in the frame is told. It is of the same origin, so nothing is copied. */
export const PREVIEW_EVENT = 'conference-widgets-preview';

/** A frame with a page of its own, so that nothing of Studio's styles and address reaches the widget, or the other way round. */
export class PreviewFrame {
  readonly element = document.createElement('iframe');
  #preview: Preview | undefined;
  #hasForeignPictures = false;

  /**
   * @param page address of src/studio/preview.html as it is built
   * @param onForeign is called when a picture of another site was held back, as the page's policy says
   */
  constructor(page: string, onForeign: () => void) {
    this.element.src = page;
    this.element.addEventListener('load', () => {
      this.#fit();
      this.element.contentDocument?.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective !== 'img-src' || this.#hasForeignPictures) return;
        this.#hasForeignPictures = true;
        onForeign();
      });
      this.#tell();
    });
  }

  /** Whether visitors will see pictures that are not here. */
  get hasForeignPictures(): boolean {
    return this.#hasForeignPictures;
  }

  /** Keeps the frame as high as its content. */
  #fit(): void {
    const page = this.element.contentDocument?.documentElement;
    if (!page) return;
    new ResizeObserver(() => {
      this.element.style.blockSize = `${page.offsetHeight}px`;
    }).observe(page);
  }

  #tell(): void {
    const detail = this.#preview;
    if (detail) this.element.contentWindow?.dispatchEvent(new CustomEvent(PREVIEW_EVENT, { detail }));
  }

  show(preview: Preview, title: string): void {
    this.element.title = title;
    if (!this.#preview || widgetKey(preview) !== widgetKey(this.#preview)) this.#hasForeignPictures = false;
    this.#preview = preview;
    this.#tell();
  }
}
