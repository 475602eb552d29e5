/** README of a new dataset. @param organisation name of its publisher */
export function danishReadme(organisation: string): string {
  return `# Konferencer: ${organisation}

\`conferences.json\` er datasættet. Widgets på jeres og andres websteder viser indholdet af det.
\`conferences.schema.json\` beskriver felterne for editoren. Ret ikke i den.

## Ret datasættet

Åbn filen i en editor, der forstår JSON Schema, for eksempel VS Code. Den foreslår felter og forklarer dem, mens du skriver.
Start med at erstatte eksempelteksterne med jeres egne.

| Felt | Indhold |
| --- | --- |
| \`language\` | Teksternes sprog, \`da\`. En tekst kan også være på flere sprog: \`{ "da": "…", "en": "…" }\` |
| \`timeZone\` | Tidszonen, som tider vises i: \`Europe/Copenhagen\` |
| \`updated\` | Datoen, hvor oplysningerne sidst blev gennemgået |
| \`publisher\` | Hvem der udgiver datasættet: et \`id\` fra \`organisations\` |
| \`organisations\` | Arrangører og arbejdssteder: \`id\`, \`name\` og eventuelt \`shortName\`, \`url\` |
| \`people\` | Oplægsholdere: \`id\`, \`name\`, \`title\` (stilling), \`organisation\` (et \`id\`) |
| \`conferences\` | Konferencerne |

| Felt på en konference | Indhold |
| --- | --- |
| \`id\` | Et kort navn, der aldrig ændres, fordi links og kalendere bruger det. Kun bogstaverne a-z, tal, punktum, bindestreg og understregning |
| \`title\`, \`theme\` | Titel og tema |
| \`start\`, \`end\` | Så præcist, som I ved det: \`2027\`, \`2027-09\`, \`2027-09-14\` eller med klokkeslæt: \`2027-09-14T09:00:00+02:00\` |
| \`status\` | \`scheduled\` (som planlagt), \`cancelled\` (aflyst), \`postponed\` (udskudt) eller \`moved-online\` (flyttet online). Lad aflyste konferencer stå, så besøgende kan se, at de er aflyst |
| \`attendance\` | \`onsite\`, \`online\` eller \`mixed\` |
| \`venue\` | Stedet: \`name\`, \`street\`, \`postalCode\`, \`city\`, \`country\` (\`DK\`) |
| \`organisers\` | Hvem der arrangerer den: en liste af \`id\` fra \`organisations\` |
| \`summary\` | En eller to sætninger til lister |
| \`description\` | Lang tekst. Skriv \`\\n\\n\` mellem to afsnit, eller en liste med afsnit. Ikke HTML |
| \`topics\` | Emner, som besøgende kan filtrere efter |
| \`sessions\` | Programmet: \`id\`, \`kind\` (\`keynote\`, \`talk\`, \`workshop\`, \`panel\`, \`break\`, \`other\`), \`title\`, \`speakers\` (en liste af \`id\` fra \`people\`), \`start\`, \`end\`, \`room\`, \`track\`, \`materials\`, \`recording\` |
| \`rooms\`, \`tracks\` | Lokaler og spor: \`id\` og \`name\`. I programmet skriver man \`id\`, og besøgende læser navnet |
| \`partners\` | Hvem der er med: \`organisation\` (et \`id\`), \`role\` (\`organiser\`, \`partner\`, \`sponsor\`) |
| \`image\`, \`onlineUrl\` | Et billede (\`src\`, \`alt\`), og siden, hvor man deltager online |
| \`materials\` | Oplæg og papirer: \`title\`, \`url\`, \`mediaType\` (\`application/pdf\`), \`language\`, \`bytes\` |
| \`registration\` | Tilmelding: \`url\`, \`opens\`, \`closes\`, \`price\`, \`seats\`, \`status\` |

Udelad felter, I ikke kan udfylde. Der er også \`series\`, \`contacts\`, \`activities\` og \`newsletters\`.

## Når du har rettet noget

\`\`\`sh
npx conference-widgets validate conferences.json
npx conference-widgets publish conferences.json --out public --base-url https://konferencer.example.dk/
npx conference-widgets serve public
\`\`\`

\`validate\` viser, hvilke fejl der er, hvor de er, og hvordan de rettes. \`publish\` skriver mappen \`public\`, som I lægger på nettet. Brug
jeres egen adresse. \`serve\` viser mappen på din egen computer først. \`npx conference-widgets --help\` viser alle kommandoer.
`;
}
