/** Measures how a page answers to a key or a click: as Chromium reports it to sites, and when the list has its last item. */

/** Milliseconds. */
export interface Answer {
  /** Interaction to Next Paint (https://web.dev/articles/inp): the longest event; 0 below 16, which is not reported. */
  readonly nextPaint: number;
  /** From the event until the last item that it brings or takes has been painted. */
  readonly complete: number;
}

declare global {
  /** Watches from now on. */
  var watchAnswer: () => void;
  /** Resolves when nothing has changed in the list for a while. */
  var answered: () => Promise<Answer>;
}

/** Milliseconds without a change, after which no more is expected; and in which the first is awaited. */
const QUIET = 2_000;
const PATIENCE = 20_000;

let nextPaint = 0;
let began = 0;
let changed = 0;

/** Whether items or whole days have come or gone, and not only the contents of an item. */
function bringsItems({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (node.id !== '' || node.querySelector('[id]') !== null),
  );
}

globalThis.watchAnswer = () => {
  nextPaint = began = changed = 0;
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      if (startTime >= began) nextPaint = Math.max(nextPaint, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(
      type,
      ({ timeStamp }) => {
        began = changed = timeStamp;
      },
      { capture: true, once: true },
    );
  new MutationObserver((records) => {
    if (!records.some(bringsItems)) return;
    requestAnimationFrame(() => setTimeout(() => (changed = performance.now())));
  }).observe(document.getElementById('list')?.shadowRoot ?? document, { childList: true, subtree: true });
};

/** Whether nothing has changed for so long that nothing more will. */
function isQuiet(): boolean {
  if (began === 0) return false;
  return performance.now() - changed > (changed > began ? QUIET : PATIENCE);
}

globalThis.answered = async () => {
  do await new Promise((resolve) => setTimeout(resolve, 100));
  while (!isQuiet());
  return { nextPaint, complete: changed > began ? changed - began : NaN };
};
