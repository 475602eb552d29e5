/** Adjusts the height of a frame to the embed page in it. The page and its host send each other messages. */
import { warn } from '../core/diagnostics.js';
import { embedAddress } from '../host-page/embed-address.js';
import { select } from '../host-page/own.js';

/**
 * Type of the message from the page. docs/webmaster.md documents both types, and hosts use them for years: never change their
 * meaning.
 */
const HEIGHT = 'conference-widgets:height';

/** Type of the request from the host, which may have missed earlier messages. */
const MEASURE = 'conference-widgets:measure';

/** CSS pixels. A page in a frame may be anybody's who can write on that site, and must not push away what is below it. */
const MOST = 20_000;

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

/**
 * The address of a frame, if it is one of an embed page. Lazysizes leaves it in `data-src`, and navigates the frame itself
 * (https://github.com/aFarkas/lazysizes/blob/gh-pages/src/lazysizes-core.js).
 */
function embedUrl(frame: HTMLIFrameElement): URL | undefined {
  const found = ['src', 'data-src']
    .map((name) => frame.getAttribute(name) ?? '')
    .find((address) => embedAddress(address, frame.baseURI, [...known]));
  return found === undefined ? undefined : new URL(found, frame.baseURI);
}

/** Borders of a frame in CSS pixels, if its height includes them, as in many sites. */
function borders(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

/** Sets the height of the frame that sent a message. Its origin must be that of the address, or opaque in a sandbox. */
function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  const { type, height } = read(data);
  if (type !== HEIGHT || typeof height !== 'number' || !Number.isInteger(height) || height <= 0) return;
  const frame = select(document, 'iframe')
    .filter((element) => element instanceof HTMLIFrameElement)
    .find(({ contentWindow }) => contentWindow === source);
  const url = frame && embedUrl(frame);
  if (!url || (origin !== 'null' && origin !== url.origin)) return;
  if (height > MOST) {
    const text = `the frame ${url.href} asks for a height of ${height}px. It gets ${MOST}px, and scrolls.`;
    warn(`conference-widgets: ${text}`);
  }
  frame.style.height = `${Math.min(height, MOST) + borders(frame)}px`;
}

/** Starts to adjust the height of a frame with an embed page. Other frames do not change. */
export function sizeFrame(frame: HTMLIFrameElement, places: readonly string[]): void {
  for (const place of places) known.add(place);
  if (!embedUrl(frame)) return;
  // The listener is added only once.
  addEventListener('message', onMessage);
  frame.contentWindow?.postMessage({ type: MEASURE }, '*');
}
