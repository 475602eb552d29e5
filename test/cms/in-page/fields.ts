import * as ckeditor from './ckeditor.js';
import type { Field } from './field.js';
import * as sanitizers from './sanitizers.js';
import * as tinymce from './tinymce.js';
import * as tiptap from './tiptap.js';

/** Everything that HTML can be pasted into here. */
export const FIELDS = {
  /** A file of one's own, into which nobody looks. */
  ownFile: (html: string) => Promise.resolve(html),
  ...ckeditor,
  ...tinymce,
  ...tiptap,
  ...sanitizers,
} satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;
