/** What a person does in Studio, in any browser. */
import { type AnyPage, until } from './each-browser.js';
import type { Point } from './webdriver.js';

const quoted = (text: string) => JSON.stringify(text);

/** An expression for a button, or what is folded up, by how its text begins. */
const named = (text: string) =>
  `[...document.querySelectorAll('button, summary')].find((element) => element.textContent.replace(/\\s+/g, ' ').trim().startsWith(${quoted(text)}))`;

export async function pressButton(page: AnyPage, text: string): Promise<void> {
  await until(page, `${named(text)} !== undefined`);
  await page.evaluate(`${named(text)}.click()`);
}

export const textOf = async (page: AnyPage, selector: string): Promise<string> =>
  String(
    await page.evaluate(
      `document.querySelector(${quoted(selector)})?.textContent.replace(/\\s+/g, ' ').trim()`,
    ),
  );

export const untilText = (page: AnyPage, selector: string, pattern: string): Promise<unknown> =>
  until(
    page,
    `new RegExp(${quoted(pattern)}).test(document.querySelector(${quoted(selector)})?.textContent ?? '')`,
  );

/** Replaces what stands in a field, as if typed at once. */
export async function fill(page: AnyPage, selector: string, text: string): Promise<void> {
  await until(page, `document.querySelector(${quoted(selector)}) !== null`);
  await page.evaluate(`(() => {
    const field = document.querySelector(${quoted(selector)});
    field.focus();
    field.value = ${quoted(text)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
  })()`);
}

/** An expression for a session of the calendar, by what its text has in it. */
export const entryOf = (text: string): string =>
  `[...document.querySelectorAll('.plan .day .entry')].find((each) => each.querySelector('.title').textContent.includes(${quoted(text)}))`;

/** Where a session is in the window, once it can be seen there. */
export async function placeOf(page: AnyPage, text: string): Promise<Point & { readonly width: number }> {
  return (await page.evaluate(`(() => {
    const entry = ${entryOf(text)};
    entry.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width } = entry.getBoundingClientRect();
    return { x: left + width / 2, y: top + 10, width };
  })()`)) as Point & { readonly width: number };
}

/** The calendar of the first conference of the example. */
export async function openCalendar(page: AnyPage, origin: string): Promise<void> {
  await page.goTo(`${origin}/studio/`);
  await pressButton(page, 'Begynd med et eksempel');
  await pressButton(page, 'Naboskabsdage 2030');
  await pressButton(page, 'Skema');
  await until(page, "document.querySelector('.plan .entry') !== null");
}
