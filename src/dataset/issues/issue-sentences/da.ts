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
      `Filen er ikke gyldig JSON: ${value} kan ikke stå her; se efter et komma, et anførselstegn eller en parentes for meget eller for lidt.`,
    'json-end': () =>
      'Filen er ikke gyldig JSON: den slutter for tidligt; hent hele filen, eller afslut de åbne parenteser.',
    'duplicate-field': ({ where }) =>
      `${where} findes flere gange i samme objekt, og kun den sidste læses; behold én.`,
    'not-a-dataset': () =>
      'Filen er ikke et datasæt; skriv et objekt med "schemaVersion": 1 og mindst én liste, for eksempel "conferences".',
    'newer-version': ({ where, value }) =>
      `${where} er ${value}, som er nyere end denne udgave af programmet; ukendte felter er udeladt, så opdater programmet.`,
    missing: ({ where, expected }) => `${where} mangler; tilføj feltet${expected && ` med ${expected}`}.`,
    type: ({ where, value, expected }) =>
      `${where} er ${value}; skriv ${expected || 'en anden slags værdi'}.`,
    choice: ({ where, value, expected, suggestion }) =>
      `${where} er ${value}; ${suggestion ? `mente du ${suggestion}? Vælg` : 'vælg'} ${expected}.`,
    text: ({ where, value }) =>
      `${where} er ${value}; skriv en tekst, eller en tekst for hvert sprog: { "da": "…", "en": "…" }.`,
    language: ({ where, value }) =>
      `${where} er ${value}, som ikke er en sprogkode; skriv for eksempel "da", "en" eller "en-GB".`,
    identifier: ({ where, value }) =>
      `${where} er ${value}, som ikke er et gyldigt id; brug kun bogstaverne a-z, tal, punktum, bindestreg og understreg, og begynd med et bogstav eller tal.`,
    date: ({ where, value }) =>
      `${where} er ${value}, som ikke er en dato; skriv den som 2017, 2017-09, 2017-09-06 eller, med tid og afstand til UTC, 2027-09-14T09:00:00+02:00.`,
    'date-range': ({ where, value }) =>
      `${where} er ${value}; en dato skal ligge mellem årene 1000 og 9998, og en med klokkeslæt mellem 3. januar 1000 og 29. december 9998, så den gør det i alle tidszoner; ret den, eller udelad den, hvis den er ukendt.`,
    character: ({ where, value }) =>
      `${where} er ${value} og indeholder tegn, der ikke er tekst (skrevet som \\u…); slet dem, eller skriv teksten igen.`,
    'replacement-character': ({ where, value }) =>
      `${where} er ${value}, hvor \uFFFD står for tegn, der gik tabt; skriv dem igen, og gem filen som UTF-8.`,
    encoding: () => 'Filen er ikke gemt som UTF-8, så nogle tegn kan ikke læses; gem den igen som UTF-8.',
    'time-zone': ({ where, value }) =>
      `${where} er ${value}, som ikke er en tidszone; skriv et IANA-navn, for eksempel "Europe/Copenhagen".`,
    'web-address': ({ where, value }) =>
      `${where} er ${value}, som ikke er en webadresse; skriv hele adressen med https:// eller http://.`,
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
    negative: ({ where, value }) => `${where} er ${value}; skriv 0 eller mere.`,
    colour: ({ where, value }) =>
      `${where} er ${value}, som ikke er en farve; skriv # og tre eller seks tegn 0-9 og a-f, for eksempel "#1f5f8b".`,
    coordinate: ({ where, value }) =>
      `${where} er ${value}, som ikke er på kortet; skriv grader med punktum, for eksempel 55.4038, fra -90 til 90 for latitude og fra -180 til 180 for longitude.`,
    duration: ({ where, value }) =>
      `${where} er ${value}, som ikke er en varighed; skriv for eksempel "PT45M" for 45 minutter eller "PT1H30M" for halvanden time.`,
    consent: ({ where }) =>
      `${where} skal være true, fordi et foto kun må vises med personens samtykke; indhent det, eller fjern fotoet.`,
    'contact-name': ({ where }) =>
      `${where} mangler; giv kontakten et navn, eller henvis til en person med "person".`,
    'session-title': ({ where }) =>
      `${where} mangler; giv programpunktet en titel eller mindst én kendt oplægsholder i "speakers".`,
    'date-order': ({ where, value }) => `${where} er ${value}, som er før "start"; ret en af de to datoer.`,
    'duplicate-id': ({ where, value }) =>
      `${where} er ${value}, som en tidligere post i listen også har; giv hver post sit eget id.`,
    'unknown-reference': ({ where, value, suggestion }) =>
      `${where} henviser til ${value}, som ikke findes; ${suggestion ? `mente du ${suggestion}?` : 'tilføj posten, eller fjern henvisningen.'}`,
    'unknown-place': ({ where, value, suggestion }) =>
      `${where} er ${value}, som ikke står på konferencens liste; ${suggestion ? `mente du ${suggestion}?` : 'tilføj det til listen, eller skriv det navn, som besøgende skal læse.'}`,
    'unclear-place': ({ where, value, expected }) =>
      `${where} er ${value}, som flere på konferencens liste hedder; skriv id’et på den, der menes: ${expected}.`,
    'unknown-field': ({ where, suggestion }) =>
      `${where} er et ukendt felt og vises ikke; ${suggestion ? `mente du ${suggestion}?` : 'ret navnet, eller fjern feltet.'}`,
  },
};
