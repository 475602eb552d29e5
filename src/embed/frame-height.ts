/** Adjusts the height of a frame to the embed page in it. The page and its host send each other messages. */
import { embedAddress } from '../host-page/embed-address.js';

/**
 * Type of the message from the page. docs/webmaster.md documents both types, and hosts use them for years: never change their
 * meaning.
 */
const HEIGHT = 'conference-widgets:height';

/** Type of the request from the host, which may have missed earlier messages. */
const MEASURE = 'conference-widgets:measure';

interface Message {
  readonly type?: unknown;
  /** Whole number of CSS pixels. */
  readonly height?: unknown;
}

/** The message, or an empty one: any page can send anything. */
function read(data: unknown): Message {
  return typeof data === 'object' && data ? data : {};
}

/**
 * Sends the height of a framed page to the host: now, at each change, and on request. The host can have any origin, also an
 * opaque one, and a height is not secret.
 *
 * @param root element whose height depends on its content, not on the frame
 */
export function tellHeight(root: Element, host: Window): void {
  const sendHeight = () => {
    const message: Message = { type: HEIGHT, height: Math.ceil(root.getBoundingClientRect().height) };
    host.postMessage(message, '*');
  };
  new ResizeObserver(sendHeight).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && read(data).type === MEASURE) sendHeight();
  });
}

/** Addresses whose origins have embed addresses. */
const known = new Set<string>();

function isEmbed(frame: HTMLIFrameElement): boolean {
  return embedAddress(frame.getAttribute('src') ?? '', frame.baseURI, [...known]) !== undefined;
}

/** Borders of a frame in CSS pixels, if its height includes them, as in many sites. */
function borders(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

/** Sets the height of the frame that sent a message. Its origin must be that of the address, or opaque in a sandbox. */
function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  const { type, height } = read(data);
  if (type !== HEIGHT || typeof height !== 'number' || !Number.isInteger(height) || height <= 0) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || !isEmbed(frame)) return;
  if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
  frame.style.height = `${height + borders(frame)}px`;
}

/** Starts to adjust the height of a frame with an embed page. Other frames do not change. */
export function sizeFrame(frame: HTMLIFrameElement, places: readonly string[]): void {
  for (const place of places) known.add(place);
  if (!isEmbed(frame)) return;
  // The listener is added only once.
  addEventListener('message', onMessage);
  frame.contentWindow?.postMessage({ type: MEASURE }, '*');
}
