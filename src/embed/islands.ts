/** Prerendered widgets that are left as a server wrote them, without any script of theirs, until something asks for it. */
import { pageSettings } from '../core/page-settings.js';
import { own, select } from '../host-page/own.js';
import type { ScriptOptions } from '../host-page/script-tag.js';
import { SHAPES } from '../host-page/shapes.js';
import { languageOf } from './language-of.js';
import { MARK, writeMark } from './prerender-mark.js';

/** Version of the library, written by the build. */
declare const PACKAGE_VERSION: string;

/** Something that a visitor did, and what the field had in it then, which hydration empties. */
export interface Asked {
  readonly event: Event;
  readonly target: Element;
  readonly value: unknown;
}

/** Widgets that have been left as a server wrote them. */
export interface Left {
  /** What a visitor has done to them; it grows until `stop` is called. */
  readonly asked: readonly Asked[];
  readonly stop: () => void;
}

const attribute = (element: Element, name: string) => own(element, 'getAttribute').call(element, name);

/** What a server wrote of a widget; undefined where it says nothing. */
function markOf(element: Element): string | undefined {
  const sheet = own(element, 'shadowRoot')?.querySelector(`[${MARK}]`);
  return (sheet && attribute(sheet, MARK)) ?? undefined;
}

/** Whether a server would write the same for the element, the page and its data. It has to be believed where it says nothing. */
export function isAsWritten(element: Element): boolean {
  const mark = markOf(element);
  const [until = '', timeZone = '', digest = ''] = mark?.split(' ') ?? [];
  return (
    mark === undefined ||
    (select(document, `script[data-digest="${digest}"]`).length > 0 &&
      mark ===
        writeMark(until, timeZone, digest, {
          version: PACKAGE_VERSION,
          language: languageOf(element),
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

/** Names of widgets without their prefix; nobody else has elements of such a name that nothing defines. */
const NAMES = /^(?:activity|conference|contact|material|newsletter|partner|speaker)-[a-z]+$/;

/**
 * Leaves the widgets of a page as they are until a visitor touches one, or one is no longer what its server wrote, or others come.
 * All or none, because widgets of a page act on each other.
 *
 * @param wake loads them. It is called at once, and with nothing, where none can be left; else it calls `stop` at last, and does what
 *   was asked meanwhile
 */
export function leaveAsWritten({ prefix, isEager }: ScriptOptions, wake: (left?: Left) => void): void {
  const isWidget = (element: Element) =>
    element.localName.startsWith(prefix) && NAMES.test(element.localName.slice(prefix.length));
  const isShape = (element: Element) => own(element, 'matches').call(element, SHAPES);
  const widgets = select(document, ':not(:defined)').filter(isWidget);
  const mayBeLeft =
    widgets.length > 0 && !isEager && !pageSettings().debug && select(document, SHAPES).length === 0;
  const isChanged = () => widgets.some((element) => !isEnough(element) || !isAsWritten(element));
  if (!mayBeLeft || isChanged()) {
    wake();
    return;
  }
  const asked: Asked[] = [];
  const listening = new AbortController();
  let isLeft = true;

  function check(isNeeded = isChanged()): void {
    if (!isLeft || !isNeeded) return;
    isLeft = false;
    clearInterval(timer);
    changes.disconnect();
    wake({ asked, stop: () => listening.abort() });
  }

  const timer = setInterval(() => {
    check();
  }, MINUTE);
  const changes = new MutationObserver((mutations) => {
    const added = mutations
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => node instanceof Element);
    const others = added.flatMap((node) => [node, ...select(node, '*')]);
    check(others.some((each) => isWidget(each) || isShape(each)) || isChanged());
  });
  changes.observe(document, { childList: true, subtree: true, attributeFilter: ['lang'] });
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
}
