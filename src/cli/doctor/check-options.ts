import { nearest } from '../../dataset/issues/nearest.js';
import { loadClass, widgets } from '../../embed/widgets.js';
import type { Finding } from './finding.js';
import type { AskedWidget } from './read-page.js';

/** What every element may have, whoever put it there. */
const OF_ALL_ELEMENTS =
  /^(?:id|class|style|title|slot|hidden|dir|role|part|tabindex|translate|inert|itemscope|itemprop|itemtype|on.+|data-.+|aria-.+)$/;

/** What an address may say besides the options of a widget: how its page looks when it is opened. */
const OF_ADDRESSES = ['color-scheme'];

async function knownOptions(widget: string): Promise<readonly string[]> {
  const loadWidget = widgets[widget];
  const Widget = loadWidget && (await loadClass(loadWidget));
  const known: unknown = Widget && 'observedAttributes' in Widget ? Widget.observedAttributes : [];
  return Array.isArray(known) ? known.map(String) : [];
}

/** The options of a widget that it does not have: an editor's slip, which it passes over. */
export async function checkOptions({ widget, shape, options, line }: AskedWidget): Promise<Finding[]> {
  if (!Object.hasOwn(widgets, widget)) {
    const suggestion = nearest(widget, Object.keys(widgets));
    return [{ code: 'unknown-widget', severity: 'error', facts: { name: widget, line, suggestion } }];
  }
  const known = await knownOptions(widget);
  const isFine = (option: string) =>
    known.includes(option) ||
    (shape === 'element' ? OF_ALL_ELEMENTS.test(option) : OF_ADDRESSES.includes(option));
  return [...options.keys()]
    .filter((option) => !isFine(option))
    .map((option) => {
      const facts = { widget, option, line, suggestion: nearest(option, known) };
      return { code: 'unknown-option', severity: 'hint', facts };
    });
}
