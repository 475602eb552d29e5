/**
 * The used part of the packages of test/cms/package.json, which exist only once `npm run test:cms` has run.
 * `unknown` is what only goes from one of them to the other.
 */

declare module 'ckeditor5' {
  interface HtmlRule {
    readonly name?: string | RegExp;
    readonly attributes?:
      true | readonly (string | RegExp)[] | { readonly key: RegExp; readonly value: true }[];
    readonly classes?: true;
    readonly styles?: true;
  }
  interface Config {
    readonly licenseKey: 'GPL';
    readonly plugins: readonly unknown[];
    readonly htmlSupport?: { readonly allow: readonly HtmlRule[] };
  }
  export class ClassicEditor {
    static create(element: HTMLElement, config: Config): Promise<ClassicEditor>;
    setData(html: string): void;
    getData(): string;
    destroy(): Promise<void>;
  }
  export const BlockQuote: unknown;
  export const Bold: unknown;
  export const Essentials: unknown;
  export const GeneralHtmlSupport: unknown;
  export const Heading: unknown;
  export const Italic: unknown;
  export const Link: unknown;
  export const List: unknown;
  export const Paragraph: unknown;
}

declare module 'tinymce' {
  interface Editor {
    setContent(html: string): void;
    getContent(): string;
    remove(): void;
  }
  const tinymce: {
    init(options: Readonly<Record<string, unknown>> & { readonly target: HTMLElement }): Promise<Editor[]>;
  };
  export default tinymce;
}

declare module 'tinymce/icons/default';
declare module 'tinymce/models/dom';
declare module 'tinymce/themes/silver';

declare module '@tiptap/core' {
  export class Editor {
    constructor(options: {
      readonly element: HTMLElement;
      readonly extensions: readonly unknown[];
      readonly content: string;
    });
    getHTML(): string;
    destroy(): void;
  }
  type Rendered = readonly [string, Readonly<Record<string, unknown>>, 0];
  export const Node: {
    create(node: {
      readonly name: string;
      readonly priority: number;
      readonly group: string;
      readonly content: string;
      readonly parseHTML: () => readonly { readonly tag: string }[];
      readonly renderHTML: (node: { readonly HTMLAttributes: Readonly<Record<string, unknown>> }) => Rendered;
    }): unknown;
  };
  interface GlobalAttributes {
    readonly types: readonly string[];
    readonly attributes: Readonly<
      Record<
        string,
        {
          readonly default?: unknown;
          readonly parseHTML?: (element: HTMLElement) => unknown;
          readonly renderHTML?: (
            attributes: Readonly<Record<string, unknown>>,
          ) => Readonly<Record<string, unknown>>;
        }
      >
    >;
  }
  export const Extension: {
    create(extension: {
      readonly name: string;
      readonly addGlobalAttributes: () => readonly GlobalAttributes[];
    }): unknown;
  };
}

declare module '@tiptap/starter-kit' {
  const StarterKit: unknown;
  export default StarterKit;
}

declare module 'dompurify' {
  const DOMPurify: { sanitize(html: string): string };
  export default DOMPurify;
}

declare module 'sanitize-html' {
  export default function sanitizeHtml(html: string): string;
}

interface Element {
  /** Newer than TypeScript's library: https://wicg.github.io/sanitizer-api/ */
  setHTML(html: string): void;
}
