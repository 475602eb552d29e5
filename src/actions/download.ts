import { make } from '../host-page/own.js';

/** Offers a text to the visitor as a file to save. The address lives as long as the page needs to read it. */
export function download(text: string, mediaType: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = make('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
