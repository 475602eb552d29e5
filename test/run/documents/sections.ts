/** The text of each section that a program writes, by its name. */
export type Sections = Readonly<Record<string, () => string>>;

const SECTION = /(<!-- generated: ([a-z-]+) -->)[^]*?(<!-- \/generated -->)/g;

/**
 * Fills the sections `<!-- generated: cors -->` … `<!-- /generated -->` of a document, and leaves the rest as it is.
 *
 * @throws an error that names a section that is unknown, or missing from the document
 */
export function fillSections(document: string, sections: Sections): string {
  const missing = new Set(Object.keys(sections));
  const filled = document.replace(SECTION, (_section, start: string, name: string, end: string) => {
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (!section) throw new Error(`Nothing generates the section "${name}"`);
    missing.delete(name);
    return `${start}\n\n${section().trim()}\n\n${end}`;
  });
  if (missing.size > 0) throw new Error(`A document lacks the section "${[...missing].join('", "')}"`);
  return filled;
}
