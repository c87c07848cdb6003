import { Refusal } from '../base/issue.ts';
import { matching } from '../base/matching.ts';
import { compareLabels } from '../base/text.ts';
import { Filter, nearest } from './filters.ts';
import type { Relabel } from './pass.ts';
import { readPeriod } from './period-text.ts';
import { fiscalLabel } from './periods.ts';
import type { FilePlan } from './plan.ts';
import type { CleanIssue } from './types.ts';

/** The filters of one file: its `where`, and its period. */
export function filtersOf(plan: FilePlan, relabel: Relabel): Filter[] {
  const filters = (plan.options.where ?? []).flatMap(({ column, value }, order) => {
    const resolved = plan.where[order];
    if (!resolved) return [];
    const labelOf = relabel(resolved.role ?? '');
    const meant = labelsMeant({ column, value }, resolved.role, labelOf, plan);
    return [new Filter(column, value, resolved.index, labelOf, { meant })];
  });
  const index = plan.columns.get('period');
  if (plan.options.period !== undefined && index !== undefined) {
    filters.push(
      new Filter('period', periodAsked(plan.options.period), index, relabel('period'), { isPeriod: true }),
    );
  }
  return filters;
}

/** The labels that the value of a filter stands for, by what its column is. */
function labelsMeant(
  asked: { readonly column: string; readonly value: string },
  role: string | undefined,
  labelOf: ((text: string) => string) | undefined,
  plan: FilePlan,
): readonly string[] {
  if (role === 'period') return [periodAsked(asked.value)];
  if (!labelOf) return [];
  return role === 'region' ? regionsMeant(asked, labelOf, plan) : [labelOf(asked.value)];
}

/** The region that a person names by its code, its name or a part of it, as `--for` takes it. */
function regionsMeant(
  { column, value }: { readonly column: string; readonly value: string },
  labelOf: (text: string) => string,
  plan: FilePlan,
): readonly string[] {
  const known = [...new Set([...plan.regionTexts.keys()].map(labelOf))];
  const read = labelOf(value);
  if (known.includes(read)) return [read];
  const meant = matching(known, value);
  if (meant.length > 1) {
    const args = { column, value, values: [...meant].sort(compareLabels) };
    throw new Refusal({ code: 'where-ambiguous', args, level: 'error' });
  }
  return meant;
}

/** The label a person means by `2023-24`, `FY2024` or `2023/2024`. */
function periodAsked(text: string): string {
  const period = readPeriod(text);
  if (period.kind === 'fiscal' || period.kind === 'fiscal-or-month') return fiscalLabel(period.start);
  return period.kind === 'calendar' ? String(period.year) : text;
}

interface Tried {
  readonly filter: Filter;
  matched: boolean;
  /** Labels met in the filter's column. */
  readonly values: Set<string>;
}

/** Why the filters leave no row: those that match nothing by themselves, with the nearest values there are. */
export async function nothingLeft(
  plans: readonly FilePlan[],
  relabels: readonly Relabel[],
): Promise<CleanIssue[]> {
  const tried = new Map<string, Tried>();
  for (const [index, plan] of plans.entries()) {
    const own = filtersOf(plan, relabels[index] ?? (() => undefined)).map((filter): Tried => {
      const key = JSON.stringify([filter.column, filter.value]);
      const known = tried.get(key) ?? { filter, matched: false, values: new Set() };
      tried.set(key, known);
      return { ...known, filter };
    });
    await tryFilters(plan, own);
    for (const { filter, matched } of own) {
      const known = tried.get(JSON.stringify([filter.column, filter.value]));
      if (known && matched) known.matched = true;
    }
  }
  const issues = [...tried.values()].filter(({ matched }) => !matched).map(unmatched);
  if (issues.length > 0) return issues;
  const filters = [...tried.values()].map(({ filter }) => `${filter.column}=${filter.value}`);
  return [{ code: 'filters-nothing-left', args: { filters }, level: 'error' }];
}

async function tryFilters(plan: FilePlan, tried: readonly Tried[]): Promise<void> {
  for await (const batch of plan.rows.rows()) {
    for (const { cells, problem } of batch) {
      if (problem) continue;
      for (const one of tried) {
        if (one.filter.matches(cells)) one.matched = true;
        if (one.values.size < VALUES_KEPT) one.values.add(one.filter.label(cells));
      }
    }
  }
}

function unmatched({ filter: { column, value, isPeriod }, values }: Tried): CleanIssue {
  const sorted = [...values].filter((text) => text !== '').sort(compareLabels);
  const near = nearest(value, sorted);
  return isPeriod
    ? { code: 'period-nothing-left', args: { period: value, values: near }, level: 'error' }
    : { code: 'where-nothing-left', args: { column, value, values: near }, level: 'error' };
}

const VALUES_KEPT = 10_000;
