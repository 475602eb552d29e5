/** The tags and placeholders that stand for widgets in a page. */
export function widgetSelector(tags: readonly string[], prefix: string): string {
  return ['.conference-widget[data-widget]', ...tags, ...tags.map((tag) => prefix + tag)].join();
}

/** Where something is the fallback of a widget, or of what is to become one. */
export function isFallback(element: Element, tags: readonly string[], prefix: string): boolean {
  return Boolean(element.parentElement?.closest(widgetSelector(tags, prefix)));
}
