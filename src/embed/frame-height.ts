import { isHeightMessage, MEASURE } from './height-message.js';
import { embedAddress } from '../host-page/embed-address.js';

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
  if (!isHeightMessage(data)) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || !isEmbed(frame)) return;
  if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
  frame.style.height = `${data.height + borders(frame)}px`;
}

/** Keeps a frame that shows one of our pages as high as the page; other frames stay as they are. */
export function sizeFrame(frame: HTMLIFrameElement, places: readonly string[]): void {
  for (const place of places) known.add(place);
  if (!isEmbed(frame)) return;
  // Once, however many frames there are.
  addEventListener('message', follow);
  frame.contentWindow?.postMessage({ type: MEASURE }, '*');
}
