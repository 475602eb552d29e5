import type { FilledWidget } from '../../publish/static-content/fill-page.js';
import type { Texts } from '../command.js';
import { LIMIT_PARAMETERS } from '../limits.js';

export interface PrerenderWords {
  readonly progress: (page: string, number: number, pages: number) => string;
  /** Result for a page: how many of its widgets have static content, and whether the file was changed. */
  readonly page: (path: string, filled: number, isChanged: boolean) => string;
  /** Why a widget has no static content; shown below the line of its page. */
  readonly left: Readonly<Record<Exclude<FilledWidget['outcome'], 'filled'>, (tag: string) => string>>;
  readonly noDataset: (page: string, tag: string, line: number) => string;
  /** The page names a file that it has no say over. */
  readonly outside: (page: string, tag: string, line: number) => string;
  /** Says where the first errors are, but quotes nothing, as the page and not the user chose the file. */
  readonly invalidDataset: (page: string, dataset: string, errors: number, places: string) => string;
  readonly unknownEncoding: (page: string, encoding: string) => string;
  readonly tooMany: (page: string, count: number, most: number) => string;
}

export const prerenderTexts: Texts<
  'maxSize' | 'timeout' | 'page' | 'data' | 'light' | 'json',
  PrerenderWords
> = {
  da: {
    summary: 'Indsæt widgets’ indhold i HTML-sider, så det kan læses uden JavaScript. Kan køres igen.',
    parameters: {
      ...LIMIT_PARAMETERS.da,
      page: 'Sider (HTML-filer), som bliver ændret',
      data: 'Datasættet til alle widgets: en fil eller en webadresse; ellers det, der er angivet på siden',
      light: 'Indsæt almindelig HTML i stedet for shadow DOM, til ældre browsere og læseprogrammer',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      progress: (page, number, pages) => `Side ${number} af ${pages}: ${page}`,
      page: (path, filled, isChanged) =>
        `${path}: ${filled === 1 ? '1 widget' : `${filled} widgets`} har indhold${isChanged ? '.' : ', uændret.'}`,
      left: {
        empty: (tag) => `<${tag}> har ikke noget indhold, der kan læses uden JavaScript.`,
        place: (tag) =>
          `<${tag}> står et sted, hvor browsere flytter indholdet ud af den, for eksempel i et link. Flyt widgetten.`,
        paragraph: (tag) =>
          `<${tag}> står i et afsnit (<p>), som ikke kan indeholde lister. Flyt widgetten ud, eller udelad --light.`,
      },
      noDataset: (page, tag, line) =>
        `${page}, linje ${line}: siden angiver ikke datasættet til <${tag}>. Angiv det med --data.`,
      outside: (page, tag, line) =>
        `${page}, linje ${line}: siden henter datasættet til <${tag}> uden for sin egen mappe og den aktuelle mappe. Er det meningen, så angiv filen med --data.`,
      invalidDataset: (page, dataset, errors, places) =>
        `${page} bruger ${dataset}, som har ${errors} fejl: ${places}. Se dem med: conference-widgets validate "${dataset}"`,
      tooMany: (page, count, most) =>
        `${page} har ${count} widgets, og højst ${most} kan få indhold. Del siden i flere, eller fjern nogle af dem. Siden er ikke ændret.`,
      unknownEncoding: (page, encoding) =>
        `${page} har tegnkodningen ${encoding}, som prerender ikke kan bevare. Gem siden som UTF-8. Intet er ændret i den.`,
    },
  },
  en: {
    summary:
      'Add the content of widgets to HTML pages, so that it can be read without JavaScript. Can be run again.',
    parameters: {
      ...LIMIT_PARAMETERS.en,
      page: 'Pages (HTML files) to change',
      data: 'The dataset for all widgets: a file or a web address. Default: the one set in the page',
      light: 'Add plain HTML instead of a shadow DOM, for older browsers and reading apps',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      progress: (page, number, pages) => `Page ${number} of ${pages}: ${page}`,
      page: (path, filled, isChanged) =>
        `${path}: ${filled === 1 ? '1 widget has' : `${filled} widgets have`} content${isChanged ? '.' : ', unchanged.'}`,
      left: {
        empty: (tag) => `<${tag}> has no content that can be read without JavaScript.`,
        place: (tag) =>
          `<${tag}> is in a place where browsers move its content out of it, such as a link. Move the widget.`,
        paragraph: (tag) =>
          `<${tag}> is in a paragraph (<p>), which cannot contain lists. Move the widget out, or leave out --light.`,
      },
      noDataset: (page, tag, line) =>
        `${page}, line ${line}: the page does not set the dataset of <${tag}>. Set it with --data.`,
      outside: (page, tag, line) =>
        `${page}, line ${line}: the page takes the dataset of <${tag}> from outside its own folder and the current folder. If that is right, name the file with --data.`,
      invalidDataset: (page, dataset, errors, places) =>
        `${page} uses ${dataset}, which has ${errors === 1 ? '1 error' : `${errors} errors`}: ${places}. See them with: conference-widgets validate "${dataset}"`,
      tooMany: (page, count, most) =>
        `${page} has ${count} widgets, and at most ${most} can get content. Split the page, or remove some of them. The page has not changed.`,
      unknownEncoding: (page, encoding) =>
        `${page} is in the encoding ${encoding}, which prerender cannot keep. Save the page as UTF-8. Nothing in it was changed.`,
    },
  },
};
