/** Imports the files whose bytes it is sent, as a page does that must not wait. */
import { openSource } from '../../src/formats/import/source/open-source.js';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void openSource(data).then((opened) => {
    if ('refusal' in opened) {
      postMessage({ refusal: opened.refusal.code });
      return;
    }
    const { records, tables } = opened.read({ timeZone: 'Europe/Copenhagen' });
    postMessage({ format: opened.format, sheets: opened.sheets, records, tables });
  });
});
