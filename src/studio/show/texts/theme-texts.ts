import type { DENSITIES, FONTS } from '../../../host-page/looks.js';
import type { ThemeName } from '../state.js';

/** What is said about colours, corners and type. */
export interface ThemeTexts {
  readonly lead: string;
  readonly page: string;
  readonly pageHelp: string;
  readonly colors: string;
  readonly shape: string;
  readonly names: Readonly<Record<ThemeName, string>>;
  readonly help: Readonly<Partial<Record<ThemeName, string>>>;
  readonly pick: (name: string) => string;
  readonly wrongColor: string;
  readonly wrongRadius: (most: number) => string;
  readonly wrongChoice: string;
  /** @param ratio as it is read, such as `3,2:1` */
  readonly enough: (ratio: string, isText: boolean) => string;
  readonly tooLow: (ratio: string, least: string, isText: boolean) => string;
  readonly asPage: string;
  readonly sizes: Readonly<Record<keyof typeof DENSITIES, string>>;
  readonly fonts: Readonly<Record<keyof typeof FONTS, string>>;
  readonly reset: string;
}

const danish: ThemeTexts = {
  lead: 'Lad felter være tomme for at følge siden.',
  page: 'Jeres sides farver',
  pageHelp:
    'Resultatet vises på dem, og kontrasten regnes ud efter dem. En ramme får dem med, for den kan ikke se siden omkring sig.',
  colors: 'Widgettens farver',
  shape: 'Form og skrift',
  names: {
    accent: 'Links',
    text: 'Tekst',
    muted: 'Tekst, der træder tilbage',
    line: 'Tynde linjer',
    'control-line': 'Kanter om felter og knapper',
    surface: 'Flader',
    background: 'Bag det, der bliver stående, når man ruller',
    focus: 'Ramme om det valgte, når man bruger tastatur',
    radius: 'Runde hjørner',
    size: 'Tæthed',
    font: 'Skrift',
    ground: 'Sidens baggrund',
    ink: 'Sidens tekst',
  },
  help: { radius: 'I pixels. 0 giver skarpe hjørner.' },
  pick: (name) => `Vælg farve: ${name}`,
  wrongColor: 'Farven bruges ikke. Skriv # og seks cifre eller bogstaver fra a til f, for eksempel #7a1f4b.',
  wrongRadius: (most) => `Tallet bruges ikke. Skriv et helt tal fra 0 til ${most}.`,
  wrongChoice: 'Valget bruges ikke. Vælg noget, der er her.',
  enough: (ratio, isText) =>
    `Kontrasten til ${isText ? 'teksten' : 'det, der er bagved,'} er ${ratio}. Det er nok.`,
  tooLow: (ratio, least, isText) =>
    `Kontrasten til ${isText ? 'teksten' : 'det, der er bagved,'} er kun ${ratio}. Den skal være mindst ${least}, ellers kan nogle ikke læse eller se det.`,
  asPage: 'Som siden',
  sizes: { dense: 'Tættere, med mindre skrift', roomy: 'Rummeligere, med større skrift' },
  fonts: { sans: 'Computerens egen skrift, uden fødder', serif: 'Med fødder (Georgia)' },
  reset: 'Fjern alle valg af udseende',
};

const english: ThemeTexts = {
  lead: 'Leave fields empty to follow the page.',
  page: 'The colours of your page',
  pageHelp:
    'The result is shown on them, and contrast is worked out from them. A frame gets them with it, as it cannot see the page around it.',
  colors: 'Colours of the widget',
  shape: 'Shape and font',
  names: {
    accent: 'Links',
    text: 'Text',
    muted: 'Secondary text',
    line: 'Thin lines',
    'control-line': 'Borders of fields and buttons',
    surface: 'Surfaces',
    background: 'Behind what stays in sight while scrolling',
    focus: 'The frame around what has the keyboard focus',
    radius: 'Rounded corners',
    size: 'Density',
    font: 'Font',
    ground: 'Background of the page',
    ink: 'Text of the page',
  },
  help: { radius: 'In pixels. 0 gives sharp corners.' },
  pick: (name) => `Choose a colour: ${name}`,
  wrongColor: 'The colour is not used. Enter # and six digits or letters from a to f, such as #7a1f4b.',
  wrongRadius: (most) => `The number is not used. Enter a whole number from 0 to ${most}.`,
  wrongChoice: 'The choice is not used. Choose something that is here.',
  enough: (ratio, isText) =>
    `The contrast with ${isText ? 'the text' : 'what is behind it'} is ${ratio}. That is enough.`,
  tooLow: (ratio, least, isText) =>
    `The contrast with ${isText ? 'the text' : 'what is behind it'} is only ${ratio}. It has to be at least ${least}, or some people cannot read or see it.`,
  asPage: 'As the page',
  sizes: { dense: 'Denser, with smaller text', roomy: 'Roomier, with larger text' },
  fonts: { sans: 'The font of the computer, without serifs', serif: 'With serifs (Georgia)' },
  reset: 'Remove all choices of looks',
};

export const THEME_TEXTS = { da: danish, en: english };
