import type { IssueSentences } from '../issue.js';

export const danish: IssueSentences = {
  kinds: {
    string: 'tekst i anførselstegn',
    number: 'et tal',
    int: 'et helt tal',
    array: 'en liste i [ ]',
    object: 'et objekt i { }',
  },
  sentences: {
    'json-syntax': ({ value }) =>
      `Filen er ikke gyldig JSON: her kan der ikke stå ${value}; se efter et komma, et anførselstegn eller en parentes for meget eller for lidt.`,
    'json-end': () =>
      'Filen er ikke gyldig JSON: den slutter for tidligt; hent hele filen, eller luk de parenteser, der står åbne.',
    'duplicate-field': ({ where }) =>
      `${where} står mere end én gang i samme objekt, og kun den sidste læses; behold den ene.`,
    'not-a-dataset': () =>
      'Filen kan ikke læses som et datasæt; skriv et objekt med "schemaVersion": 1 og mindst én liste, for eksempel "conferences".',
    'newer-version': ({ where, value }) =>
      `${where} er ${value}, som er nyere end det, denne udgave kan læse; det, den ikke kender, er udeladt, så opdater programmet.`,
    missing: ({ where, expected }) => `${where} mangler; tilføj feltet${expected && ` med ${expected}`}.`,
    type: ({ where, value, expected }) =>
      `${where} er ${value}; skriv ${expected || 'en anden slags værdi'}.`,
    choice: ({ where, value, expected, suggestion }) =>
      `${where} er ${value}; ${suggestion ? `mente du ${suggestion}? Vælg` : 'vælg'} ${expected}.`,
    text: ({ where, value }) =>
      `${where} er ${value}; skriv en tekst, der ikke er tom, eller én for hvert sprog: { "da": "…", "en": "…" }.`,
    language: ({ where, value }) =>
      `${where} er ${value}, som ikke er en sprogkode; skriv for eksempel "da", "en" eller "en-GB".`,
    identifier: ({ where, value }) =>
      `${where} er ${value}, som ikke kan være et id; brug kun bogstaverne a-z, tal, punktum, bindestreg og understreg, og begynd med et bogstav eller tal.`,
    date: ({ where, value }) =>
      `${where} er ${value}, som ikke er en dato; skriv den som 2017, 2017-09, 2017-09-06 eller, med tid og afstand til UTC, 2027-09-14T09:00:00+02:00.`,
    'time-zone': ({ where, value }) =>
      `${where} er ${value}, som ikke er en tidszone; skriv et IANA-navn, for eksempel "Europe/Copenhagen".`,
    'web-address': ({ where, value }) =>
      `${where} er ${value}, som ikke er en webadresse; skriv hele adressen, begyndende med https:// eller http://.`,
    email: ({ where, value }) =>
      `${where} er ${value}, som ikke er en e-mailadresse; skriv den som navn@eksempel.dk.`,
    phone: ({ where, value }) =>
      `${where} er ${value}, som ikke er et telefonnummer; skriv det med tal og mellemrum, for eksempel "+45 12 34 56 78".`,
    'media-type': ({ where, value }) =>
      `${where} er ${value}, som ikke er en medietype; skriv den med små bogstaver, for eksempel "application/pdf".`,
    country: ({ where, value }) =>
      `${where} er ${value}, som ikke er en landekode; skriv to store bogstaver, for eksempel "DK".`,
    currency: ({ where, value }) =>
      `${where} er ${value}, som ikke er en valutakode; skriv tre store bogstaver, for eksempel "DKK".`,
    negative: ({ where, value }) => `${where} er ${value}; skriv 0 eller et større tal.`,
    consent: ({ where }) =>
      `${where} skal være true, for et foto må kun vises med personens samtykke; indhent det, eller fjern fotoet.`,
    'contact-name': ({ where }) =>
      `${where} mangler; giv kontakten et navn, eller henvis med "person" til en af personerne.`,
    'session-title': ({ where }) =>
      `${where} mangler; giv sessionen en titel eller mindst én kendt oplægsholder i "speakers".`,
    'date-order': ({ where, value }) =>
      `${where} er ${value}, som ligger før "start"; ret den ene af de to datoer.`,
    'duplicate-id': ({ where, value }) =>
      `${where} er ${value}, som en tidligere post i listen allerede hedder; giv hver post sit eget id.`,
    'unknown-reference': ({ where, value, suggestion }) =>
      `${where} henviser til ${value}, som ikke findes; ${suggestion ? `mente du ${suggestion}?` : 'tilføj posten, eller fjern henvisningen.'}`,
    'unknown-field': ({ where, suggestion }) =>
      `${where} er et ukendt felt og vises ikke; ${suggestion ? `mente du ${suggestion}?` : 'ret navnet, eller fjern feltet.'}`,
  },
};
