import ICAL from 'ical.js';

/** A component for ical.js (jCal, RFC 7265): name, properties, components inside. */
export type JCal = [name: string, properties: unknown[][], components: JCal[]];

/** The design set of ical.js for a format. */
type Design = (typeof ICAL.design)['icalendar'];

/** Removes control characters, which neither format allows (RFC 5545, section 3.1). Line breaks become `\n`. */
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

/** iCalendar or vCard as text. Lines end with CRLF and are folded at 75 octets, never inside a character. */
export function contentLines(component: JCal, design: Design): string {
  // ical.js does not count the leading space of a folded line.
  ICAL.foldLength = 74;
  return `${ICAL.stringify.component(cleanedComponent(component), design)}\r\n`;
}
