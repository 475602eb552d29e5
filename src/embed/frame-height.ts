/** How a frame gets the height of the page in it: what the page says, and what the host makes of it. */
import { embedAddress } from '../host-page/embed-address.js';

/**
 * What a framed page and its host say to each other, as docs/webmaster.md describes it. Hosts hold their part of it for years:
 * never change the meaning.
 */
const HEIGHT = 'conference-widgets:height';

/** The host asks: what was told before it listened is lost. */
const MEASURE = 'conference-widgets:measure';

interface Message {
  readonly type?: unknown;
  /** In CSS pixels, as a whole number. */
  readonly height?: unknown;
}

/** Anybody may send anything. */
function read(data: unknown): Message {
  return typeof data === 'object' && data ? data : {};
}

/**
 * Tells the host how high a framed page is, now, with each change and when it asks. To whomever it is, because a host
 * may have an opaque origin itself, and a height is no secret.
 *
 * @param root must take its height from what is in it, else the frame's height would come back as the page's
 */
export function tellHeight(root: Element, host: Window): void {
  const tell = () => {
    const message: Message = { type: HEIGHT, height: Math.ceil(root.getBoundingClientRect().height) };
    host.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && read(data).type === MEASURE) tell();
  });
}

/** Addresses on whose origins embed addresses stand. */
const known = new Set<string>();

function isEmbed(frame: HTMLIFrameElement): boolean {
  return embedAddress(frame.getAttribute('src') ?? '', frame.baseURI, [...known]) !== undefined;
}

/** What a frame takes besides its page, in CSS pixels: many hosts count the border in. */
function borders(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

/** A frame speaks for itself only, and as the origin of its address or, in a sandbox, as none. */
function follow({ source, origin, data }: MessageEvent<unknown>): void {
  const { type, height } = read(data);
  if (type !== HEIGHT || typeof height !== 'number' || !Number.isInteger(height) || height <= 0) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || !isEmbed(frame)) return;
  if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
  frame.style.height = `${height + borders(frame)}px`;
}

/** Keeps a frame that shows one of our pages as high as the page; other frames stay as they are. */
export function sizeFrame(frame: HTMLIFrameElement, places: readonly string[]): void {
  for (const place of places) known.add(place);
  if (!isEmbed(frame)) return;
  // Once, however many frames there are.
  addEventListener('message', follow);
  frame.contentWindow?.postMessage({ type: MEASURE }, '*');
}
