/** The manifest's description of the widgets, as Markdown for their pages. */
import type { Attribute } from 'custom-elements-manifest/schema.js';
import { slug } from 'github-slugger';
import type { Widget } from '../widget.js';

interface Row {
  /** As code: `` `heading-level` ``. */
  readonly name: string;
  readonly line: string;
}

interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: (widget: Widget) => readonly Row[];
}

function code(name: string): string {
  return `\`${name}\``;
}

function row(name: string, ...cells: readonly string[]): Row {
  const line = [code(name), ...cells].map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|'));
  return { name: code(name), line: `| ${line.join(' | ')} |` };
}

function describedRow({ name, description = '' }: { name: string; description?: string }): Row {
  return row(name, description);
}

/** The words in a type such as `'list' | 'grid'` or `('calendar' | 'share')[]`. */
function wordsOf(type: string): string[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => code(word));
}

function attributeRow({ name, type, default: standard, description = '' }: Attribute): Row {
  const text = type?.text ?? '';
  const words = wordsOf(text);
  if (text.includes('[]')) return row(name, `any of ${words.join(', ')}`, '', description);
  // The first of several words is the default.
  if (words.length > 0) return row(name, words.join(', '), words[0] ?? '', description);
  if (text.startsWith('boolean')) return row(name, 'on or off', 'off', description);
  const shown = standard && !/^(''|undefined)$/.test(standard) ? code(standard) : '';
  return row(name, text.startsWith('number') ? 'a number' : 'text', shown, description);
}

const TABLES: readonly Table[] = [
  {
    title: 'Attributes',
    columns: ['Attribute', 'Values', 'Default', 'What it does'],
    rows: ({ attributes = [] }) => attributes.map(attributeRow),
  },
  {
    title: 'Slots',
    columns: ['Slot', 'What belongs there'],
    rows: ({ slots = [] }) => slots.map((slot) => describedRow({ ...slot, name: slot.name || '(default)' })),
  },
  {
    title: 'Parts',
    columns: ['Part', 'What it is'],
    rows: ({ cssParts = [] }) => cssParts.map(describedRow),
  },
  {
    title: 'Custom properties',
    columns: ['Custom property', 'What it colours or shapes'],
    rows: ({ cssProperties = [] }) => cssProperties.map(describedRow),
  },
  {
    title: 'Events',
    columns: ['Event', 'When it happens'],
    rows: ({ events = [] }) => events.map(describedRow),
  },
];

function render({ title, columns }: Table, rows: readonly Row[]): string {
  const head = `| ${columns.join(' | ')} |\n| ${columns.map(() => '---').join(' | ')} |`;
  return rows.length > 0 ? [`## ${title}\n`, head, ...rows.map(({ line }) => line)].join('\n') : '';
}

/** The rows that more than half of the widgets have in the same words. */
function sharedRows({ rows }: Table, widgets: readonly Widget[]): readonly Row[] {
  const all = widgets.flatMap(rows);
  const isShared = ({ line }: Row) => all.filter((other) => other.line === line).length > widgets.length / 2;
  return [...new Map(all.filter(isShared).map((shared) => [shared.line, shared])).values()];
}

/** The options of most widgets, for the page about all of them. */
export function sharedReference(widgets: readonly Widget[]): string {
  return TABLES.map((table) => render(table, sharedRows(table, widgets))).join('\n\n');
}

/** A widget's own options, and the names of those it shares with others. */
export function widgetReference(widget: Widget, widgets: readonly Widget[]): string {
  return TABLES.map((table) => {
    const shared = new Set(sharedRows(table, widgets).map(({ line }) => line));
    const rows = table.rows(widget);
    const own = rows.filter(({ line }) => !shared.has(line));
    const others = rows.filter(({ line }) => shared.has(line)).map(({ name }) => name);
    if (others.length === 0) return render(table, own);
    const link = `[as in other widgets](common.md#${slug(table.title)}): ${others.join(', ')}.`;
    if (own.length === 0) return `## ${table.title}\n\nThe same ${link}`;
    return `${render(table, own)}\n\nAlso, ${link}`;
  }).join('\n\n');
}

/** The widgets with what they show, each linked to its page in the folder, which ends in a slash. */
export function widgetTable(widgets: readonly Widget[], folder = ''): string {
  const lines = widgets.map(
    ({ tagName, summary = '' }) => `| [${code(`<${tagName}>`)}](${folder}${tagName}.md) | ${summary} |`,
  );
  return ['| Widget | What it shows |', '| --- | --- |', ...lines].join('\n');
}
