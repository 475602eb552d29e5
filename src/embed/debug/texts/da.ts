import type { Problem } from '../../../core/diagnostics.js';
import { blocksLit, isNameTaken, type LoadFailure } from '../../load-failure.js';
import { straight, type DebugTexts } from './texts.js';

/** The number of names to suggest. */
const MOST_NAMES = 20;

const PLACES: Readonly<Record<string, string>> = {
  'a placeholder': 'en pladsholder',
  'the page': 'siden',
};

function advice({ near, known = [] }: Problem): string {
  if (near) return `Mente du "${near}"?`;
  if (known.length === 0) return 'Der er ingen at vælge mellem.';
  return `Vælg mellem: ${known.slice(0, MOST_NAMES).join(', ')}.`;
}

const attribute = ({ tag, name, value }: Problem) => `<${tag}> ${name}="${value}"`;
const place = ({ where = '' }: Problem) => PLACES[where] ?? where;

function remedy(failure: LoadFailure): string {
  const { url } = failure;
  return blocksLit(failure)
    ? "Sidens Content-Security-Policy skal indeholde: trusted-types lit-html (og også 'allow-duplicates', hvis et andet script på siden bruger Lit)"
    : `Alle filer skal ligge i ${new URL('chunks/', url).href} og sendes med CORS-headere, og sidens Content-Security-Policy skal indeholde: script-src ${new URL(url).origin}`;
}

export const danish: DebugTexts = {
  title: 'Fejlsøgning af konferencewidgets',
  close: 'Luk',
  why: 'Du ser panelet, fordi en widget har debug, scriptet har data-debug, eller sidens adresse har ?conference-debug. Fjern debug og data-debug, når alt virker, for de viser panelet til alle.',
  count: (findings) =>
    findings === 0
      ? 'Der er intet at rette.'
      : findings === 1
        ? 'Én ting at rette.'
        : `${findings} ting at rette.`,
  page: 'Siden',
  policy: 'Sikkerhedspolitik',
  options: 'Indstillinger',
  dataset: (url) => `Datasæt: ${url}`,
  read: (conferences) =>
    `Datasættet er læst: ${conferences === 1 ? '1 konference' : `${conferences} konferencer`}.`,
  more: (issues) => `Der er ${issues} mere. Kommandoen conference-widgets validate viser alle.`,
  refused: (address, directive) =>
    `Sidens Content-Security-Policy (${directive}) blokerer ${address}. Skriv i politikken:`,
  causes: {
    insecure: () =>
      'Siden bruger https, og browsere lader den ikke hente noget over http. Brug en https-adresse til datasættet.',
    cors: (origin) =>
      `Serveren svarer, men lader ikke sider på ${origin} læse svaret. Den skal sende Access-Control-Allow-Origin: *, også ved fejl. Åbn adressen i et nyt vindue for at se, om filen findes.`,
    unreachable: () => 'Adressen svarer ikke. Tjek, at den er skrevet rigtigt, og at serveren kører.',
  },
  failed: (failure) =>
    isNameTaken(failure)
      ? `Et andet script på siden har taget navnet <${failure.tag}>. Skriv data-prefix="x-" på scripttagget og <x-${failure.tag}> på siden.`
      : `Siden kunne ikke hente <${failure.tag}>. ${remedy(failure)}.`,
  pageProblems: {
    prefix: ({ value }) => `data-prefix="${value}" bruges ikke. Skriv et som "x-".`,
    scripts: ({ known = [] }) =>
      `Siden har scriptet ${known.length} gange: ${known.join(' og ')}. Indstillingerne i det første gælder for alle. Behold ét.`,
    datasets: ({ known = [] }) =>
      `Scripttags på siden har hver sit datasæt: ${known.join(' og ')}. Alle widgets viser det første. Behold ét script, og skriv src på de widgets, der skal vise et andet.`,
    shadow: ({ tag }) =>
      `<${tag}> står i et andet elements shadow root, hvor scriptet ikke leder. Sæt det på selve siden, eller lad elementet importere widgetten.`,
    link: ({ tag, value }) =>
      `Linket til ${value} bliver ikke til <${tag}>, fordi det ikke står alene. Sæt det i et afsnit for sig selv, uden for lister, overskrifter og menuer.`,
    button: ({ tag, value }) =>
      `Linket til ${value} bliver ikke til <${tag}>, fordi det er en knap. Indsæt det som et almindeligt link, eller skriv data-conference-link="on" på det.`,
    elsewhere: ({ tag, value = '' }) =>
      `Linket til ${value} bliver ikke til <${tag}>, fordi hverken scriptet eller datasættet ligger på det websted. Hvis det skal være en widget, så skriv data-embed-base="${new URL(value).origin}/" på scripttagget.`,
    editable: ({ tag, value }) =>
      `${value} bliver ikke til <${tag}>, fordi det står i en editor (contenteditable), som ville gemme widgetten.`,
    hidden: ({ tag }) =>
      `<${tag}> har attributten hidden, så ingen ser den, før et script på siden viser den. Fjern hidden, hvis widgetten skal kunne ses med det samme.`,
    quotes: ({ tag, name, value }) =>
      `${name} på <${tag}> er ${value} med krøllede anførselstegn, som en editor har lavet. Skriv ${name}="${straight(value)}".`,
    held: ({ value }) =>
      `Et samtykkeværktøj holder scriptet ${value} tilbage, til den besøgende siger ja. Scriptet sætter ingen cookies og gemmer intet, så det kan undtages.`,
    frame: ({ tag, value }) =>
      `Rammen med <${tag}> viser ikke ${value}, fordi siden i den kun viser datasæt fra sit eget sted. Læg datasættet dér, eller indsæt widgetten som element.`,
    remains: ({ value }) =>
      `Linket til ${value} kan være resten af en widget, som et CMS har fjernet. I så fald kan du indsætte widgetten som link eller pladsholder.`,
    text: ({ tag }) =>
      `Besøgende ser koden til <${tag}> som tekst, fordi et CMS har ændret den. Indsæt et link i stedet:`,
    placeholder: () =>
      'Et CMS har fjernet class="conference-widget" eller data-widget fra en pladsholder, eller gjort anførselstegnene krøllede. Indsæt et link i stedet:',
    none: () =>
      'Siden har scriptet, men ingen widget. Hvis du har indsat en, har et CMS fjernet den. Indsæt et link i stedet:',
  },
  problems: {
    choice: (problem) => `${attribute(problem)} bruges ikke. Tilladt: ${problem.known?.join(', ')}.`,
    flag: (problem) => `${attribute(problem)} læses som ${problem.known?.join()}. Skriv true eller false.`,
    id: (problem) => `${attribute(problem)} er ikke i datasættet. ${advice(problem)}`,
    programme: (problem) => `${attribute(problem)} er ikke i programmet. ${advice(problem)}`,
    number: (problem) => {
      const [min, max] = problem.known ?? [];
      const range = max === Infinity ? `${min} eller mere` : `fra ${min} til ${max}`;
      return `${attribute(problem)} bruges ikke: skriv et helt tal, ${range}.`;
    },
    date: (problem) =>
      `${attribute(problem)} bruges ikke: skriv et år, en måned eller en dag, for eksempel 2017, 2017-09 eller 2017-09-06.`,
    color: (problem) =>
      `${attribute(problem)} bruges ikke: skriv seks cifre eller bogstaver fra a til f, for eksempel 7a1f4b.`,
    address: (problem) =>
      `${attribute(problem)} er ikke en adresse. Skriv en som "https://example.org/conferences.json".`,
    'foreign-dataset': (problem) =>
      `src="${problem.value}" i ${place(problem)} bruges ikke. Alle kan skrive et link, så links viser kun datasæt på ${problem.known?.join(', ')}. Indsæt widgetten som element eller pladsholder for at vise et andet.`,
    'link-option': (problem) =>
      `"${problem.name}" i ${place(problem)} bruges ikke. Alle kan skrive et link, så links vælger kun data og udseende. Indsæt <${problem.tag}> som element eller pladsholder for at bruge den.`,
    year: (problem) => `${attribute(problem)} bruges ikke: skriv et år, for eksempel 2017.`,
    'calendar-file': (problem) =>
      `${attribute(problem)} bruges ikke: skriv https-adressen på en kalenderfil, for eksempel https://example.org/conferences.ics.`,
    missing: ({ tag }) => `<${tag}> mangler attributten speaker: id'et på en person i datasættet.`,
    record: ({ value }) =>
      `${value} kan ikke vises og er udeladt. Konsollen siger, hvad der gik galt. Ret posten i datasættet, eller meld fejlen.`,
    swallowed: ({ tag, where }) =>
      where
        ? `Pladsholderen til <${tag}> har dele af siden i sig, fordi den ikke er lukket. HTML kender ikke <div />: skriv <div …></div>.`
        : `<${tag}> har dele af siden i sig, fordi det ikke er lukket. HTML kender ikke <${tag} />: skriv <${tag}></${tag}>.`,
    option: (problem) =>
      `"${problem.name}" er ikke en indstilling for <${problem.tag}> i ${place(problem)}. ${advice(problem)}`,
    widget: (problem) => `"${problem.tag}" i ${place(problem)} er ikke en widget. ${advice(problem)}`,
  },
};
