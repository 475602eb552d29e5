import { isOurScript } from '../../host-page/script-tag.js';
import type { ParsedElement } from '../../host-page/parse5-page.js';
import { resolveAddress } from '../../publish/static-content/dataset-address.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import type { Finding } from './finding.js';
import { lookUp } from './look-up.js';

/** Other scripts of a page to look into; more would take long. */
const MOST_SCRIPTS = 20;

/** What a script calls with the name of an element that somebody else registers. */
const USES =
  'whenDefined|get|upgrade|createElement|querySelector|querySelectorAll|getElementsByTagName|closest|matches|is';

/**
 * Whether a script registers a custom element with this name, as far as its text shows: it says the name, which minifiers and
 * decorators put elsewhere than into the call, and what registers elements.
 */
function registers(text: string, name: string): boolean {
  const quoted = `["'\`]${name}["'\`]`;
  const others = text.replace(new RegExp(`\\b(?:${USES})\\s*\\(\\s*${quoted}`, 'g'), '');
  return new RegExp(quoted).test(others) && /customElement|\.define\s*\(/.test(others);
}

/** Checks whether another script of the page registers the name of a widget. */
export async function checkNames(
  elements: readonly ParsedElement[],
  names: ReadonlySet<string>,
  base: string,
  io: Io,
): Promise<Finding[]> {
  const others = elements.filter((each) => each.localName === 'script' && !isOurScript(each));
  const texts = others.slice(0, MOST_SCRIPTS).map(async (element) => {
    const src = element.getAttribute('src');
    const script = src === null ? '' : (resolveAddress(src, base) ?? '');
    if (src === null) return { script, text: element.textContent };
    const found = isUrl(script) ? await lookUp(script, io) : { reason: '' };
    return { script, text: 'reason' in found ? '' : new TextDecoder().decode(found.bytes) };
  });
  const read = await Promise.all(names.size > 0 ? texts : []);
  return [...names].flatMap((name): Finding[] => {
    const other = read.find(({ text }) => registers(text, name));
    return other ? [{ code: 'name-taken', severity: 'error', facts: { name, script: other.script } }] : [];
  });
}
