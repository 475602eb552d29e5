/** A link as named in a cell. */
export interface WrittenLink {
  readonly title: string | undefined;
  readonly url: string;
}

/**
 * The links in a cell, one on each line or separated by semicolons or spaces: `https://…`, `Programme: https://…`. A part
 * without an address is returned as its own address, for the dataset parser to refuse.
 */
export function writtenLinks(cell: string): WrittenLink[] {
  return cell
    .split(/[\n\r]+|;\s+|(?<=\S)[,\s]+(?=https?:\/\/\S+[,\s]+https?:)/i)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, before, url = part] = /^(.*?)[:\s]*[(<]?(https?:\/\/[^\s<>]+?)[)>]?[;,]?$/i.exec(part) ?? [];
      const title = before?.trim();
      return { title: title === '' ? undefined : title, url };
    });
}
