/** README of a new dataset. @param organisation name of its publisher */
export function englishReadme(organisation: string): string {
  return `# Conferences: ${organisation}

\`conferences.json\` is the dataset. Widgets on your own and other websites show its content.
\`conferences.schema.json\` describes the fields for your editor. Do not change it.

## Edit the dataset

Open the file in an editor that supports JSON Schema, such as VS Code. It suggests fields and explains them as you type.
Start by replacing the example texts with your own.

| Field | Content |
| --- | --- |
| \`language\` | The language of the texts, \`en\`. A text can also be in several languages: \`{ "da": "…", "en": "…" }\` |
| \`timeZone\` | The time zone that times are shown in: \`Europe/Copenhagen\` |
| \`updated\` | The date the facts were last checked |
| \`publisher\` | Who publishes the dataset: an \`id\` from \`organisations\` |
| \`organisations\` | Organisers and employers: \`id\`, \`name\` and optionally \`shortName\`, \`url\` |
| \`people\` | Speakers: \`id\`, \`name\`, \`title\` (position), \`organisation\` (an \`id\`) |
| \`conferences\` | The conferences |

| Field of a conference | Content |
| --- | --- |
| \`id\` | A short name that never changes, because links and calendars use it. Only letters a-z, digits, dots, hyphens and underscores |
| \`title\`, \`theme\` | Title and theme |
| \`start\`, \`end\` | As precisely as you know it: \`2027\`, \`2027-09\`, \`2027-09-14\`, or with the time \`2027-09-14T09:00:00+02:00\` |
| \`status\` | \`scheduled\`, \`cancelled\`, \`postponed\` or \`moved-online\`. Keep cancelled conferences, so that visitors can see they are cancelled |
| \`attendance\` | \`onsite\`, \`online\` or \`mixed\` |
| \`venue\` | The place: \`name\`, \`street\`, \`postalCode\`, \`city\`, \`country\` (\`DK\`) |
| \`organisers\` | Who organises it: a list of \`id\` from \`organisations\` |
| \`summary\` | One or two sentences for lists |
| \`description\` | Long text. Write \`\\n\\n\` between two paragraphs, or a list of paragraphs. Not HTML |
| \`topics\` | Topics that visitors can filter by |
| \`sessions\` | The programme: \`id\`, \`kind\` (\`keynote\`, \`talk\`, \`workshop\`, \`panel\`, \`break\`, \`other\`), \`title\`, \`speakers\` (a list of \`id\` from \`people\`), \`start\`, \`end\`, \`room\`, \`track\`, \`materials\`, \`recording\` |
| \`rooms\`, \`tracks\` | Rooms and tracks: \`id\` and \`name\`. Sessions have the \`id\`, and visitors read the name |
| \`partners\` | Who takes part: \`organisation\` (an \`id\`), \`role\` (\`organiser\`, \`partner\`, \`sponsor\`) |
| \`image\`, \`onlineUrl\` | A picture (\`src\`, \`alt\`), and the page where people take part online |
| \`materials\` | Slides and papers: \`title\`, \`url\`, \`mediaType\` (\`application/pdf\`), \`language\`, \`bytes\` |
| \`registration\` | How to register: \`url\`, \`opens\`, \`closes\`, \`price\`, \`seats\`, \`status\` |

Leave out fields you cannot fill in. There are also \`series\`, \`contacts\`, \`activities\` and \`newsletters\`.

## When you have changed something

\`\`\`sh
npx conference-widgets validate conferences.json
npx conference-widgets publish conferences.json --out public --base-url https://conferences.example.org/
npx conference-widgets serve public
\`\`\`

\`validate\` lists errors, where they are, and how to fix them. \`publish\` writes the folder \`public\`, which you upload to your web server. Use
your own address. \`serve\` shows it on your own computer first. \`npx conference-widgets --help\` lists all commands.
`;
}
