import { Editor, Extension, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Field } from './field.js';

function tiptap(...extensions: readonly unknown[]): Field {
  return (html) => {
    const element = document.body.appendChild(document.createElement('div'));
    const editor = new Editor({ element, extensions: [StarterKit, ...extensions], content: html });
    const stored = editor.getHTML();
    editor.destroy();
    element.remove();
    return Promise.resolve(stored);
  };
}

/** Umbraco's own extensions keep `<div>`, and on what is known `class`, `id`, `style` and what begins with `data-`. */
const div = Node.create({
  name: 'div',
  priority: 50,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'div' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});

function dataAttributes(element: HTMLElement): Readonly<Record<string, string>> {
  const names = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  return Object.fromEntries(names.map((name) => [name, element.getAttribute(name) ?? '']));
}

const attributes = Extension.create({
  name: 'attributes',
  addGlobalAttributes: () => [
    {
      types: ['div', 'heading', 'link', 'paragraph'],
      attributes: {
        class: { default: null },
        id: { default: null },
        data: { parseHTML: dataAttributes, renderHTML: ({ data }) => ({ ...(data ?? {}) }) },
      },
    },
  ],
});

export const tiptapAlone = tiptap();

/** https://github.com/umbraco/Umbraco-CMS/tree/main/src/Umbraco.Web.UI.Client/src/packages/tiptap */
export const umbraco15 = tiptap(div, attributes);
