import { CORS_HEADER, TRUSTED_TYPES_POLICY } from '../../host-page/host-policy.js';
import type { Advisers, PolicySource } from './finding.js';

const PLACES: Readonly<Record<PolicySource, string>> = {
  header: 'Sidens header',
  meta: 'Et <meta> i siden',
};

const meant = (suggestion: string | undefined, otherwise: string) =>
  suggestion === undefined ? otherwise : `Mente du ${suggestion}?`;

const paste = (shape: string) =>
  `Indsæt den form, der bliver bevaret: npx conference-widgets snippet … --shape ${shape}. Konfiguratoren viser flere.`;

export const danishAdvisers: Advisers = {
  'widget-found': ({ widget, shape, line }) => ({
    cause: `linje ${line}: siden beder om <${widget}> (${shape}).`,
    remedy: '',
  }),
  'script-found': ({ address }) => ({ cause: `Scriptet er der: ${address}.`, remedy: '' }),
  'dataset-found': ({ address, conferences }) => ({
    cause: `Datasættet er der: ${address}, ${conferences === 1 ? '1 konference' : `${conferences} konferencer`}.`,
    remedy: '',
  }),
  'policy-allows': () => ({ cause: 'Sidens Content-Security-Policy tillader det hele.', remedy: '' }),

  'no-widget': ({ cms, survives }) => ({
    cause: `Siden har ingen widget. Er der indsat en, har ${cms ?? 'et CMS'} fjernet den.`,
    remedy: paste(survives),
  }),
  'tags-as-text': ({ cms, survives }) => ({
    cause: `Besøgende læser widgettens tag som tekst: ${cms ?? 'et CMS'} har gjort det til ord.`,
    remedy: paste(survives),
  }),
  'unknown-widget': ({ name, line, suggestion }) => ({
    cause: `linje ${line}: "${name}" er ingen widget.`,
    remedy: meant(suggestion, 'Se navnene med: npx conference-widgets snippet --help'),
  }),
  'unknown-option': ({ widget, option, line, suggestion }) => ({
    cause: `linje ${line}: <${widget}> har ingen indstilling, der hedder ${option}.`,
    remedy: meant(suggestion, `Fjern den, eller find den rigtige: npx conference-widgets snippet ${widget}`),
  }),
  'link-in-text': ({ href, line }) => ({
    cause: `linje ${line}: linket til ${href} bliver ikke til en widget, fordi det ikke står alene.`,
    remedy: 'Skal det være en widget, så giv det et afsnit for sig, uden for lister, overskrifter og menuer.',
  }),
  'link-elsewhere': ({ href, line, origin }) => ({
    cause: `linje ${line}: linket til ${href} bliver ikke til en widget, fordi det fører til et andet websted end scriptets og datasættets.`,
    remedy: `Skal det være en widget, så skriv data-embed-base="${origin}/" på scriptet.`,
  }),
  'foreign-dataset': ({ widget, address, line }) => ({
    cause: `linje ${line}: linket viser ikke datasættet ${address}. Alle kan skrive et link, så det viser kun datasæt fra de websteder, der står på scriptet.`,
    remedy: `Skal det datasæt vises, så indsæt <${widget}> som element eller pladsholder.`,
  }),

  'no-script': () => ({
    cause: 'Siden har ikke scriptet conference-widgets.js, så der er højst et link at se.',
    remedy:
      'Få det sat ind i webstedets skabelon; har siden allerede haft det, har et CMS fjernet det. Kan det ikke lade sig gøre, så indsæt en ramme: npx conference-widgets snippet … --shape iframe',
  }),
  'not-a-module': ({ address }) => ({
    cause: `Scriptet ${address} har ikke type="module", så browseren kører det ikke.`,
    remedy: 'Skriv <script type="module" …>; et CMS eller en samling af scripts kan have fjernet det.',
  }),
  'mixed-content': ({ address }) => ({
    cause: `Siden kom over https, og browsere henter ikke ${address} over http.`,
    remedy: 'Giv den en https-adresse.',
  }),
  'wrong-integrity': ({ address, expected }) => ({
    cause: `${address} er ikke den fil, som integrity siger, så browseren kører den ikke.`,
    remedy: `Er filen den rigtige, så skriv integrity="${expected}"; ellers udgiv den igen.`,
  }),
  'older-script': ({ version, published, address }) => ({
    cause: `${address} er version ${version}; der er udgivet version ${published}.`,
    remedy: 'Få den nye kode med: npx conference-widgets snippet … --pin',
  }),

  unreachable: ({ address, reason }) => ({
    cause: `${address} kan ikke hentes (${reason}).`,
    remedy: 'Tjek, at adressen er skrevet rigtigt, at filen er udgivet, og at dens server kører.',
  }),
  'wrong-type': ({ address, type, expected }) => ({
    cause: `${address} sendes som ${type ? `Content-Type: ${type}` : 'en fil uden Content-Type'}.`,
    remedy: `Dens server skal sende Content-Type: ${expected}`,
  }),
  'no-cors': ({ address, origin, sent }) => ({
    cause: `Sider på ${origin === '*' ? 'andre websteder' : origin} må ikke læse ${address}${sent ? ` (Access-Control-Allow-Origin: ${sent})` : ''}.`,
    remedy: `Dens server skal sende ${CORS_HEADER}`,
  }),
  'not-looked-at': ({ address }) => ({
    cause: `${address} begynder ved webstedets rod, som en fil ikke kender, så den er ikke set efter.`,
    remedy: 'Undersøg siden på dens webadresse.',
  }),

  'dataset-has-errors': ({ address, errors, first }) => ({
    cause: `${address} har ${errors === 1 ? '1 fejl' : `${errors} fejl, den første`}: ${first}`,
    remedy: `Se dem alle: npx conference-widgets validate ${address}`,
  }),
  'dataset-unknown': ({ widget, line }) => ({
    cause: `linje ${line}: filen siger ikke, hvor <${widget}> har sit datasæt.`,
    remedy: 'Undersøg siden på dens webadresse.',
  }),

  blocked: ({ address, directive, instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy: ${directive}) afviser ${address}.`,
    remedy: `Skriv i politikken: ${instead};`,
  }),
  'trusted-types': ({ instead, from }) => ({
    cause: `${PLACES[from]} (Content-Security-Policy) tillader ikke den Trusted Types-politik, som widgets tegnes med.`,
    remedy: `Skriv i politikken: ${instead}; (fuldt ud: ${TRUSTED_TYPES_POLICY.join(' ')})`,
  }),
  'frame-refused': ({ address, header }) => ({
    cause: `${address} lader sig ikke vise i en ramme på denne side (${header}).`,
    remedy: 'Dens server skal udelade den header for siderne under embed/.',
  }),
  'no-headers': ({ file }) => ({
    cause: `${file} er en fil: hvad en server sender med den, er ikke set.`,
    remedy: 'Undersøg siden også på dens webadresse, når den er udgivet.',
  }),
};
