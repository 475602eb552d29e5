import ICAL from 'ical.js';
import { contentLines } from './content-lines.js';

/** What a card says. */
export interface VCard {
  readonly name: string;
  readonly title?: string | undefined;
  readonly organisation?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/**
 * A vCard 3.0 (RFC 2426) of a person: the version that Outlook, Google and Apple all read. CRLF, folded at 75 octets.
 *
 * The name stands whole in the field of given names: which part is the family's cannot be told from a name.
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
