/** Milliseconds to wait for a frame. */
const PATIENCE = 100;

/** Resolves in the first task after the next frame, which has been painted then; a page out of sight makes none. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

let paint: Promise<void> | undefined;

/** Has widgets update only when the page has painted what a visitor has done, such as a letter in a search box. */
export function paintFirst(): void {
  paint ??= painted().finally(() => {
    paint = undefined;
  });
}

/** Resolves when it is a widget's turn to update: each in a task of its own, so that a visitor can go on in between. */
export async function turn(): Promise<void> {
  if (!paint) return;
  await paint;
  await new Promise((resolve) => setTimeout(resolve));
}
