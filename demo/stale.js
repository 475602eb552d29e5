/**
 * Sets up what a visitor with an old copy sees: leaves a copy in the browser's cache, and only then puts the widget into
 * the page, whose own request the server refuses.
 */
for (const template of document.querySelectorAll('template[data-copy]')) {
  const response = await fetch(template.dataset.copy, { cache: 'reload', credentials: 'omit' });
  // A browser keeps a copy of an answer when it has been read to its end.
  await response.text();
  template.replaceWith(template.content);
}
