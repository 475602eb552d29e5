import { executeServerCommand } from '@web/test-runner-commands';
import { z } from '../../src/dataset/schema/zod.js';

const node = z.object({
  role: z.string(),
  name: z.optional(z.string()),
  level: z.optional(z.int()),
  get children() {
    return z.optional(z.array(node));
  },
});

type Node = z.infer<typeof node>;

/** Chromium’s own, and what no screen reader mentions: only their content counts. */
const UNHEARD = ['generic', 'none', 'paragraph', 'time'];

/** Named by their content, which is then not said again. */
const NAMED_BY_CONTENT = ['heading', 'link', 'button', 'term', 'DisclosureTriangle'];

function lines({ role, name = '', level, children = [] }: Node): string[] {
  const words = name.replace(/\s+/g, ' ').trim();
  if (role === 'StaticText') return /[\p{L}\d]/u.test(words) ? [`“${words}”`] : [];
  const content = NAMED_BY_CONTENT.includes(role) ? [] : children.flatMap(lines);
  if (UNHEARD.includes(role)) return content;
  const self = [role, role === 'heading' && level, words && `“${words}”`].filter(Boolean).join(' ');
  return [self, ...content.map((line) => `  ${line}`)];
}

/** The accessibility tree of an element, one line for each node: `heading 2 “Konferencer”`. Chromium only. */
export async function accessibilityTree(element: Element): Promise<string[]> {
  element.id ||= 'accessibility-tree';
  return lines(node.parse(await executeServerCommand('accessibility-tree', `#${element.id}`)));
}
