import { httpRemedy } from '../../dataset/issues/failure.js';
import { CORS_HEADER, TRUSTED_TYPES_POLICY } from '../../host-page/host-policy.js';
import type { Advisers, PolicySource } from './finding.js';

const PLACES: Readonly<Record<PolicySource, string>> = {
  header: 'Sidens header',
  meta: 'Et <meta> på siden',
};

const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Mente du ${suggestion}?`;

/** The remedy for an answer of a server, or for none. */
function remedyOf(reason: string): string {
  const [, status] = /^HTTP (\d+)$/.exec(reason) ?? [];
  if (status !== undefined) return httpRemedy(Number(status), 'da');
  return 'Tjek, at adressen er rigtig, at filen er udgivet, og at serveren kører.';
}

const paste = (shape: string) =>
  `Indsæt kode, der ikke bliver fjernet: npx conference-widgets snippet … --shape ${shape}. Konfiguratoren har flere muligheder.`;

export const danishAdvisers: Advisers = {
  'widget-found': ({ widget, shape, line }) => ({
    cause: `linje ${line}: siden har <${widget}> (${shape}).`,
    remedy: '',
  }),
  'script-found': ({ address }) => ({ cause: `Scriptet kan hentes: ${address}.`, remedy: '' }),
  'dataset-found': ({ address, conferences }) => ({
    cause: `Datasættet kan hentes: ${address}, ${conferences === 1 ? '1 konference' : `${conferences} konferencer`}.`,
    remedy: '',
  }),
  'policy-allows': () => ({
    cause: 'Sidens Content-Security-Policy tillader alt, hvad widgets har brug for.',
    remedy: '',
  }),

  'no-widget': ({ cms, survives }) => ({
    cause: `Siden har ingen widget. Hvis du har indsat en, har ${cms ?? 'et CMS'} fjernet den.`,
    remedy: paste(survives),
  }),
  'tags-as-text': ({ cms, survives }) => ({
    cause: `Besøgende ser koden til en widget som tekst, fordi ${cms ?? 'et CMS'} har ændret den.`,
    remedy: paste(survives),
  }),
  'incomplete-placeholder': ({ line }) => ({
    cause: `linje ${line}: pladsholderen bliver ikke til en widget, fordi class="conference-widget" eller data-widget mangler eller har krøllede anførselstegn. Et CMS kan have ændret den.`,
    remedy: paste('link'),
  }),
  'unknown-widget': ({ name, line, suggestion }) => ({
    cause: `linje ${line}: "${name}" er ikke en widget.`,
    remedy: meant(suggestion, 'Se navnene med: npx conference-widgets snippet --help'),
  }),
  'unknown-option': ({ widget, option, line, suggestion }) => ({
    cause: `linje ${line}: <${widget}> har ingen indstilling, der hedder ${option}.`,
    remedy: meant(suggestion, `Fjern den, eller find den rigtige: npx conference-widgets snippet ${widget}`),
  }),
  'link-in-text': ({ href, line }) => ({
    cause: `linje ${line}: linket til ${href} bliver ikke til en widget, fordi det ikke står alene.`,
    remedy:
      'Hvis det skal være en widget, skal det stå i et afsnit for sig selv, uden for lister, overskrifter og menuer.',
  }),
  swallowed: ({ tag, instead, line }) => ({
    cause: `linje ${line}: <${tag}> er ikke lukket, så det, der står efter det, bliver en del af det. HTML kender ikke <${tag} />.`,
    remedy: `Skriv ${instead}`,
  }),
  'unknown-value': ({ widget, option, value, line, suggestion, known, example }) => ({
    cause: `linje ${line}: <${widget}> ${option}="${value}" bruges ikke.`,
    remedy: meant(
      suggestion,
      known.length > 0
        ? `Vælg mellem: ${known.join(', ')}.`
        : example
          ? `Skriv for eksempel ${example}.`
          : `Se, hvad ${option} kan være: npx conference-widgets snippet ${widget}`,
    ),
  }),
  'unknown-id': ({ widget, option, value, line, suggestion }) => ({
    cause: `linje ${line}: <${widget}> ${option}="${value}" er ikke i datasættet.`,
    remedy: meant(suggestion, 'Find det rigtige id i datasættet eller i konfiguratoren.'),
  }),
  'empty-years': ({ widget, years, line }) => ({
    cause: `linje ${line}: <${widget}> year="${years}" viser intet, for ingen konference i datasættet er på det tidspunkt.`,
    remedy: 'Ret årstallet, hvis der skulle være vist nogen.',
  }),
  'missing-option': ({ widget, option, line }) => ({
    cause: `linje ${line}: <${widget}> mangler ${option} og har ikke noget at vise.`,
    remedy: `Skriv ${option}="…" med et id fra datasættet.`,
  }),
  'curly-quotes': ({ option, value, line }) => ({
    cause: `linje ${line}: ${option} er ${value} med krøllede anførselstegn, som en editor har lavet. De er blevet en del af værdien.`,
    remedy: `Skriv ${option}="…" med lige anførselstegn, i editorens kildekode eller i en HTML-blok.`,
  }),
  'name-taken': ({ name, script }) => ({
    cause: `${script || 'Et script i siden'} registrerer navnet <${name}>, så widgetten ikke kan bruge det. Andre scripts, der først bliver hentet senere, kan ikke ses her.`,
    remedy: `Skriv data-prefix="x-" på scripttagget og <x-${name}> på siden.`,
  }),
  'in-shadow-root': ({ widget, line }) => ({
    cause: `linje ${line}: <${widget}> står i et andet elements shadow root, hvor scriptet ikke leder.`,
    remedy: `Sæt <${widget}> på selve siden, eller lad det andet element importere widgetten.`,
  }),
  'two-scripts': ({ datasets, used }) => ({
    cause: `Siden har scriptet flere gange med hver sit datasæt: ${datasets.join(' og ')}. Alle widgets viser ${used}, som står først.`,
    remedy: 'Behold ét script, og skriv src på de widgets, der skal vise et andet datasæt.',
  }),
  'chunks-missing': ({ address, count }) => ({
    cause: `Scriptet kan ikke hente ${count === 1 ? 'en fil, som widgets på siden skal bruge' : `${count} filer, som widgets på siden skal bruge`}: ${address}`,
    remedy: 'Læg hele mappen chunks/ ved siden af scriptet, fra samme version som scriptet.',
  }),
  'held-back': ({ address, type }) => ({
    cause: `Et samtykkeværktøj holder scriptet ${address} tilbage (type="${type}"), til den besøgende har sagt ja.`,
    remedy:
      'Widgets gemmer intet på den besøgendes enhed, så der er intet at spørge om. Sæt værktøjet til at lade scriptet være: <script type="module" src="…">',
  }),
  'not-utf-8': ({ address }) => ({
    cause: `${address} er ikke gemt som UTF-8, så besøgende ser � i stedet for nogle bogstaver.`,
    remedy: 'Gem filen igen som UTF-8.',
  }),
  'link-option': ({ widget, option, line }) => ({
    cause: `linje ${line}: ${option} bruges ikke. Alle kan skrive et link eller en adresse, så de vælger kun data og udseende.`,
    remedy: `Hvis ${option} skal bruges, så indsæt <${widget}> som element eller pladsholder.`,
  }),
  'link-in-editor': ({ href, line }) => ({
    cause: `linje ${line}: ${href || 'pladsholderen'} bliver ikke til en widget, fordi det står i en editor (contenteditable), som ville gemme widgetten.`,
    remedy: 'Se siden som en besøgende, uden editoren.',
  }),
  'link-as-button': ({ href, line }) => ({
    cause: `linje ${line}: linket til ${href} bliver ikke til en widget, fordi det er en knap.`,
    remedy:
      'Hvis det skal være en widget, så indsæt det som et almindeligt link, eller skriv data-conference-link="on" på det.',
  }),
  hidden: ({ widget, line }) => ({
    cause: `linje ${line}: <${widget}> har attributten hidden, så ingen ser den, før et script på siden viser den.`,
    remedy: 'Fjern hidden, hvis widgetten skal kunne ses med det samme.',
  }),
  'link-turned-off': ({ href, line }) => ({
    cause: `linje ${line}: linket til ${href} bliver ikke til en widget, fordi siden siger det med data-conference-link.`,
    remedy:
      'Hvis det skal være en widget, så fjern data-conference-link="off" fra linket og det, der er rundt om det.',
  }),
  'link-elsewhere': ({ href, line, origin }) => ({
    cause: `linje ${line}: linket til ${href} bliver ikke til en widget, fordi hverken scriptet eller datasættet ligger på det websted.`,
    remedy: `Hvis det skal være en widget, skal scriptet have data-embed-base="${origin}/".`,
  }),
  'foreign-dataset': ({ widget, address, line }) => ({
    cause: `linje ${line}: datasættet ${address} bliver ikke vist. Alle kan skrive et link, så links viser kun datasæt på de websteder, der står på scriptet, og rammer kun datasæt på deres eget.`,
    remedy: `Hvis det datasæt skal vises, så indsæt <${widget}> som element eller pladsholder.`,
  }),
  'dataset-elsewhere': ({ address, answered }) => ({
    cause: `${address} sender videre til ${answered}, som ligger på et andet websted. Alle kan skrive et link, så det viser ikke datasættet.`,
    remedy:
      'Indsæt widgetten som element eller pladsholder, eller skriv den adresse, der svarer, i data-src på scriptet.',
  }),

  'no-script': () => ({
    cause: 'Siden har ikke scriptet conference-widgets.js, så besøgende ser højst et link.',
    remedy:
      'Få det sat ind i webstedets skabelon. Hvis siden har haft det, har et CMS fjernet det. Hvis det ikke kan sættes ind, så brug en ramme: npx conference-widgets snippet … --shape iframe',
  }),
  'not-a-module': ({ address }) => ({
    cause: `Scriptet ${address} har en type, som browsere ikke kører, eller er en version, der kun kører med type="module".`,
    remedy:
      'Skriv <script type="module" …>. Et CMS, et samtykkeværktøj eller et værktøj, der samler scripts, kan have ændret typen.',
  }),
  nomodule: ({ address }) => ({
    cause: `Browsere kører ikke ${address}, fordi scripttagget har nomodule, som er for browsere fra før 2018.`,
    remedy: 'Fjern nomodule fra scripttagget.',
  }),
  'wrong-prefix': ({ prefix }) => ({
    cause: `data-prefix="${prefix}" bruges ikke.`,
    remedy: 'Skriv et som "x-": små bogstaver, tal og bindestreger, og en bindestreg til sidst.',
  }),
  'not-an-address': ({ address, where }) => ({
    cause: `${where}="${address}" er ikke en adresse.`,
    remedy: 'Skriv en som "https://example.org/conferences.json".',
  }),
  'mixed-content': ({ address }) => ({
    cause: `Siden bruger https, og browsere henter ikke ${address} over http.`,
    remedy: 'Brug en https-adresse.',
  }),
  'wrong-integrity': ({ address, expected }) => ({
    cause: `Hashen af ${address} er ikke den, der står i integrity, så browsere kører ikke filen.`,
    remedy: `Hvis filen er rigtig, så skriv integrity="${expected}". Ellers udgiv den igen.`,
  }),
  'older-script': ({ version, published, address }) => ({
    cause: `${address} er version ${version}. Den nyeste version er ${published}.`,
    remedy: 'Få den nye kode med: npx conference-widgets snippet … --pin',
  }),

  unreachable: ({ address, reason }) => ({
    cause: `${address} kan ikke hentes (${reason}).`,
    remedy: remedyOf(reason),
  }),
  'wrong-type': ({ address, type, expected }) => ({
    cause: type ? `${address} har Content-Type: ${type}.` : `${address} har ingen Content-Type.`,
    remedy: `Serveren skal sende Content-Type: ${expected}`,
  }),
  'no-cors': ({ address, origin, sent }) => ({
    cause: `Sider på ${origin === '*' ? 'andre websteder' : origin} må ikke læse ${address}${sent ? ` (Access-Control-Allow-Origin: ${sent})` : ''}.`,
    remedy: `Serveren skal sende ${CORS_HEADER}`,
  }),
  'not-looked-at': ({ address }) => ({
    cause: `${address} begynder ved webstedets rod, som en fil ikke viser, eller ligger uden for sidens mappe. Den er ikke tjekket.`,
    remedy: 'Undersøg siden på dens webadresse.',
  }),

  'dataset-has-errors': ({ address, errors, first }) => ({
    cause: `${address} har ${errors === 1 ? '1 fejl' : `${errors} fejl. Den første er`}: ${first}`,
    remedy: `Se dem alle: npx conference-widgets validate ${address}`,
  }),
  'dataset-unknown': ({ widget, line }) => ({
    cause: `linje ${line}: filen viser ikke, hvor datasættet til <${widget}> ligger.`,
    remedy: 'Undersøg siden på dens webadresse.',
  }),

  blocked: ({ address, directive, instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy: ${directive}) blokerer ${address}.`,
    remedy: `Skriv i politikken: ${instead};`,
  }),
  'trusted-types': ({ instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy) tillader ikke den Trusted Types-politik, som widgets har brug for.`,
    remedy: `Skriv i politikken: ${instead}; (fuldt ud: ${TRUSTED_TYPES_POLICY.join(' ')})`,
  }),
  'frame-refused': ({ address, header }) => ({
    cause: `${address} kan ikke vises i en ramme på denne side (${header}).`,
    remedy: 'Serveren må ikke sende den header med siderne i embed/.',
  }),
  'no-headers': ({ file }) => ({
    cause: `${file} er en fil, så HTTP-headere er ikke undersøgt.`,
    remedy: 'Undersøg også siden på dens webadresse, når den er udgivet.',
  }),
};
