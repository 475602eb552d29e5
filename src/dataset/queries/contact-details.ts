import type { Contact, Organisation } from '../schema/people.js';
import type { Dataset } from '../schema/dataset.js';
import type { Text } from '../schema/values.js';
import { findById } from './records.js';

/** A contact, completed with the details of its person. */
export interface ContactDetails {
  readonly id: string;
  readonly name: string;
  readonly title?: Text | undefined;
  readonly organisation?: Organisation | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly hours?: Text | undefined;
}

/** The values of the contact take precedence over those of its person. */
export function contactDetails(dataset: Dataset, contact: Contact): ContactDetails {
  const person = contact.person === undefined ? undefined : findById(dataset.people, contact.person);
  const organisation = contact.organisation ?? person?.organisation;
  return {
    id: contact.id,
    name: contact.name ?? person?.name ?? '',
    title: contact.title ?? person?.title,
    organisation: organisation === undefined ? undefined : findById(dataset.organisations, organisation),
    email: contact.email ?? person?.email,
    phone: contact.phone ?? person?.phone,
    hours: contact.hours,
  };
}
