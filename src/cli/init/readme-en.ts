/** What lies in the folder of a new dataset, and how to go on. @param organisation whose it is */
export function englishReadme(organisation: string): string {
  return `# Conferences: ${organisation}

\`conferences.json\` is the dataset. Widgets on your own and other websites show what stands in it.
\`conferences.schema.json\` describes the fields for the editor; leave it as it is.

## Edit the dataset

Open the file in an editor that knows JSON Schema, such as VS Code: it proposes fields and explains them as you write.
Begin by writing your own words where the file now says what to write.

| Field | What to write |
| --- | --- |
| \`language\` | The language of the texts, \`en\`. A text may also come in several: \`{ "da": "…", "en": "…" }\` |
| \`timeZone\` | The time zone that times are shown in: \`Europe/Copenhagen\` |
| \`updated\` | When the facts were last looked over |
| \`publisher\` | Who publishes the dataset: an \`id\` of \`organisations\` |
| \`organisations\` | Organisers, and where people work: \`id\`, \`name\`, and where they have them \`shortName\`, \`url\` |
| \`people\` | Speakers: \`id\`, \`name\`, \`title\` (position), \`organisation\` (an \`id\`) |
| \`conferences\` | The conferences, one each |

| Field of a conference | What to write |
| --- | --- |
| \`id\` | A short name that never changes: links and calendars are built on it. Letters a-z, digits, dots, hyphens, underscores |
| \`title\`, \`theme\` | Title and theme |
| \`start\`, \`end\` | As precisely as it is known: \`2027\`, \`2027-09\`, \`2027-09-14\`, or with the time \`2027-09-14T09:00:00+02:00\` |
| \`status\` | \`scheduled\`, \`cancelled\`, \`postponed\` or \`moved-online\`. Keep cancelled ones, so that visitors learn of it |
| \`attendance\` | \`onsite\`, \`online\` or \`mixed\` |
| \`venue\` | The place: \`name\`, \`street\`, \`postalCode\`, \`city\`, \`country\` (\`DK\`) |
| \`organisers\` | Who holds it: a list of \`id\` of \`organisations\` |
| \`summary\` | One or two sentences for lists |
| \`description\` | A list with one entry per paragraph. Plain text, no HTML |
| \`topics\` | Topics that visitors can choose by |
| \`sessions\` | The programme: \`id\`, \`kind\` (\`keynote\`, \`talk\`, \`workshop\`, \`panel\`, \`break\`, \`other\`), \`title\`, \`speakers\` (a list of \`id\` of \`people\`), \`start\`, \`end\`, \`room\`, \`materials\` |
| \`materials\` | Slides and papers: \`title\`, \`url\`, \`mediaType\` (\`application/pdf\`), \`language\`, \`bytes\` |
| \`registration\` | How to register: \`url\`, \`opens\`, \`closes\`, \`price\`, \`status\` |

Leave out what is not known. There are also \`series\`, \`contacts\`, \`activities\` and \`newsletters\`.

## Each time something has changed

\`\`\`sh
npx conference-widgets validate conferences.json
npx conference-widgets publish conferences.json --out public --base-url https://conferences.example.org/
npx conference-widgets serve public
\`\`\`

\`validate\` says what is wrong, where it stands, and how to mend it. \`publish\` writes the folder \`public\`, to be put on the web; give your
own address. \`serve\` shows it on your own machine first. \`npx conference-widgets --help\` shows the rest.
`;
}
