import ICAL from 'ical.js';

/** A component as ical.js takes it (RFC 7265, jCal): its name, its properties, the components within. */
export type JCal = [name: string, properties: unknown[][], components: JCal[]];

/** A design of ical.js: how the values of a format are written. */
type Design = (typeof ICAL.design)['icalendar'];

/** Control characters, which neither format allows in a value (RFC 5545, section 3.1); line breaks become `\n`. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'string') return value;
  return value.replace(/\r\n?/g, '\n').replace(/[\0-\x08\v\f\x0E-\x1F\x7F]/g, '');
}

function cleanedComponent([name, properties, components]: JCal): JCal {
  return [
    name,
    properties.map(([property, parameters, type, ...values]) => [
      property,
      parameters,
      type,
      ...values.map(cleaned),
    ]),
    components.map(cleanedComponent),
  ];
}

/** iCalendar or vCard as text: lines end by CRLF and are folded at 75 octets, never inside a character. */
export function contentLines(component: JCal, design: Design): string {
  // ical.js does not count the space that a folded line begins with.
  ICAL.foldLength = 74;
  return `${ICAL.stringify.component(cleanedComponent(component), design)}\r\n`;
}
