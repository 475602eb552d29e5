/** The main entry of the npm package. It registers no tag: import `conference-widgets/define/<tag>` for that. */
export { type DatasetState, datasetStore, type DatasetStore } from './dataset/load/store.js';
export { describeFailure, type Failure } from './dataset/issues/failure.js';
export { describeIssue, type IssueLanguage } from './dataset/issues/describe-issue.js';
export { formatPath, type Issue, type IssueCode, type Path, type Severity } from './dataset/issues/issue.js';
export { parse, type ParseOptions, type ParseResult, SCHEMA_VERSION } from './dataset/parse/parse.js';
export { contactDetails, type ContactDetails } from './dataset/queries/contact-details.js';
export { dayOf } from './dataset/queries/dates.js';
export { localise, type LocalisedText } from './dataset/queries/localise.js';
export { placeName, placeOf, type PlaceKind, type Places } from './dataset/queries/places.js';
export { placeNames } from './dataset/queries/places-of-sessions.js';
export { materialType } from './dataset/queries/material-type.js';
export type { Facet, FilterState as Selection } from './dataset/queries/filter.js';
export type { Activity, Dataset, DatasetInput, Newsletter } from './dataset/schema/dataset.js';
export type {
  Conference,
  Geo,
  Partner,
  Registration,
  Room,
  Series,
  Source,
  Track,
  Venue,
} from './dataset/schema/conference.js';
export type { Contact, Organisation, Person } from './dataset/schema/people.js';
export type { Image, Link, Paragraphs, Text } from './dataset/schema/values.js';
export type { Material, Recording, Session, SessionRegistration } from './dataset/schema/session.js';
export { ActivityListElement } from './elements/activity-list/activity-list.js';
export { ConferenceCalendarElement } from './elements/conference-calendar/conference-calendar.js';
export { ConferenceDetailsElement } from './elements/conference-details/conference-details.js';
export { ConferenceFilterElement } from './elements/conference-filter/conference-filter.js';
export { ConferenceListElement } from './elements/conference-list/conference-list.js';
export { ConferenceProgrammeElement } from './elements/conference-programme/conference-programme.js';
export { ConferenceSeriesElement } from './elements/conference-series/conference-series.js';
export { ContactBoxElement } from './elements/contact-box/contact-box.js';
export { MaterialListElement } from './elements/material-list/material-list.js';
export { NewsletterBoxElement } from './elements/newsletter-box/newsletter-box.js';
export { PartnerListElement } from './elements/partner-list/partner-list.js';
export { SpeakerCardElement } from './elements/speaker-card/speaker-card.js';
export { SpeakerListElement } from './elements/speaker-list/speaker-list.js';
export { ConferenceDataErrorEvent } from './core/events/conference-data-error-event.js';
export { ConferenceDataIssuesEvent } from './core/events/conference-data-issues-event.js';
export { ConferenceDataReadyEvent } from './core/events/conference-data-ready-event.js';
export { ConferenceSelectEvent } from './core/events/conference-select-event.js';
export { FilterChangeEvent } from './core/events/filter-change-event.js';
export { SessionSelectEvent } from './core/events/session-select-event.js';
