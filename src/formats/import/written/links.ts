/** A link as named in a cell. */
export interface WrittenLink {
  readonly title: string | undefined;
  readonly url: string;
}

const ADDRESS = /https?:\/\//gi;

/** The parts of a line, if it has several addresses. */
function partsOf(line: string): string[] {
  if ((line.match(ADDRESS)?.length ?? 0) < 2) return [line];
  return line.replace(/[;,]\s*(?=https?:\/\/)/gi, ' ').match(/[^]*?https?:\/\/\S+/gi) ?? [];
}

/**
 * The links in a cell, one on each line or separated by semicolons or spaces: `https://…`, `Programme: https://…`. A part
 * without an address is returned as its own address, for the dataset parser to refuse.
 */
export function writtenLinks(cell: string): WrittenLink[] {
  return cell
    .split(/[\n\r]+/)
    .flatMap(partsOf)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, before, url = part] =
        /^[;,\s]*(.*?)[:\s]*[(<]?(https?:\/\/[^\s<>]+?)[)>]?[;,]?$/i.exec(part) ?? [];
      const title = before?.trim();
      return { title: title === '' ? undefined : title, url };
    });
}
