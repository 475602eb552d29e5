/** Whether this browser lets the tests read its accessibility tree and set its media: that takes the protocol of Chromium. */
export const isChromium = navigator.userAgent.includes('Chrome/');
