import type { IssueLanguage } from '../../../dataset/issues/describe-issue.js';
import type { WorkbookNoticeCode } from './notice-code.js';

type WorkbookNoticeSentences = Readonly<
  Record<WorkbookNoticeCode, (value: string, words: readonly string[]) => string>
>;

const danish: WorkbookNoticeSentences = {
  'workbook-empty': () => 'Regnearket er tomt. Åbn det, og tjek, at det er den rigtige fil.',
  'workbook-without-table': (value) =>
    `Intet ark har overskrifter, der genkendes: ${value}. Tag overskrifterne fra skabelonen, eller sig, hvad kolonnerne betyder, med --column "Overskrift=felt".`,
  'workbook-macros': () => 'Regnearket har makroer. De køres ikke, og kun cellernes værdier er læst.',
  'workbook-unread': (value) =>
    `Regnearket er beskadiget (${value}). Åbn det i et regnearksprogram, gem det igen som Excel-projektmappe (.xlsx), og importér det.`,
  'sheet-unknown': (value, names) =>
    `Regnearket har ikke et ark med navnet ${value}. ${names.length === 1 ? `Mente du ${names.join('')}?` : `Arkene er: ${names.join(', ')}.`}`,
  'sheet-without-table': () =>
    'Arket har ingen overskrifter, der genkendes, så det er ikke læst. Tag overskrifterne fra skabelonen, eller sig, hvad kolonnerne betyder, med --column "Overskrift=felt".',
  'sheet-unread': () =>
    'Arket har ingen overskrifter, der genkendes, så det er ikke læst. Tag overskrifterne fra skabelonen, hvis det skal med.',
  'sheets-hidden': (value) =>
    `Skjulte ark er ikke læst: ${value}. Vis dem i regnearket, eller vælg dem med --sheet, hvis de skal med.`,
  'rows-hidden': (value) =>
    `Skjulte rækker er udeladt: ${value}. Fjern filteret, eller vis dem i regnearket, hvis de skal med.`,
  'columns-hidden': (value) =>
    `Skjulte kolonner er udeladt: ${value}. Vis dem i regnearket, hvis de skal med.`,
  'links-hidden': (value) =>
    `Links bag tekst er udeladt: ${value}. Skriv adresserne i en kolonne med overskriften Link, hvis de skal med.`,
  'cell-error': (value) =>
    `Cellen viser fejlen ${value}, så den er udeladt. Ret formlen, eller skriv værdien selv.`,
  'cell-uncalculated': (value) =>
    `Cellen har en formel, hvis resultat ikke er gemt (${value}), så den er udeladt. Åbn regnearket, gem det, og importér det igen.`,
};

const english: WorkbookNoticeSentences = {
  'workbook-empty': () => 'The workbook is empty. Open it, and check that it is the right file.',
  'workbook-without-table': (value) =>
    `No sheet has headings that are recognised: ${value}. Copy the headings from the template, or say what the columns mean with --column "Heading=field".`,
  'workbook-macros': () =>
    'The workbook has macros. They are not run, and only the values of the cells were read.',
  'workbook-unread': (value) =>
    `The workbook is damaged (${value}). Open it in a spreadsheet program, save it again as an Excel workbook (.xlsx), and import that.`,
  'sheet-unknown': (value, names) =>
    `The workbook has no sheet with the name ${value}. ${names.length === 1 ? `Did you mean ${names.join('')}?` : `The sheets are: ${names.join(', ')}.`}`,
  'sheet-without-table': () =>
    'The sheet has no headings that are recognised, so it was not read. Copy the headings from the template, or say what the columns mean with --column "Heading=field".',
  'sheet-unread': () =>
    'The sheet has no headings that are recognised, so it was not read. If it belongs to the data, copy the headings from the template.',
  'sheets-hidden': (value) =>
    `Hidden sheets were not read: ${value}. Unhide them in the workbook, or choose them with --sheet, if they belong to the data.`,
  'rows-hidden': (value) =>
    `Hidden rows were left out: ${value}. Remove the filter, or unhide them in the workbook, if they belong to the data.`,
  'columns-hidden': (value) =>
    `Hidden columns were left out: ${value}. Unhide them in the workbook if they belong to the data.`,
  'links-hidden': (value) =>
    `Links behind text were left out: ${value}. Write the addresses in a column with the heading Link if they belong to the data.`,
  'cell-error': (value) =>
    `The cell shows the error ${value}, so it was left out. Correct the formula, or write the value yourself.`,
  'cell-uncalculated': (value) =>
    `The cell has a formula whose result was not stored (${value}), so it was left out. Open the workbook, save it, and import it again.`,
};

export const workbookNoticeSentences: Readonly<Record<IssueLanguage, WorkbookNoticeSentences>> = {
  da: danish,
  en: english,
};
