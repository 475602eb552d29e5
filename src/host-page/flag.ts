/** Boolean options, as people, CMSs and frameworks write them in a page. */

/** React 18 and Nuxt write `false` into the page, where HTML would leave the attribute out; templates write that there is no value. */
const OFF = /^\s*(?:false|0|no|nej|off|null|undefined)\s*$/i;

/** Whether an option with this value is on; it is off where it is not written. */
export function isOn(value: string | null | undefined): boolean {
  return typeof value === 'string' && !OFF.test(value);
}

/** Whether the value is one that the documents name, for an option of this name. */
export function isFlagWord(value: string, name: string): boolean {
  return ['', 'true', 'false', name].includes(value.toLowerCase());
}

/**
 * On a link, or around links: whether they become widgets. `off` keeps them links, and any other value makes widgets of those
 * that look like buttons, too. A widget that a link became has it without a value.
 */
export const LINK = 'data-conference-link';
