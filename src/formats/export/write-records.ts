/**
 * Writes records one by one. One that cannot be written is left out, and the console says so once: it takes no other with
 * it.
 *
 * @param idOf what a message calls the record
 */
export function writeRecords<Item, Written>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  write: (item: Item) => Written,
): Written[] {
  return items.flatMap((item) => {
    try {
      return [write(item)];
    } catch (error) {
      console.warn(
        `conference-widgets: ${idOf(item)} cannot be written, so it is left out. ${String(error)}`,
      );
      return [];
    }
  });
}
