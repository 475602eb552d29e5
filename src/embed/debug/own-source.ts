import { warn } from '../../core/diagnostics.js';
import { unclosed } from '../../core/swallowed-page.js';
import type { RunningScript } from '../../host-page/script-tag.js';
import { swallowed } from '../warnings.js';

/** What is no code in a page, although it may look so. */
const TEXTS = /<!--.*?-->|<(script|style|textarea|title|template)\b.*?<\/\1>/gis;

/**
 * The names of elements in the source of a page that end like `<conference-list />` and have no end tag. The document does not
 * say so: there they are open until what is around them ends.
 */
function selfClosing(source: string): readonly [name: string, tag: string][] {
  const code = source.replace(TEXTS, '');
  return [...code.matchAll(/<([a-z][\w-]*)(?=[\s/])[^<>]*\/>(?!\s*<\/\1\s*>)/gi)].map(([tag, name = '']) => [
    name.toLowerCase(),
    tag,
  ]);
}

/**
 * Warns of widgets and placeholders that the page's own source does not close, also where only plain texts are in them, which
 * nobody can tell from what an editor wrote to fall back on. Asks the server for the page once more.
 */
export async function readOwnSource(scripts: readonly RunningScript[]): Promise<void> {
  if (!location.protocol.startsWith('http')) return;
  let source: string;
  try {
    const response = await fetch(location.href, { cache: 'force-cache' });
    source = response.ok ? await response.text() : '';
  } catch {
    // A policy or a server that does not answer twice. The document has been looked at anyway.
    return;
  }
  const widgets = new Map(scripts.flatMap(({ prefix, tags }) => tags.map((tag) => [prefix + tag, prefix])));
  for (const [name, tag] of selfClosing(source)) {
    if (widgets.has(name)) warn(...unclosed(name));
    const [, widget = ''] = /\sdata-widget=["']?([\w-]+)/i.exec(tag) ?? [];
    const prefix = scripts[0]?.prefix ?? '';
    if (/\sclass=["']?[^"'>]*\bconference-widget\b/i.test(tag) && widgets.has(prefix + widget))
      warn(...swallowed(prefix + widget));
  }
}
