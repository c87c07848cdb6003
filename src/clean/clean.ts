import { type AnyIssue, Refusal } from '../base/issue.ts';
import { compareLabels, fold, tidy } from '../base/text.ts';
import type { RawTable } from '../read/types.ts';
import { DatasetBuilder, type FileCount } from './build.ts';
import { Filter, nearest } from './filters.ts';
import { alikeNames } from './names.ts';
import { oddPeriods } from './odd-periods.ts';
import { fileOverlaps } from './overlap.ts';
import type { Relabel } from './pass.ts';
import { fiscalLabel, readPeriod } from './periods.ts';
import { type FilePlan, planFile } from './plan.ts';
import { type Regions, settleRegions } from './regions.ts';
import type { Cleaned, CleanIssue, CleanOptions, Dataset, RegionSystem } from './types.ts';

/** One file, with the options that hold for it alone. */
export interface CleanInput {
  readonly table: RawTable;
  readonly options?: Partial<CleanOptions>;
}

/**
 * Rows of one or several files → one data set as columns, with the ledger of what became of every row and
 * every cent. Throws a Refusal that lists every reason found, over all files, when columns, decimal marks or
 * regions cannot be settled without the person.
 */
export async function clean(tables: readonly CleanInput[], options: CleanOptions): Promise<Cleaned> {
  refuse(repeatedFiles(tables));
  const plans: FilePlan[] = [];
  for (const { table, options: own } of tables) plans.push(await planFile(table, merged(options, own)));
  const regions = regionsOf(plans);
  const settled = [...new Set(regions)];
  refuse([...plans, ...settled].flatMap(({ refusals }) => refusals));

  const builder = new DatasetBuilder(plans);
  const counts: FileCount[] = [];
  const relabels = plans.map((plan, index) => relabelling(plan, regions[index]));
  for (const [index, plan] of plans.entries()) {
    const relabel = relabels[index] ?? (() => undefined);
    counts.push(await builder.addFile(plan, filtersOf(plan, relabel), relabel));
  }
  const dataset = builder.finish();
  const ledger = builder.ledger.close();
  const ragged = ledger.reasons.filter(({ code }) => code.startsWith('row-'));
  const inScope = ledger.rows - ragged.reduce((sum, { rows }) => sum + rows, 0);
  if (inScope === 0 && ledger.filtered > 0) refuse(await nothingLeft(plans, relabels));
  const overlaps = fileOverlaps(dataset, options.overlap === 'keep');
  refuse(overlaps.filter(({ level }) => level === 'error'));
  const files = plans.map((plan, index) => ({
    facts: plan.table.facts,
    roles: plan.roles,
    decimal: plan.decimal,
    regions: regions[index]?.evidence ?? NO_REGIONS,
    rows: counts[index]?.rows ?? 0,
    accepted: counts[index]?.accepted ?? 0,
    amountAccepted: counts[index]?.amountAccepted ?? '0.00',
  }));
  const issues = [
    ...[...plans, ...settled].flatMap(({ issues: found }) => found),
    ...builder.issues,
    ...mixedPeriods(dataset, plans),
    ...oddPeriods(dataset),
    ...alikeNames(dataset),
    ...overlaps,
  ];
  return { dataset, ledger, files, issues };
}

function refuse(issues: readonly AnyIssue[]): void {
  if (issues.length > 0) throw new Refusal(...issues);
}

/** A file's own options over the common ones; its map is completed by the common map. */
function merged(common: CleanOptions, own: Partial<CleanOptions> | undefined): CleanOptions {
  if (!own) return common;
  return { ...common, ...own, map: { ...common.map, ...own.map } };
}

function repeatedFiles(tables: readonly CleanInput[]): CleanIssue[] {
  const seen = new Map<string, string>();
  const issues: CleanIssue[] = [];
  for (const { table } of tables) {
    const { file, sha256 } = table.facts;
    const other = seen.get(sha256);
    if (other === undefined) seen.set(sha256, file);
    else issues.push({ code: 'file-repeated', args: { file, other }, level: 'error' });
  }
  return issues;
}

/**
 * Files whose options name the same region system, or none, are settled together: their regions are one list.
 * One entry a file; files settled together share it.
 */
function regionsOf(plans: readonly FilePlan[]): Regions[] {
  const groups = new Map<RegionSystem | undefined, Regions>();
  const columnOf = ({ columns, header, regionTexts }: FilePlan) => {
    const index = columns.get('region');
    return index === undefined ? [] : [{ header: header[index] ?? '', texts: regionTexts }];
  };
  for (const { options } of plans) {
    const alike = plans.filter((plan) => plan.options.regions === options.regions);
    const needed = alike.some((plan) => plan.needed.has('region'));
    if (groups.has(options.regions)) continue;
    groups.set(options.regions, settleRegions(alike.flatMap(columnOf), options.regions, needed));
  }
  return plans.map((plan) => {
    const together = groups.get(plan.options.regions);
    return together && plan.columns.has('region') ? together : settleRegions([], undefined, false);
  });
}

const NO_REGIONS = settleRegions([], undefined, false).evidence;

/** Fiscal years in one file and calendar years in another: each file speaks for itself in its own issues. */
function mixedPeriods(dataset: Dataset, plans: readonly FilePlan[]): CleanIssue[] {
  const column = dataset.labels.get('period');
  const reported = plans.some(({ issues }) => issues.some(({ code }) => code === 'period-mixed'));
  if (!column || plans.length < 2 || reported) return [];
  const fiscal = column.values.find((label) => /^\d{4}-\d{4}$/.test(label));
  const calendar = column.values.find((label) => /^\d{4}$/.test(label));
  if (fiscal === undefined || calendar === undefined) return [];
  return [{ code: 'period-mixed', args: { column: column.header, fiscal, calendar }, level: 'warning' }];
}

/** How printed periods, regions and names of one file become labels; only a list the person wrote merges names. */
function relabelling(plan: FilePlan, regions: Regions | undefined): Relabel {
  const names = new Map(Object.entries(plan.options.sameAs ?? {}).map(([name, as]) => [fold(name), as]));
  return (role) => {
    if (role === 'period') return (text) => plan.periods.get(text) ?? tidy(text);
    if (role === 'organisation') return (text) => names.get(fold(text)) ?? tidy(text);
    if (role === 'region') return (text) => regions?.labels.get(text) ?? tidy(text);
    return undefined;
  };
}

/** The filters of one file: its `where`, and its period. */
function filtersOf(plan: FilePlan, relabel: Relabel): Filter[] {
  const filters = (plan.options.where ?? []).flatMap(({ column, value }, order) => {
    const resolved = plan.where[order];
    return resolved ? [new Filter(column, value, resolved.index, relabel(resolved.role ?? ''))] : [];
  });
  const index = plan.columns.get('period');
  if (plan.options.period !== undefined && index !== undefined) {
    filters.push(new Filter('period', periodAsked(plan.options.period), index, relabel('period'), true));
  }
  return filters;
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
async function nothingLeft(plans: readonly FilePlan[], relabels: readonly Relabel[]): Promise<CleanIssue[]> {
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
