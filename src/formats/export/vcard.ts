import ICAL from 'ical.js';
import { contentLines } from './content-lines.js';

/** Details of a person for a vCard. */
export interface VCard {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/**
 * A person as vCard 3.0 (RFC 2426), the version that Outlook, Google and Apple all support. CRLF, folded at 75 octets.
 *
 * The full name is written as given name, as it is not known which part is the family name.
 */
export function vCard({ name, title, organisation, email, phone }: VCard): string {
  const optional = [
    ['title', 'text', title],
    ['org', 'text', organisation && [organisation]],
    ['email', 'text', email],
    ['tel', 'phone-number', phone],
  ].filter(([, , value]) => value);
  const properties = [
    ['version', {}, 'text', '3.0'],
    ['fn', {}, 'text', name],
    ['n', {}, 'text', ['', name, '', '', '']],
    ...optional.map(([property, type, value]) => [property, {}, type, value]),
  ];
  return contentLines(['vcard', properties, []], ICAL.design.vcard3);
}
