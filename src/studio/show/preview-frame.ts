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

/** By which the page in the frame is told. It is of the same origin, so nothing is copied. */
export const PREVIEW_EVENT = 'conference-widgets-preview';

/** A frame with a page of its own, so that nothing of Studio's styles and address reaches the widget, or the other way round. */
export class PreviewFrame {
  readonly element = document.createElement('iframe');
  #preview: Preview | undefined;

  /** @param page address of src/studio/preview.html as it is built */
  constructor(page: string) {
    this.element.src = page;
    this.element.addEventListener('load', () => {
      this.#fit();
      this.#tell();
    });
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
    this.#preview = preview;
    this.#tell();
  }
}
