import { dayIn } from '../../dataset/queries/dates.js';
import { SCHEMA_VERSION } from '../../dataset/parse/parse.js';
import type { Answers } from './answers.js';

/** Texts of the starter dataset. JSON has no comments, so each text says what to replace it with. */
export interface StarterWords {
  readonly organisationId: string;
  readonly personId: string;
  readonly conferenceId: string;
  readonly sessionId: string;
  readonly personName: string;
  readonly personTitle: string;
  readonly summary: string;
  readonly description: string;
  readonly venueName: string;
  readonly topic: string;
  readonly sessionTitle: string;
}

/** A valid dataset with one record of each common kind, which refer to each other. */
export function starter(
  { organisation, language, timeZone, title, start }: Answers,
  words: StarterWords,
  now: Date,
): string {
  const dataset = {
    $schema: './conferences.schema.json',
    schemaVersion: SCHEMA_VERSION,
    language,
    timeZone,
    updated: dayIn(timeZone, now),
    publisher: words.organisationId,
    organisations: [{ id: words.organisationId, name: organisation }],
    people: [
      {
        id: words.personId,
        name: words.personName,
        title: words.personTitle,
        organisation: words.organisationId,
      },
    ],
    conferences: [
      {
        id: words.conferenceId,
        title,
        ...(start && { start }),
        status: 'scheduled',
        venue: { name: words.venueName },
        organisers: [words.organisationId],
        summary: words.summary,
        description: words.description,
        topics: [words.topic],
        sessions: [
          { id: words.sessionId, kind: 'talk', title: words.sessionTitle, speakers: [words.personId] },
        ],
      },
    ],
  };
  return `${JSON.stringify(dataset, undefined, 2)}\n`;
}
