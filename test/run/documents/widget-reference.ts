import type { Widget } from '../widget.js';

interface Row {
  readonly name: string;
  readonly meaning: string;
}

const SECTION = /(<!-- generated: ([a-z-]+) -->\n)[^]*?(<!-- \/generated -->)/g;

function table(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(
    ({ name, meaning }) => `| ${name} | ${meaning.replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`,
  );
  return `\n| ${title} | |\n| --- | --- |\n${lines.join('\n')}\n`;
}

function code(name: string): string {
  return `\`${name}\``;
}

/** What a webmaster may write on, in and about the tag, as Markdown tables. */
export function renderTables({
  attributes = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  events = [],
}: Widget): string {
  const row = ({ name, description = '' }: { name: string; description?: string }) => ({
    name: code(name),
    meaning: description,
  });
  return [
    table(
      'Attribute',
      attributes.map(({ name, description = '', default: standard }) => ({
        name: code(name),
        meaning:
          standard && !/^(''|false|undefined)$/.test(standard)
            ? `${description} Default: ${code(standard)}`
            : description,
      })),
    ),
    table(
      'Slot',
      slots.map((slot) => row({ ...slot, name: slot.name || '(default)' })),
    ),
    table('Part', cssParts.map(row)),
    table('Custom property', cssProperties.map(row)),
    table('Event', events.map(row)),
  ].join('');
}

/**
 * Fills each section `<!-- generated: conference-list -->` … `<!-- /generated -->` of a Markdown text.
 *
 * @throws an error that names a section whose tag is no widget.
 */
export function fillTables(markdown: string, widgets: readonly Widget[]): string {
  return markdown.replace(SECTION, (_section, start: string, tag: string, end: string) => {
    const widget = widgets.find(({ tagName }) => tagName === tag);
    if (!widget) throw new Error(`README.md asks for the tables of <${tag}>, which is no widget`);
    return `${start}${renderTables(widget)}\n${end}`;
  });
}
