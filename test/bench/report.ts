import { type Budget, isMet } from './budget.js';
import { markdownTable } from './markdown-table.js';
import type { Findings, Table } from './section.js';
import type { BySide } from './sides.js';

function tableText({ heading, head, rows }: Table, side: string): string {
  return `## ${heading}${side}\n\n${markdownTable(head, rows)}`;
}

function amount({ unit }: Budget, value: number): string {
  return `${Number(value.toFixed(value < 1 ? 3 : 2))} ${unit}`.trimEnd();
}

function budgetRow(budget: Budget, before: Budget | undefined, isCompared: boolean): readonly string[] {
  const { what, measured, most } = budget;
  const row = [what, amount(budget, measured), amount(budget, most), isMet(budget) ? 'met' : 'not met'];
  if (!isCompared) return row;
  return before
    ? [...row, amount(before, before.measured), (measured / before.measured).toFixed(2)]
    : [...row, '', ''];
}

/** All budgets; with those of the other build, what it has, and the ratio of ours to that. */
function budgetTable(findings: readonly BySide<Findings>[]): string {
  const isCompared = findings.some(({ before }) => before);
  const rows = findings.flatMap(({ now, before }) => {
    const others = new Map(before?.budgets.map((budget) => [budget.what, budget]));
    return now.budgets.map((budget) => budgetRow(budget, others.get(budget.what), isCompared));
  });
  const head = ['', 'measured', 'at most', '', ...(isCompared ? ['before', 'ratio'] : [])];
  return `## Budgets\n\n${markdownTable(head, rows)}`;
}

/** The report of the bench, as Markdown. */
export function report(findings: readonly BySide<Findings>[], rounds: number): string {
  return [
    `Medians of ${rounds} visits each, taken in turn; in brackets the ratio to the bare list. Compare within one run only.`,
    ...findings.flatMap(({ now, before }) => [
      ...now.tables.map((table) => tableText(table, '')),
      ...(before?.tables ?? []).map((table) => tableText(table, ', before')),
    ]),
    budgetTable(findings),
  ].join('\n\n');
}
