import packageJson from './package.json' with { type: 'json' };

/** The programs by which snippets go, as people call them. */
const NAMES = {
  '@tiptap/core': 'Tiptap',
  ckeditor5: 'CKEditor',
  dompurify: 'DOMPurify',
  'sanitize-html': 'sanitize-html',
  tinymce: 'TinyMCE',
} as const;

export type Package = keyof typeof NAMES;

/** `CKEditor 48.5.2`. The versions are exact in package.json, so that a measurement can be repeated. */
export function programOf(name: Package): string {
  return `${NAMES[name]} ${packageJson.dependencies[name]}`;
}
