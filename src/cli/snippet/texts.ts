import type { NumberRange } from '../../embed/option-values.js';
import type { SnippetShape } from '../../embed/snippet.js';
import type { Texts } from '../command.js';

export interface SnippetWords {
  readonly unknownOption: (
    widget: string,
    name: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly takesNoValue: (name: string) => string;
  readonly needsNumber: (name: string, value: string, range: NumberRange) => string;
  readonly needsYear: (name: string, value: string) => string;
  readonly needsDate: (name: string, value: string) => string;
  readonly needsOneOf: (
    name: string,
    value: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly needsColor: (name: string, value: string) => string;
  readonly wrongHref: (value: string, isContact: boolean) => string;
  readonly wrongFeed: (value: string) => string;
  readonly scriptOnce: string;
  readonly leftOut: (shape: SnippetShape, names: readonly string[]) => string;
  readonly notBuilt: string;
}

type Parameter = 'widget' | 'option' | 'baseUrl' | 'shape' | 'text' | 'href' | 'pin' | 'json';

const shapes = (names: Readonly<Record<SnippetShape, string>>) =>
  Object.entries(names)
    .map(([shape, name]) => `${shape}: ${name}`)
    .join('; ');

const danishList = new Intl.ListFormat('da', { type: 'disjunction' });
const englishList = new Intl.ListFormat('en', { type: 'disjunction' });

export const snippetTexts: Texts<Parameter, SnippetWords> = {
  da: {
    summary: 'Skriv den kode, du indsætter på en side for at vise en widget.',
    parameters: {
      widget: 'Widgettens navn',
      option:
        'Widgettens indstillinger, skrevet som i HTML: year=2019 layout=cards open; også udseendet: accent-color=7a1f4b radius=8',
      baseUrl: 'Publikationens adresse',
      shape: shapes({
        script: 'element med script; kræver ikke mere',
        element: 'element; scriptet står i webstedets skabelon',
        placeholder: 'div til et CMS, der fjerner ukendte elementer',
        link: 'link, som alle CMS’er bevarer',
        iframe: 'ramme uden script på siden',
      }),
      text: 'Teksten på det link, der vises, hvis widgetten ikke kan vises',
      href: 'Linkets adresse; ellers widgettens egen side',
      pin: 'Lås scriptet til denne version med en hash (SRI); hver ny version kræver ny kode',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      unknownOption: (widget, name, suggestion, known) =>
        `<${widget}> har ikke indstillingen ${name}. ${suggestion ? `Mente du ${suggestion}?` : `Vælg ${danishList.format(known)}.`}`,
      takesNoValue: (name) =>
        `${name} slår noget til og har ikke en værdi. Skriv kun ${name}, eller udelad den.`,
      needsNumber: (name, value, { least, most }) =>
        most === Infinity
          ? `${name} "${value}" er ikke et helt tal. Skriv for eksempel ${name}=8.`
          : `${name} "${value}" er ikke et helt tal fra ${least} til ${most}.`,
      needsYear: (name, value) => `${name} "${value}" er ikke et år. Skriv for eksempel ${name}=2017.`,
      needsDate: (name, value) =>
        `${name} "${value}" er ikke et år, en måned eller en dag. Skriv for eksempel ${name}=2017, ${name}=2017-09 eller ${name}=2017-09-06.`,
      needsOneOf: (name, value, suggestion, known) =>
        `Ugyldigt valg: ${name}="${value}". ${suggestion ? `Mente du ${suggestion}? ` : ''}Vælg ${danishList.format(known)}.`,
      needsColor: (name, value) =>
        `${name} "${value}" er ikke en farve. Skriv seks cifre eller bogstaver fra a til f, for eksempel ${name}=7a1f4b.`,
      wrongHref: (value, isContact) =>
        `--href ${JSON.stringify(value)} bruges ikke. Skriv hele adressen, som begynder med https://${isContact ? ', mailto: eller tel:' : ''}, eller en sti på jeres websted, som begynder med /.`,
      wrongFeed: (value) =>
        `feed=${JSON.stringify(value)} bruges ikke. Skriv kalenderfilens hele adresse, som begynder med https://.`,
      leftOut: (shape, names) =>
        `Udeladt: ${names.join(', ')}. Alle kan skrive et link, så --shape ${shape} vælger kun data og udseende. Med --shape placeholder kommer alle indstillinger med.`,
      scriptOnce: 'Indsæt også dette én gang i webstedets skabelon:',
      notBuilt:
        'Scriptet har ingen hash, fordi programmet ikke er bygget. Kør npm run build, eller udelad --pin.',
    },
  },
  en: {
    summary: 'Write the code that you paste into a page to show a widget.',
    parameters: {
      widget: 'Name of the widget',
      option:
        'Options of the widget, written as in HTML: year=2019 layout=cards open; also how it looks: accent-color=7a1f4b radius=8',
      baseUrl: 'The address of the publication',
      shape: shapes({
        script: 'element with script; needs nothing else',
        element: 'element; the script is in the template of the site',
        placeholder: 'div for a CMS that removes unknown elements',
        link: 'link, which every CMS keeps',
        iframe: 'frame without a script in the page',
      }),
      text: 'Text of the link shown when the widget cannot be shown',
      href: 'Address of the link. Default: the page of the widget',
      pin: 'Pin the script to this version by its hash (SRI); each new version needs new code',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      unknownOption: (widget, name, suggestion, known) =>
        `<${widget}> has no option called ${name}. ${suggestion ? `Did you mean ${suggestion}?` : `Choose ${englishList.format(known)}.`}`,
      takesNoValue: (name) =>
        `${name} turns something on and takes no value. Write only ${name}, or leave it out.`,
      needsNumber: (name, value, { least, most }) =>
        most === Infinity
          ? `${name} "${value}" is not a whole number. Enter one, as in ${name}=8.`
          : `${name} "${value}" is not a whole number from ${least} to ${most}.`,
      needsYear: (name, value) => `${name} "${value}" is not a year. Enter one, as in ${name}=2017.`,
      needsDate: (name, value) =>
        `${name} "${value}" is not a year, month or day. Enter one, as in ${name}=2017, ${name}=2017-09 or ${name}=2017-09-06.`,
      needsOneOf: (name, value, suggestion, known) =>
        `Invalid option: ${name}="${value}". ${suggestion ? `Did you mean ${suggestion}? ` : ''}Choose ${englishList.format(known)}.`,
      needsColor: (name, value) =>
        `${name} "${value}" is not a colour. Enter six digits or letters from a to f, as in ${name}=7a1f4b.`,
      wrongHref: (value, isContact) =>
        `--href ${JSON.stringify(value)} is not used. Write the whole address, which begins with https://${isContact ? ', mailto: or tel:' : ''}, or a path on your site, which begins with /.`,
      wrongFeed: (value) =>
        `feed=${JSON.stringify(value)} is not used. Write the whole address of the calendar file, which begins with https://.`,
      leftOut: (shape, names) =>
        `Left out: ${names.join(', ')}. Anybody can write a link, so --shape ${shape} only chooses data and how it looks. --shape placeholder has all options.`,
      scriptOnce: 'Also add this once to the template of the site:',
      notBuilt:
        'The script has no hash because the program has not been built. Run npm run build, or leave out --pin.',
    },
  },
};
