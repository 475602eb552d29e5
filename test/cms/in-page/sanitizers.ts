import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import type { Field } from './field.js';

export const domPurify: Field = (html) => Promise.resolve(DOMPurify.sanitize(html));

export const sanitizeHtmlPackage: Field = (html) => Promise.resolve(sanitizeHtml(html));

/** The browser's own: https://wicg.github.io/sanitizer-api/ */
export const setHtml: Field = (html) => {
  const place = document.createElement('div');
  place.setHTML(html);
  return Promise.resolve(place.innerHTML);
};
