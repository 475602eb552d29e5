/**
 * Leads a visitor to something that is there: its heading has the focus.
 *
 * @param details what opens there, where it opens and the visitor followed a link to it, and not a button beside it
 */
export function goTo(place: Element, isLinked: boolean, details: Element | null): void {
  if (isLinked) {
    details?.setAttribute('open', '');
    place.scrollIntoView();
  }
  const heading = place.querySelector<HTMLElement>(
    '[part~=heading], [part~=conference], [part~=title], .session-title, .name',
  );
  if (!heading) return;
  // It can have the focus, and does not take it by the Tab key.
  heading.tabIndex = -1;
  heading.focus({ preventScroll: isLinked });
}
