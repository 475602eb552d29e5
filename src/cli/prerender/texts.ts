import type { FilledWidget } from '../../publish/static-content/fill-page.js';
import type { Texts } from '../command.js';

interface Words {
  /** Result for a page: how many of its widgets have static content, and whether the file was changed. */
  readonly page: (path: string, filled: number, isChanged: boolean) => string;
  /** Why a widget has no static content; shown below the line of its page. */
  readonly left: Readonly<Record<Exclude<FilledWidget['outcome'], 'filled'>, (tag: string) => string>>;
  readonly noDataset: (page: string, tag: string, line: number) => string;
}

export const prerenderTexts: Texts<'page' | 'data' | 'light' | 'json', Words> = {
  da: {
    summary: 'Indsæt widgets’ indhold i HTML-sider, så det kan læses uden JavaScript. Kan køres igen.',
    parameters: {
      page: 'Sider (HTML-filer), som bliver ændret',
      data: 'Datasættet til alle widgets: en fil eller en webadresse; ellers det, der er angivet på siden',
      light: 'Indsæt almindelig HTML i stedet for shadow DOM, til ældre browsere og læseprogrammer',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      page: (path, filled, isChanged) =>
        `${path}: ${filled === 1 ? '1 widget' : `${filled} widgets`} har indhold${isChanged ? '.' : ', uændret.'}`,
      left: {
        empty: (tag) => `<${tag}> har ikke noget indhold, der kan læses uden JavaScript.`,
        paragraph: (tag) =>
          `<${tag}> står i et afsnit (<p>), som ikke kan indeholde lister. Flyt widgetten ud, eller udelad --light.`,
      },
      noDataset: (page, tag, line) =>
        `${page}, linje ${line}: siden angiver ikke datasættet til <${tag}>. Angiv det med --data.`,
    },
  },
  en: {
    summary:
      'Add the content of widgets to HTML pages, so that it can be read without JavaScript. Can be run again.',
    parameters: {
      page: 'Pages (HTML files) to change',
      data: 'The dataset for all widgets: a file or a web address. Default: the one set in the page',
      light: 'Add plain HTML instead of a shadow DOM, for older browsers and reading apps',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      page: (path, filled, isChanged) =>
        `${path}: ${filled === 1 ? '1 widget has' : `${filled} widgets have`} content${isChanged ? '.' : ', unchanged.'}`,
      left: {
        empty: (tag) => `<${tag}> has no content that can be read without JavaScript.`,
        paragraph: (tag) =>
          `<${tag}> is in a paragraph (<p>), which cannot contain lists. Move the widget out, or leave out --light.`,
      },
      noDataset: (page, tag, line) =>
        `${page}, line ${line}: the page does not set the dataset of <${tag}>. Set it with --data.`,
    },
  },
};
