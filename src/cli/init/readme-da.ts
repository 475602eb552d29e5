/** What lies in the folder of a new dataset, and how to go on. @param organisation whose it is */
export function danishReadme(organisation: string): string {
  return `# Konferencer: ${organisation}

\`conferences.json\` er datasættet. Widgets på jeres og andres websteder viser, hvad der står i det.
\`conferences.schema.json\` beskriver felterne for editoren; ret den ikke.

## Ret datasættet

Åbn filen i en editor, der kender JSON Schema, for eksempel VS Code: den foreslår felter og forklarer dem, mens du skriver.
Start med at skrive jeres egne ord, hvor filen nu siger, hvad der skal stå.

| Felt | Hvad der skal stå |
| --- | --- |
| \`language\` | Tekstens sprog, \`da\`. En tekst kan også stå på flere: \`{ "da": "…", "en": "…" }\` |
| \`timeZone\` | Tidszonen, som tider vises i: \`Europe/Copenhagen\` |
| \`updated\` | Hvornår oplysningerne sidst blev set efter |
| \`publisher\` | Hvem der udgiver datasættet: et \`id\` fra \`organisations\` |
| \`organisations\` | Arrangører og arbejdssteder: \`id\`, \`name\`, og hvis de har det \`shortName\`, \`url\` |
| \`people\` | Oplægsholdere: \`id\`, \`name\`, \`title\` (stilling), \`organisation\` (et \`id\`) |
| \`conferences\` | Konferencerne, én for hver |

| Felt på en konference | Hvad der skal stå |
| --- | --- |
| \`id\` | Et kort navn, der aldrig ændres: links og kalendere bygger på det. Bogstaver a-z, tal, punktum, bindestreg, understregning |
| \`title\`, \`theme\` | Titel og tema |
| \`start\`, \`end\` | Så præcist som det vides: \`2027\`, \`2027-09\`, \`2027-09-14\` eller med klokkeslæt \`2027-09-14T09:00:00+02:00\` |
| \`status\` | \`scheduled\` (som planlagt), \`cancelled\` (aflyst), \`postponed\` (udskudt) eller \`moved-online\` (flyttet online). Lad aflyste stå, så besøgende får det at vide |
| \`attendance\` | \`onsite\`, \`online\` eller \`mixed\` |
| \`venue\` | Stedet: \`name\`, \`street\`, \`postalCode\`, \`city\`, \`country\` (\`DK\`) |
| \`organisers\` | Hvem der holder den: en liste af \`id\` fra \`organisations\` |
| \`summary\` | En eller to sætninger til lister |
| \`description\` | En liste med ét afsnit for hver plads. Almindelig tekst, ingen HTML |
| \`topics\` | Emner, som besøgende kan vælge efter |
| \`sessions\` | Programmet: \`id\`, \`kind\` (\`keynote\`, \`talk\`, \`workshop\`, \`panel\`, \`break\`, \`other\`), \`title\`, \`speakers\` (en liste af \`id\` fra \`people\`), \`start\`, \`end\`, \`room\`, \`materials\` |
| \`materials\` | Oplæg og papirer: \`title\`, \`url\`, \`mediaType\` (\`application/pdf\`), \`language\`, \`bytes\` |
| \`registration\` | Tilmelding: \`url\`, \`opens\`, \`closes\`, \`price\`, \`status\` |

Et felt, der ikke vides, udelades. Der er også \`series\`, \`contacts\`, \`activities\` og \`newsletters\`.

## Hver gang noget er rettet

\`\`\`sh
npx conference-widgets validate conferences.json
npx conference-widgets publish conferences.json --out public --base-url https://konferencer.example.dk/
npx conference-widgets serve public
\`\`\`

\`validate\` siger, hvad der er galt, hvor det står, og hvordan det rettes. \`publish\` skriver mappen \`public\`, som lægges på nettet; skriv
jeres egen adresse. \`serve\` viser den på din egen maskine først. \`npx conference-widgets --help\` viser resten.
`;
}
