import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import type { Field } from './field.js';

/** A field with TinyMCE, pasted into in its source view. */
function tiny(options: Readonly<Record<string, unknown>> = {}): Field {
  return async (html) => {
    const target = document.body.appendChild(document.createElement('textarea'));
    const [editor] = await tinymce.init({
      target,
      skin: false,
      content_css: false,
      menubar: false,
      toolbar: false,
      // The addresses of a CMS are whole, too.
      convert_urls: false,
      ...options,
    });
    if (!editor) throw new Error('TinyMCE did not start.');
    editor.setContent(html);
    const stored = editor.getContent();
    editor.remove();
    target.remove();
    return stored;
  };
}

/** The part of `ValidElements` that matters to a snippet, from https://docs.umbraco.com/umbraco-cms/13.latest/reference/configuration/richtexteditorsettings */
const UMBRACO = [
  '+a[id|style|rel|hreflang|dir|lang|type|name|href|target|title|class]',
  '-strong/-b[class|style]',
  '-em/-i[class|style]',
  '#p[id|style|dir|class|align]',
  'br[class]',
  '-div[id|dir|class|align|style]',
  '-span[class|align|style]',
  'iframe[*]',
].join();

export const tinymceAlone = tiny();

export const umbraco13 = tiny({ valid_elements: UMBRACO, invalid_elements: 'font' });
/** With scripts and our element in `ValidElements` and in `CustomConfig`. */
export const umbraco13WithElement = tiny({
  valid_elements: `${UMBRACO},script[*],conference-list[*]`,
  custom_elements: 'conference-list',
  invalid_elements: 'font',
});

/** As the plugin "Editor - TinyMCE" has it when nobody has changed it. */
export const joomla = tiny({
  invalid_elements: 'script,applet,iframe',
  extended_valid_elements: 'hr[id|title|alt|class|width|size|noshade]',
});
