import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  type HtmlRule,
} from 'ckeditor5';
import type { Field } from './field.js';

const PLUGINS = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];

/** A field with CKEditor 5, pasted into in its source view; `allow` is what General HTML Support lets pass besides. */
function ckeditor(allow?: readonly HtmlRule[]): Field {
  return async (html) => {
    const place = document.body.appendChild(document.createElement('div'));
    const plugins = allow ? [...PLUGINS, GeneralHtmlSupport] : PLUGINS;
    const editor = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins,
      ...(allow && { htmlSupport: { allow } }),
    });
    editor.setData(html);
    const stored = editor.getData();
    await editor.destroy();
    place.remove();
    return stored;
  };
}

const DIV: HtmlRule = { name: 'div', classes: true, attributes: [{ key: /^data-.*$/, value: true }] };

/** As Drupal sets it up from a text format: https://git.drupalcode.org/project/drupal/-/tree/11.x/core/profiles/standard/config/install */
const DRUPAL_BASIC: readonly HtmlRule[] = [
  { name: 'a', attributes: ['hreflang'] },
  { name: 'blockquote', attributes: ['cite'] },
  { name: /^h[2-6]$/, attributes: ['id'] },
  { name: /^(cite|dl|dt|dd)$/ },
];

export const ckeditorAlone = ckeditor();

export const drupalBasic = ckeditor(DRUPAL_BASIC);
/** With `<div class data-*>` among the allowed HTML tags of the format. */
export const drupalBasicWithDiv = ckeditor([...DRUPAL_BASIC, DIV]);
/** A format without the filter "Limit allowed HTML tags". */
export const drupalFull = ckeditor([{ name: /.*/, attributes: true, classes: true, styles: true }]);

/** The preset "default" of EXT:rte_ckeditor, which allows nothing besides what its plugins know. */
export const typo3 = ckeditor([]);
/** As https://docs.typo3.org/c/typo3/cms-core/main/en-us/Changelog/12.4.x/Important-102507-DefaultCKEditor5AllowedClassesAndDataAttributesConfiguratedReverted.html says. */
export const typo3WithDiv = ckeditor([DIV]);
