import type { SnippetShape } from '../../embed/snippet.js';
import type { Texts } from '../command.js';

export interface SnippetWords {
  readonly unknownOption: (
    widget: string,
    name: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly isNoValue: (name: string) => string;
  readonly isNumber: (name: string, value: string) => string;
  readonly isOneOf: (
    name: string,
    value: string,
    suggestion: string | undefined,
    known: readonly string[],
  ) => string;
  readonly once: string;
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
    summary: 'Skriv den kode, som indsættes på en side for at vise en widget.',
    parameters: {
      widget: 'Widgettens navn',
      option: 'Dens indstillinger som i HTML: year=2019 layout=cards open',
      baseUrl: 'Adressen, som publikationen står på',
      shape: shapes({
        script: 'element med script, virker alene',
        element: 'element; scriptet står i skabelonen',
        placeholder: 'div til et CMS, der fjerner ukendte elementer',
        link: 'link, det eneste, der overlever overalt',
        iframe: 'ramme, uden script på siden',
      }),
      text: 'Teksten på det link, der vises, hvis widgetten ikke kan vises',
      href: 'Adressen på det; udeladt: widgettens egen side',
      pin: 'Lås scriptet til denne version med dets hash (SRI); hver ny version kræver ny kode',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      unknownOption: (widget, name, suggestion, known) =>
        `<${widget}> har ingen indstilling, der hedder ${name}. ${suggestion ? `Mente du ${suggestion}?` : `Den har ${danishList.format(known)}.`}`,
      isNoValue: (name) => `${name} er der eller er der ikke. Skriv ${name} uden værdi, eller udelad den.`,
      isNumber: (name, value) => `${name} er "${value}"; skriv et tal, for eksempel ${name}=8.`,
      isOneOf: (name, value, suggestion, known) =>
        `${name} er "${value}"; ${suggestion ? `mente du ${suggestion}? Vælg` : 'vælg'} ${danishList.format(known)}.`,
      once: 'Koden kræver dette én gang i webstedets skabelon:',
      notBuilt:
        'Scriptets hash kendes ikke, fordi programmet ikke er bygget. Kør npm run build, eller udelad --pin.',
    },
  },
  en: {
    summary: 'Write the code that is pasted into a page to show a widget.',
    parameters: {
      widget: 'Name of the widget',
      option: 'Its options as in HTML: year=2019 layout=cards open',
      baseUrl: 'The address of the publication',
      shape: shapes({
        script: 'element with script, works alone',
        element: 'element; the script is in the template',
        placeholder: 'div for a CMS that removes unknown elements',
        link: 'link, the only one that survives everywhere',
        iframe: 'frame, without script in the page',
      }),
      text: 'Text of the link that is shown where the widget cannot be',
      href: 'Its address; left out: the widget’s own page',
      pin: 'Pin the script to this version by its hash (SRI); each new version takes new code',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      unknownOption: (widget, name, suggestion, known) =>
        `<${widget}> has no option called ${name}. ${suggestion ? `Did you mean ${suggestion}?` : `It has ${englishList.format(known)}.`}`,
      isNoValue: (name) => `${name} is there or not. Write ${name} without a value, or leave it out.`,
      isNumber: (name, value) => `${name} is "${value}"; give a number, such as ${name}=8.`,
      isOneOf: (name, value, suggestion, known) =>
        `${name} is "${value}"; ${suggestion ? `did you mean ${suggestion}? Choose` : 'choose'} ${englishList.format(known)}.`,
      once: 'The code takes this once in the template of the site:',
      notBuilt:
        'The hash of the script is not known, as the program has not been built. Run npm run build, or leave out --pin.',
    },
  },
};
