import { html, render } from 'lit';
import { sharedInPage } from '../dataset/load/page-singleton.js';

/** A thing of schema.org; `@id` is its name in the world. */
export type DescribedThing = Readonly<Record<string, unknown>>;

/** What the page's widgets say for search engines, by who says it, and the block that it stands in. */
interface Block {
  readonly things: Map<object, readonly DescribedThing[]>;
  element: HTMLScriptElement | undefined;
}

/** Each thing once, however many widgets show it. */
function graph(block: Block): DescribedThing[] {
  const byId = new Map([...block.things.values()].flat().map((thing) => [thing['@id'], thing]));
  return [...byId.values()];
}

/**
 * A data block, which neither runs nor needs a permission. Trusted Types nevertheless report each text that a script gives to
 * a `<script>`, of whatever type, unless it "already started": which one from a template has
 * (https://html.spec.whatwg.org/multipage/scripting.html#already-started).
 */
function blockElement(things: readonly DescribedThing[]): HTMLScriptElement | undefined {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  const element = fragment.querySelector('script');
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  // Whoever writes the page out as HTML must not end the block early.
  element?.append(json.replaceAll('<', '\\u003c'));
  return element ?? undefined;
}

/**
 * Says what a widget shows for search engines, in the one block of the page that all widgets and all copies of the script
 * share. Undefined takes it back; with the last of them the block goes.
 */
export function describeForSearchEngines(
  widget: object,
  things: readonly DescribedThing[] | undefined,
): void {
  const block = sharedInPage<Block>('conference-widgets.structured-data', () => ({
    things: new Map(),
    element: undefined,
  }));
  if (things) block.things.set(widget, things);
  else block.things.delete(widget);
  const all = graph(block);
  block.element?.remove();
  block.element = all.length > 0 ? blockElement(all) : undefined;
  if (block.element) document.head.append(block.element);
}
