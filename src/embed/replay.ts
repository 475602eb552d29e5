import type { Asked, Left } from './islands.js';

/** Resolves when all these widgets have rendered. */
export async function rendered(widgets: readonly Element[]): Promise<void> {
  for (const widget of widgets) {
    await customElements.whenDefined(widget.localName);
    if ('updateComplete' in widget) await widget.updateComplete;
  }
}

/** A disclosure has opened or closed already. Its widget is asked as if it had not, and can prevent it. */
function clickAgain(summary: HTMLElement): void {
  const details = summary.closest('details');
  if (details) details.open = !details.open;
  summary.click();
}

function again({ event, target, value }: Asked): void {
  const { type } = event;
  if (type === 'click') {
    const place = target.closest<HTMLElement>('button, summary');
    if (place?.localName === 'summary') clickAgain(place);
    else place?.click();
  } else if (type === 'keydown' || type === 'input' || type === 'change') {
    // Hydration has emptied it.
    if (target instanceof HTMLInputElement && type === 'input') target.value = String(value);
    target.dispatchEvent(event);
  }
}

/** Does again what visitors have done to widgets before these could hear it. */
export async function replay(widgets: readonly Element[], { asked, stop }: Left): Promise<void> {
  await rendered(widgets);
  stop();
  for (const each of asked) again(each);
}
