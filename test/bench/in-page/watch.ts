/**
 * Watches a page from its start. The same instrument for all contestants: once per frame it looks up two ids, which
 * costs the same however the items came and however many there are.
 */
import type { PageVisit } from '../page-visit.js';

declare global {
  /** Set in every page of the bench. */
  var bench: {
    /** Resolves when all items are painted and the page is quiet. */
    readonly visit: Promise<PageVisit>;
    /** Resolves when all items are painted. */
    readonly shown: Promise<number>;
    /** Cumulative layout shift so far. */
    shift(): number;
    /** Sets an attribute of the list, or removes it; milliseconds until what it changes is painted. */
    setAttribute(name: string, value: string | null): Promise<number>;
    /** Makes this the text of the list's search box; milliseconds until the result is painted. */
    type(query: string): Promise<number>;
  };
}

/** Milliseconds for what comes after the last item: late shifts, larger paints. */
const QUIET = 500;

/** Milliseconds above which a task counts as long (https://www.w3.org/TR/longtasks-1/). */
const LONG_TASK = 50;

let largestPaint = 0;
let shift = 0;
const longTasks: number[] = [];

function observe(type: string, note: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
}

observe('longtask', ({ duration }) => longTasks.push(duration));
observe('largest-contentful-paint', ({ startTime }) => (largestPaint = startTime));
observe('layout-shift', (entry) => {
  if ('value' in entry) shift += Number(entry.value);
});

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

const pause = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));

/** The first task after the frame that is being made: then it has been painted. */
async function painted(): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close();
  return performance.now();
}

function list(): HTMLElement | null {
  return document.getElementById('list');
}

/** @param which of the ids that the page names in its first tag */
async function itemPainted(which: 'first' | 'last'): Promise<number> {
  do await frame();
  while (!(list()?.shadowRoot ?? document).getElementById(document.documentElement.dataset[which] ?? ''));
  return painted();
}

const firstShown = itemPainted('first');
const shown = firstShown.then(() => itemPainted('last'));

function countNodes(): number {
  const element = list();
  const walker = document.createTreeWalker(element?.shadowRoot ?? element ?? document.body);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

const sum = (resources: readonly PerformanceResourceTiming[]): number =>
  resources.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);

async function visit(): Promise<PageVisit> {
  const [firstItem, allItems] = await Promise.all([firstShown, shown]);
  await pause(QUIET);
  const resources = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
  const scripts = resources.filter(({ name }) => name.endsWith('.js'));
  return {
    firstItem,
    allItems,
    largestPaint,
    shift,
    blocking: longTasks.reduce((sum, duration) => sum + duration - LONG_TASK, 0),
    bytes: sum(resources),
    scriptBytes: sum(scripts),
    scriptBytesBefore: sum(scripts.filter(({ responseEnd }) => responseEnd < firstItem)),
    requests: resources.filter(({ entryType }) => entryType === 'resource').length,
    dataRequests: resources.filter(({ name }) => name.endsWith('.json')).length,
    nodes: countNodes(),
  };
}

/** Milliseconds until what this changes is painted. */
async function timed(change: () => void): Promise<number> {
  const start = performance.now();
  change();
  // Lit has rendered when the microtasks that the change has queued are done.
  await frame();
  return (await painted()) - start;
}

function setAttribute(name: string, value: string | null): Promise<number> {
  return timed(() => {
    const element = list();
    if (value === null) element?.removeAttribute(name);
    else element?.setAttribute(name, value);
  });
}

function searchBox(): HTMLInputElement {
  const box = list()?.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) throw new Error('The list has no search box.');
  return box;
}

function type(query: string): Promise<number> {
  const box = searchBox();
  return timed(() => {
    box.value = query;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
}

globalThis.bench = { visit: visit(), shown, shift: () => shift, setAttribute, type };
