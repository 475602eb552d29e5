import type { Problem } from '../../../core/diagnostics.js';
import { blocksLit, type LoadFailure } from '../../load-failure.js';
import type { DebugTexts } from './texts.js';

/** Names that are enough to choose from. */
const MOST_NAMES = 20;

const PLACES: Readonly<Record<string, string>> = {
  'a placeholder': 'en pladsholder',
  'the page': 'siden',
};

function advice({ near, known = [] }: Problem): string {
  if (near) return `Mente du "${near}"?`;
  return `Der er: ${known.slice(0, MOST_NAMES).join(', ') || 'ingen'}.`;
}

const attribute = ({ tag, name, value }: Problem) => `<${tag}> ${name}="${value}"`;
const place = ({ where = '' }: Problem) => PLACES[where] ?? where;

function remedy(failure: LoadFailure): string {
  const { url } = failure;
  return blocksLit(failure)
    ? "sidens Content-Security-Policy skal sige: trusted-types lit-html (og 'allow-duplicates' ved siden af, hvis et andet script på siden bruger Lit)"
    : `alle filer skal være der under ${new URL('chunks/', url).href}, med CORS-headere, og sidens Content-Security-Policy skal sige: script-src ${new URL(url).origin}`;
}

export const danish: DebugTexts = {
  title: 'Fejlsøgning af konferencewidgets',
  close: 'Luk',
  why: 'Panelet er her, fordi der står debug på en widget, data-debug på scriptet eller ?conference-debug i sidens adresse. De to første viser det til alle; fjern dem, når alt er i orden.',
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
  more: (issues) => `Konsollen nævner ${issues} til.`,
  refused: (address, directive) =>
    `Sidens Content-Security-Policy (${directive}) afviser ${address}. Skriv i politikken:`,
  causes: {
    insecure: () =>
      'Siden kom over https, og browsere lader den ikke hente over http. Giv datasættet en https-adresse.',
    cors: (origin) =>
      `Serveren svarer, men lader ikke sider på ${origin} læse svaret. Den skal sende Access-Control-Allow-Origin: *, også sammen med fejl; åbn adressen for sig for at se, om filen er der.`,
    unreachable: () => 'Adressen svarer ikke. Tjek, at den er skrevet rigtigt, og at dens server kører.',
  },
  failed: (failure) => `Siden kunne ikke hente <${failure.tag}>; ${remedy(failure)}.`,
  pageProblems: {
    prefix: ({ value }) => `data-prefix="${value}" bruges ikke. Skriv et som "x-".`,
    scripts: ({ known = [] }) =>
      `Siden har scriptet ${known.length} gange: ${known.join(' og ')}. Det første bestemmer for alle; behold ét.`,
    link: ({ tag, value }) =>
      `Linket til ${value} bliver ikke til <${tag}>, fordi det ikke står alene. Giv det et afsnit for sig, uden for lister, overskrifter og menuer.`,
    remains: ({ value }) =>
      `Linket til ${value} kan være det, et CMS har ladet stå af en widget. Er det sådan, så indsæt widgetten som link eller pladsholder.`,
    text: ({ tag }) =>
      `Besøgende læser <${tag}> som tekst: et CMS har gjort tagget til ord. Indsæt et link i stedet:`,
    placeholder: () =>
      'En pladsholder mangler class="conference-widget" eller data-widget, som et CMS har fjernet. Indsæt et link i stedet:',
    none: () =>
      'Siden har scriptet, men ingen widget. Er der indsat en, har et CMS fjernet den; indsæt et link i stedet:',
  },
  problems: {
    choice: (problem) => `${attribute(problem)} bruges ikke. Tilladt: ${problem.known?.join(', ')}.`,
    id: (problem) => `${attribute(problem)} er ikke i datasættet. ${advice(problem)}`,
    programme: (problem) => `${attribute(problem)} er ikke i programmet. ${advice(problem)}`,
    number: (problem) => {
      const [min, max] = problem.known ?? [];
      const range = max === Infinity ? `${min} eller mere` : `fra ${min} til ${max}`;
      return `${attribute(problem)} bruges ikke: skriv et helt tal, ${range}.`;
    },
    date: (problem) =>
      `${attribute(problem)} bruges ikke: skriv et år, en måned eller en dag, for eksempel 2017, 2017-09 eller 2017-09-06.`,
    address: (problem) =>
      `${attribute(problem)} er ingen adresse. Skriv en som "https://example.org/conferences.json".`,
    'foreign-dataset': (problem) =>
      `src="${problem.value}" i ${place(problem)} bruges ikke: alle kan skrive et link, så det viser kun datasæt på ${problem.known?.join(', ')}. Indsæt widgetten som element eller pladsholder for at vise et andet.`,
    year: (problem) => `${attribute(problem)} bruges ikke: skriv et år, for eksempel 2017.`,
    'calendar-file': (problem) =>
      `${attribute(problem)} bruges ikke: skriv https-adressen på en kalenderfil, for eksempel https://example.org/conferences.ics.`,
    missing: ({ tag }) => `<${tag}> mangler attributten speaker: id'et på en person i datasættet.`,
    option: (problem) =>
      `"${problem.name}" er ikke en indstilling for <${problem.tag}> i ${place(problem)}. ${advice(problem)}`,
    widget: (problem) => `"${problem.tag}" i ${place(problem)} er ingen widget. ${advice(problem)}`,
  },
};
