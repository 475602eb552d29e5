import type ICAL from 'ical.js';
import { isWebAddress } from '../../../dataset/parse/rules.js';

/** Their values are texts, but ical.js knows only the properties of the standard, and leaves others escaped. */
function unescaped(property: ICAL.Property, value: string): string {
  if (property.type !== 'unknown') return value;
  return value.replace(/\\([\\;,nN])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}

/** The values of all properties with a name, as text. Empty ones are left out. */
export function texts(component: ICAL.Component, name: string): string[] {
  return component
    .getAllProperties(name)
    .flatMap((property) =>
      (property.jCal as unknown[]).slice(3).map((value) => unescaped(property, String(value))),
    )
    .filter((value) => value.trim() !== '');
}

/** The first value of a property, as it is written. */
export function valueIn(property: ICAL.Property): string {
  return String((property.jCal as unknown[])[3]).trim();
}

/** The value of the first property with one of the names. */
export function firstText(component: ICAL.Component, ...names: readonly string[]): string | undefined {
  return names.flatMap((name) => texts(component, name))[0];
}

/** A parameter, such as `FMTTYPE`. */
export function parameter(property: ICAL.Property | null, name: string): string | undefined {
  const value = property?.getFirstParameter(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The address of a parameter such as `ALTREP`. */
export function addressIn(property: ICAL.Property | null, name: string): string | undefined {
  const value = parameter(property, name);
  return value !== undefined && isWebAddress(value) ? value : undefined;
}

/** Say how the file was written, or what is between calendars and their users, and nothing for visitors. */
const TECHNICAL =
  /^(?:uid|dtstamp|created|last-modified|sequence|priority|transp|request-status|duration|method|prodid|version|calscale|refresh-interval|source|x-(?:microsoft|ms|moz|apple|lic|evolution|kde|alt-desc|published|wr|original|outlook|calendarserver|conference)\b.*)$/;

/** The names of the properties that say something, except those that were read. */
export function otherProperties(component: ICAL.Component, read: ReadonlySet<string>): string[] {
  return component
    .getAllProperties()
    .map(({ name }) => name)
    .filter((name) => !read.has(name) && !TECHNICAL.test(name));
}
