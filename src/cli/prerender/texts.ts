import type { FilledWidget } from '../../publish/static-content/fill-page.js';
import type { Texts } from '../command.js';

interface Words {
  /** A page that has been seen to: how many of its widgets have static content, and whether its file is another now. */
  readonly page: (path: string, filled: number, isChanged: boolean) => string;
  /** Why a widget was left without: in a line under that of its page. */
  readonly left: Readonly<Record<Exclude<FilledWidget['outcome'], 'filled'>, (tag: string) => string>>;
  readonly noDataset: (page: string, tag: string, line: number) => string;
}

export const prerenderTexts: Texts<'page' | 'data' | 'light' | 'json', Words> = {
  da: {
    summary: 'Læg widgets’ indhold i HTML-sider, så det kan læses uden JavaScript. Kan gentages.',
    parameters: {
      page: 'Sider (HTML-filer); de ændres, hvor de ligger',
      data: 'Datasættet, fil eller webadresse, til alle widgets; ellers det, som siden selv siger',
      light: 'Læg det i som almindelig HTML i stedet for en skygge-DOM, for ældre browsere og læsere',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    words: {
      page: (path, filled, isChanged) =>
        `${path}: ${filled === 1 ? '1 widget' : `${filled} widgets`} har indhold${isChanged ? '.' : ', uændret.'}`,
      left: {
        empty: (tag) => `<${tag}> har intet, der kan læses uden JavaScript.`,
        paragraph: (tag) =>
          `<${tag}> står i et afsnit (<p>), som ikke kan rumme det. Flyt den ud, eller udelad --light.`,
      },
      noDataset: (page, tag, line) =>
        `${page}, linje ${line}: siden siger ikke, hvilken fil <${tag}> har sit datasæt i. Angiv den med --data.`,
    },
  },
  en: {
    summary: 'Put the content of widgets into HTML pages, to be read without JavaScript. Can be repeated.',
    parameters: {
      page: 'Pages (HTML files); they are changed where they are',
      data: 'The dataset, a file or web address, for all widgets; else what the page itself says',
      light: 'Put it in as plain HTML in place of a shadow DOM, for older browsers and readers',
      json: 'Write the result as JSON, for programs',
    },
    words: {
      page: (path, filled, isChanged) =>
        `${path}: ${filled === 1 ? '1 widget has' : `${filled} widgets have`} content${isChanged ? '.' : ', unchanged.'}`,
      left: {
        empty: (tag) => `<${tag}> has nothing that can be read without JavaScript.`,
        paragraph: (tag) =>
          `<${tag}> stands in a paragraph (<p>), which cannot hold it. Move it out, or leave out --light.`,
      },
      noDataset: (page, tag, line) =>
        `${page}, line ${line}: the page does not say in which file <${tag}> has its dataset. Name it with --data.`,
    },
  },
};
