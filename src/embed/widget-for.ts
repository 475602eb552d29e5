import { warn } from '../core/diagnostics.js';
import { unknownOption } from './warnings.js';

/** Lit says which attributes a widget has, and which of them are there or not. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: unknown; readonly type?: unknown }
  >;
}

/** Of an attribute that is there or not: what says in an address or a `data-` attribute that it is not. */
const NO = ['false', '0', 'no', 'nej', 'off'];

function booleans({ elementProperties = new Map() }: WidgetClass): ReadonlySet<string> {
  const found = [...elementProperties].filter(([, { type }]) => type === Boolean);
  return new Set(
    found.map(([name, { attribute }]) =>
      typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
    ),
  );
}

/**
 * An element with these options as its attributes; what is no option is left out, and said on the console.
 *
 * @param name of the element, with the page's prefix
 * @param where the shape that the options stand in, for who reads the console
 */
export function widgetFor(
  name: string,
  Widget: WidgetClass,
  options: ReadonlyMap<string, string>,
  where: string,
): HTMLElement {
  const element = document.createElement(name);
  const known = Widget.observedAttributes ?? [];
  const flags = booleans(Widget);
  for (const [option, value] of options) {
    if (!known.includes(option)) {
      warn(...unknownOption(name, option, where, known));
    } else if (!flags.has(option)) element.setAttribute(option, value);
    else if (!NO.includes(value.toLowerCase())) element.setAttribute(option, '');
  }
  return element;
}
