import { formatPath, type Issue } from '../../src/dataset/issues/issue.js';
import { parse } from '../../src/dataset/parse/parse.js';
import type { Conference } from '../../src/dataset/schema/conference.js';
import type { Dataset } from '../../src/dataset/schema/dataset.js';

export const ROOT = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen' };
export const CONFERENCE = { id: 'aarsmoede', title: 'Årsmøde', status: 'scheduled' };

export interface Found {
  readonly issues: readonly Issue[];
  /** `code path` of each issue. */
  readonly found: readonly string[];
}

/** A tolerant reading of an input. */
export function readTolerantly(input: unknown): Found & { readonly dataset: Dataset | undefined } {
  const { dataset, issues } = parse(input, { mode: 'tolerant' });
  return { dataset, issues, found: issues.map(({ code, path }) => `${code} ${formatPath(path)}`) };
}

/** A tolerant reading of a conference with these fields, where Karen is the only person. */
export function readConference(fields: object): Found & { readonly conference: Conference | undefined } {
  const people = [{ id: 'karen', name: 'Karen Holm' }];
  const { dataset, ...found } = readTolerantly({
    ...ROOT,
    people,
    conferences: [{ ...CONFERENCE, ...fields }],
  });
  return { conference: dataset?.conferences[0], ...found };
}
