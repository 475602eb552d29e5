/** Opens a file in Studio as a person does who drops it there, and says when what they wait for is there. */

/** Milliseconds since the drop. */
export interface Opening {
  /** The records are listed. */
  readonly listed: number;
  /** Everything that is wrong with them is said. */
  readonly checked: number;
}

declare global {
  /** @param address of the file */
  var openInStudio: (address: string) => Promise<Opening>;
}

async function painted(isThere: () => boolean): Promise<number> {
  do await new Promise(requestAnimationFrame);
  while (!isThere());
  return performance.now();
}

globalThis.openInStudio = async (address) => {
  const content = await (await fetch(address)).blob();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], 'conferences.json'));
  const began = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  const listed = await painted(() => document.querySelector('.records button') !== null);
  const checked = await painted(
    () => document.querySelector('.state')?.firstElementChild?.textContent !== '',
  );
  return { listed: listed - began, checked: checked - began };
};
