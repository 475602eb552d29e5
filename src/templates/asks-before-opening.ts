/**
 * For the row of a disclosure: tells the page before it opens, which may prevent it, and lets it close unasked.
 *
 * @param announce makes the event, which is cancelable
 */
export function asksBeforeOpening(host: HTMLElement, announce: () => Event): (event: Event) => void {
  return (event) => {
    const isOpen = event.currentTarget instanceof Element && event.currentTarget.closest('details[open]');
    if (!isOpen && !host.dispatchEvent(announce())) event.preventDefault();
  };
}
