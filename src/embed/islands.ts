/** Prerendered widgets that are left as a server wrote them, without any script of theirs, until something asks for it. */
import { pageSettings } from '../core/page-settings.js';
import { own, select } from '../host-page/own.js';
import { MARK, writeMark } from './prerender-mark.js';

/** Version of the library, written by the build. */
declare const PACKAGE_VERSION: string;

/** Something that a visitor did, and what the field had in it then, which hydration empties. */
export interface Asked {
  readonly event: Event;
  readonly target: Element;
  readonly value: unknown;
}

const attribute = (element: Element, name: string) => own(element, 'getAttribute').call(element, name);

/** What a server wrote of a widget; undefined where it says nothing. */
function markOf(element: Element): string | undefined {
  const sheet = own(element, 'shadowRoot')?.querySelector(`[${MARK}]`);
  return (sheet && attribute(sheet, MARK)) ?? undefined;
}

/** Whether a server would write the same for the element, the page and its data. It has to be believed where it says nothing. */
export function isAsWritten(element: Element, language: string): boolean {
  const mark = markOf(element);
  const [until = '', timeZone = '', digest = ''] = mark?.split(' ') ?? [];
  return (
    mark === undefined ||
    (select(document, `script[data-digest="${digest}"]`).length > 0 &&
      mark ===
        writeMark(until, timeZone, digest, {
          version: PACKAGE_VERSION,
          language,
          theme: pageSettings().theme,
          attributes: own(element, 'attributes'),
        }))
  );
}

/** Whether nothing but a visitor can ask more of what a server wrote: not the clock, nor the address. */
function isEnough(element: Element): boolean {
  const [until = '', timeZone] = markOf(element)?.split(' ') ?? [];
  const group = attribute(element, 'group') ?? 'conferences';
  return (
    timeZone !== undefined &&
    (!until || until > new Date().toISOString()) &&
    (!timeZone || timeZone === Intl.DateTimeFormat().resolvedOptions().timeZone) &&
    !location.search.includes(`${group}-`)
  );
}

/** Milliseconds between two looks at the clock. */
const MINUTE = 60_000;

/** What a visitor does to a widget, and where the address or the time may be another. */
const ASKS = 'pointerdown focusin keydown click input change popstate visibilitychange'.split(' ');

/**
 * Leaves widgets as they are until a visitor touches one, or one is no longer what its server wrote. All or none, because
 * widgets of a page act on each other.
 *
 * @param languageOf language of the messages of a widget
 * @param wake loads them, and at last calls `stop` and does what was asked meanwhile
 * @returns whether they are left alone, at each call; called with `true` it wakes them
 */
export function leaveAsWritten(
  widgets: readonly Element[],
  languageOf: (element: Element) => string,
  wake: (asked: readonly Asked[], stop: () => void) => void,
): (isNeeded?: boolean) => boolean {
  const isChanged = () =>
    widgets.some((element) => !isEnough(element) || !isAsWritten(element, languageOf(element)));
  if (widgets.length === 0 || isChanged()) return () => false;
  const asked: Asked[] = [];
  const listening = new AbortController();
  let isLeft = true;

  function check(isNeeded = isChanged()): boolean {
    if (isLeft && isNeeded) {
      isLeft = false;
      clearInterval(timer);
      changes.disconnect();
      wake(asked, () => listening.abort());
    }
    return isLeft;
  }

  const timer = setInterval(() => check(), MINUTE);
  const changes = new MutationObserver(() => check());
  for (const element of widgets) changes.observe(element, { attributes: true });
  for (const type of ASKS)
    addEventListener(
      type,
      (event) => {
        if (!widgets.some((element) => element === event.target)) {
          check();
          return;
        }
        const [target] = event.composedPath();
        if (!(target instanceof Element)) return;
        asked.push({ event, target, value: Reflect.get(target, 'value') });
        // It comes again when there is somebody to hear it.
        if (type === 'click' && target.closest('button')) event.stopImmediatePropagation();
        check(true);
      },
      { capture: true, signal: listening.signal },
    );
  return check;
}
