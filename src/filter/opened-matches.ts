/**
 * Opens items of a list of which the only words that a visitor looks for are in what is closed, and closes them again when
 * nobody looks for these. What the visitor opens or closes is left alone from then on.
 */
export class OpenedMatches {
  readonly #opened = new Set<HTMLDetailsElement>();
  readonly #touched = new WeakSet<Element>();
  #root: HTMLElement | DocumentFragment | undefined;

  readonly #onClick = ({ target }: Event) => {
    const details = target instanceof Element ? target.closest('summary')?.parentElement : undefined;
    if (details) this.#touched.add(details);
  };

  /** @param isWished whether anything is to be open for its words */
  update(root: HTMLElement | DocumentFragment, isWished: boolean): void {
    if (!isWished && this.#opened.size === 0) return;
    if (this.#root !== root) root.addEventListener('click', this.#onClick);
    this.#root = root;
    const wished = new Set(isWished ? [...root.querySelectorAll('[part~=item]')].map(closedAround) : []);
    for (const details of this.#opened) {
      if (wished.has(details) && details.isConnected) continue;
      this.#opened.delete(details);
      if (!this.#touched.has(details)) details.open = false;
    }
    for (const details of wished) {
      if (!details || details.open || this.#touched.has(details)) continue;
      details.open = true;
      this.#opened.add(details);
    }
  }
}

/** What has to be open for the first mark of an item to be seen: titles and facts stand before it. */
function closedAround(item: Element): HTMLDetailsElement | undefined {
  const mark = item.querySelector('mark');
  return mark?.closest('summary') ? undefined : (mark?.closest('details') ?? undefined);
}
