import { make } from '../host-page/own.js';

/**
 * Offers a text to the visitor as a file to save. The address lives as long as the page needs to read it.
 *
 * @returns whether nothing can forbid it. A page may forbid its frames to save files, and no browser tells them.
 */
export function download(text: string, mediaType: string, fileName: string): boolean {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = make('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return self === top;
}
