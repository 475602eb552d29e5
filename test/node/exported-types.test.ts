/** That types are there is checked by the compiler, before anything runs. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  ActivityListElement,
  Conference,
  ConferenceCalendarElement,
  ConferenceDetailsElement,
  ConferenceFilterElement,
  ConferenceListElement,
  ConferenceProgrammeElement,
  ConferenceSeriesElement,
  ContactBoxElement,
  DatasetStore,
  datasetStore,
  Facet,
  FilterChangeEvent,
  Link,
  MaterialListElement,
  NewsletterBoxElement,
  PartnerListElement,
  Registration,
  Selection,
  Source,
  SpeakerCardElement,
  SpeakerListElement,
  Venue,
} from '../../src/index.js';

/** Whether two types are the same. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** The words among the strings that a type allows. */
type Suggested<Value> = Value extends string ? (string extends Value ? never : Value) : never;

interface Elements {
  'activity-list': ActivityListElement;
  'conference-calendar': ConferenceCalendarElement;
  'conference-details': ConferenceDetailsElement;
  'conference-filter': ConferenceFilterElement;
  'conference-list': ConferenceListElement;
  'conference-programme': ConferenceProgrammeElement;
  'conference-series': ConferenceSeriesElement;
  'contact-box': ContactBoxElement;
  'material-list': MaterialListElement;
  'newsletter-box': NewsletterBoxElement;
  'partner-list': PartnerListElement;
  'speaker-card': SpeakerCardElement;
  'speaker-list': SpeakerListElement;
}

type Of<Field extends keyof Conference> = NonNullable<Conference[Field]>;

test('what the package hands out can be named by the types that it exports', () => {
  const same: readonly [
    Same<FilterChangeEvent['selection'], Selection>,
    Same<keyof Selection['values'], Facet>,
    Same<Of<'registration'>, Registration>,
    Same<Of<'venue'>, Venue>,
    Same<Of<'links'>[number], Link>,
    Same<Of<'sources'>[number], Source>,
    Same<typeof datasetStore, DatasetStore>,
  ] = [true, true, true, true, true, true, true];
  assert.ok(same.every(Boolean));
});

test('an option that takes one of some words has them as its type', () => {
  const same: readonly [
    Same<ConferenceListElement['layout'], 'list' | 'accordion' | 'cards' | 'table' | 'timeline' | undefined>,
    Same<ConferenceListElement['when'], 'all' | 'upcoming' | 'past' | undefined>,
    Same<ConferenceProgrammeElement['columns'], 'room' | 'track' | undefined>,
    Same<SpeakerCardElement['layout'], 'card' | 'inline' | 'full' | undefined>,
    Same<ContactBoxElement['theme'], 'plain' | 'dkfds' | 'borgerdk' | 'auto' | undefined>,
  ] = [true, true, true, true, true];
  assert.ok(same.every(Boolean));
});

test('an option that takes several words is a string whose words TypeScript suggests', () => {
  type Actions = Exclude<ConferenceDetailsElement['actions'], undefined>;
  const same: readonly [
    Same<Suggested<Actions>, 'calendar' | 'share' | 'mine'>,
    'calendar share' extends Actions ? true : false,
  ] = [true, true];
  assert.ok(same.every(Boolean));
});

test('TypeScript knows the class of each tag', () => {
  const same: readonly [Same<Pick<HTMLElementTagNameMap, keyof Elements>, Elements>] = [true];
  assert.ok(same.every(Boolean));
});
