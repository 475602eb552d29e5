import { HEIGHT, MEASURE, messageType, type HeightMessage } from '../height-message.js';

/**
 * Tells the host how high a framed page is, now, with each change and when it asks. To whomever it is, because a host
 * may have an opaque origin itself, and a height is no secret.
 *
 * @param root must take its height from what is in it, else the frame's height would come back as the page's
 */
export function tellHeight(root: Element, host: Window): void {
  const tell = () => {
    const message: HeightMessage = { type: HEIGHT, height: Math.ceil(root.getBoundingClientRect().height) };
    host.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && messageType(data) === MEASURE) tell();
  });
}
