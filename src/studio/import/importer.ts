/** Reads a source and plans its import, apart from the page, so that a person can go on and can end it. */
import type { Fields } from '../../dataset/parse/value-kinds.js';
import {
  otherLanguageOf,
  planMerge,
  readFor,
  type SourceSettings,
} from '../../formats/import/plan-source.js';
import type { Imported } from '../../formats/import/importer.js';
import { similarNames } from '../../formats/import/similar-names.js';
import { openSource, type OpenSource } from '../../formats/import/source/open-source.js';
import type { ImportAnswer, ImportRequest, ImportStep } from './import-messages.js';

type Opening = Extract<ImportRequest, { readonly kind: 'open' }>;

let opening: Opening | undefined;
let source: OpenSource | undefined;

/** The records with a title for the conference that a person has just named. */
function titled(imported: Imported, conference: string | undefined, title: string | undefined): Imported {
  if (title === undefined) return imported;
  const conferences = imported.records.conferences.map((each) =>
    each.id === conference && (each.title as unknown) === undefined ? { ...each, title } : each,
  );
  return { ...imported, records: { ...imported.records, conferences } };
}

/** A new document, in the language and time zone of the source. */
function rootFor({ document, isNew }: Opening['target'], { language, timeZone }: Imported): Fields {
  return isNew ? { ...document, ...(language && { language }), ...(timeZone && { timeZone }) } : document;
}

function plan(
  { name, target }: Opening,
  { read, sheets = [] }: OpenSource,
  settings: SourceSettings,
  newTitle?: string,
): ImportAnswer {
  const first = titled(readFor(read, target.document, settings), settings.conference, newTitle);
  const root = rootFor(target, first);
  const { lang, same } = settings;
  const merged = planMerge(root, first, { name, lang, baseline: target.imported, same });
  const { tables = [] } = first;
  const notices = [...first.notices, ...similarNames(root, first, merged)];
  const otherLanguage = otherLanguageOf(first, root);
  return { kind: 'planned', root, plan: merged, notices, tables, sheets, otherLanguage };
}

async function answer(request: ImportRequest): Promise<ImportAnswer | undefined> {
  if (request.kind === 'open') {
    const opened = await openSource(new Uint8Array(request.bytes));
    if ('refusal' in opened) return { kind: 'refused', notice: opened.refusal };
    opening = request;
    source = opened;
    postMessage({ kind: 'read' } satisfies ImportStep);
    return plan(opening, source, {});
  }
  return opening && source && plan(opening, source, request.settings, request.newTitle);
}

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  answer(data).then(
    (message) => postMessage(message),
    (error: unknown) => {
      const value = error instanceof Error ? error.message.slice(0, 200) : String(error);
      postMessage({ kind: 'refused', notice: { code: 'unreadable', value, severity: 'error' } });
    },
  );
});
