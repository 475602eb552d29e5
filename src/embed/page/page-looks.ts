import { colorOf, isDark } from '../../core/theme/host-colors.js';
import { hexColor, lookDeclarations, PAGE_COLORS, wrongLooks } from '../../host-page/looks.js';
import { describeWrongLook } from '../warnings.js';

/** How an embed page looks, and what its address has wrong. */
interface PageLooks {
  /** Declarations for the page, by property. */
  readonly style: ReadonlyMap<string, string>;
  /** That of the colour behind the widget; undefined where it is the host's. */
  readonly colorScheme: 'light' | 'dark' | undefined;
  /** Warnings, for the console. */
  readonly hints: readonly string[];
}

/**
 * The looks in the query of an embed page. Only a page in a frame has them, as it cannot see the colours and the font around it. Opened
 * by itself it has its own: anybody can write a link, and must not make a page of the publisher unreadable.
 */
export function pageLooks(query: Iterable<readonly [string, string]>, isFramed: boolean): PageLooks {
  const options = new Map(query);
  const style = isFramed ? lookDeclarations(options) : new Map<string, string>();
  const [ground, ink] = PAGE_COLORS.map((name) => (isFramed ? hexColor(options.get(name) ?? '') : undefined));
  // The heading of the page is none of the widget's.
  const text = style.get('--conference-text-color') ?? ink;
  if (text !== undefined) style.set('color', text);
  if (ground !== undefined) style.set('background-color', ground);
  return {
    style,
    colorScheme: ground === undefined ? undefined : isDark(colorOf(ground)) ? 'dark' : 'light',
    hints: wrongLooks(options).map((name) => describeWrongLook(name, options.get(name) ?? '')),
  };
}
