import { type AnyIssue, Refusal } from '../base/issue.ts';
import type { RawTable } from '../read/types.ts';
import { blankLabels } from './blank-labels.ts';
import { DatasetBuilder } from './build.ts';
import type { FileCount } from './file-count.ts';
import { filesWithoutPeriod } from './files-without-period.ts';
import { tellApart } from './homonyms.ts';
import { filesWithoutCurrency, severalCurrencies } from './mixed-currencies.ts';
import { alikeNames } from './names.ts';
import { namesOfNobody } from './nobody.ts';
import { oddPeriods } from './odd-periods.ts';
import { type Joined, oneLabel, withLabels } from './one-label.ts';
import { amountsOutOfProportion } from './out-of-proportion.ts';
import { fileOverlaps } from './overlap.ts';
import { withCellPlaces } from './places.ts';
import { type FilePlan, planFile } from './plan.ts';
import { type Regions, settleRegions } from './regions.ts';
import { relabelling, SameAs } from './relabel.ts';
import { filtersOf, nothingLeft } from './rows-asked.ts';
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
  const ofRegions = await regionIssues(plans, regions);
  refuse([...plans.flatMap(({ refusals }) => refusals), ...ofRegions.refusals]);

  const builder = new DatasetBuilder(plans);
  const counts: FileCount[] = [];
  const sameAs = new SameAs(options.sameAs ?? {});
  const relabels = plans.map((plan, index) => relabelling(plan, regions[index], sameAs));
  for (const [index, plan] of plans.entries()) {
    const relabel = relabels[index] ?? (() => undefined);
    counts.push(await builder.addFile(plan, filtersOf(plan, relabel), relabel));
  }
  const printed = builder.finish();
  const { dataset, issues: labelIssues, joined } = settledLabels(printed, options, sameAs);
  const ledger = builder.ledger.close();
  const ragged = ledger.reasons.filter(({ code }) => code.startsWith('row-'));
  const inScope = ledger.rows - ragged.reduce((sum, { rows }) => sum + rows, 0);
  if (inScope === 0 && ledger.filtered > 0) refuse(await nothingLeft(plans, relabels));
  refuse(severalCurrencies(plans, counts));
  const undated = options.overlap === 'keep' ? undefined : filesWithoutPeriod(dataset, plans);
  if (undated) refuse([undated]);
  const overlaps = fileOverlaps(printed, options.overlap === 'keep');
  refuse(overlaps.filter(({ level }) => level === 'error'));
  const files = plans.map((plan, index) => ({
    facts: plan.table.facts,
    roles: plan.roles,
    across: plan.across,
    set: plan.options.set ?? {},
    lines: counts[index]?.lines ?? 0,
    decimal: plan.decimal,
    scale: plan.money.scale,
    currency: plan.money.currency,
    regions: regions[index]?.evidence ?? NO_REGIONS,
    rows: counts[index]?.rows ?? 0,
    accepted: counts[index]?.accepted ?? 0,
    amountAccepted: counts[index]?.amountAccepted ?? '0.00',
  }));
  const issues = [
    ...plans.flatMap(({ issues: found }) => found),
    ...ofRegions.issues,
    ...filesWithoutCurrency(plans, counts),
    ...builder.issues,
    ...labelIssues,
    ...(ledger.filtered > 0 ? [] : sameAs.unused()),
    ...mixedPeriods(dataset, plans),
    ...oddPeriods(dataset),
    ...amountsOutOfProportion(dataset),
    ...namesOfNobody(printed),
    ...alikeNames(dataset),
    ...blankLabels(dataset),
    ...overlaps,
  ];
  return { dataset, ledger, files, issues, joined };
}

/** One label for each thing, and one name for each organisation. */
function settledLabels(read: Dataset, { homonyms = 'apart' }: CleanOptions, sameAs: SameAs): Joined {
  const joined = oneLabel(read);
  const apart = tellApart(joined.dataset, homonyms);
  // Names told apart by their region can be counted under another too.
  const same = sameAs.of('organisation', (name) => name);
  const dataset = same ? withLabels(apart.dataset, 'organisation', same) : apart.dataset;
  return { dataset, issues: [...joined.issues, ...apart.issues], joined: joined.joined };
}

function refuse(issues: readonly AnyIssue[]): void {
  if (issues.length > 0) throw new Refusal(...issues);
}

/** A file's own options over the common ones; its map is completed by the common map. */
function merged(common: CleanOptions, own: Partial<CleanOptions> | undefined): CleanOptions {
  if (!own) return common;
  return { ...common, ...own, map: { ...common.map, ...own.map }, set: { ...common.set, ...own.set } };
}

function repeatedFiles(tables: readonly CleanInput[]): CleanIssue[] {
  const seen = new Map<string, string>();
  const issues: CleanIssue[] = [];
  for (const { table } of tables) {
    const { file, sha256, sheet } = table.facts;
    const bytes = `${sha256} ${sheet?.value ?? ''}`;
    const other = seen.get(bytes);
    if (other === undefined) seen.set(bytes, file);
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
    if (groups.has(options.regions)) continue;
    const alike = plans.filter((plan) => plan.options.regions === options.regions);
    const needed = alike.some((plan) => plan.needed.has('region'));
    groups.set(options.regions, settleRegions(alike.flatMap(columnOf), options.regions, needed));
  }
  return plans.map((plan) => {
    const together = groups.get(plan.options.regions);
    return together && plan.columns.has('region') ? together : settleRegions([], undefined, false);
  });
}

/** What is to be said of the regions, each with the place of the first cell that it is about. */
async function regionIssues(
  plans: readonly FilePlan[],
  regions: readonly Regions[],
): Promise<{ readonly refusals: readonly CleanIssue[]; readonly issues: readonly CleanIssue[] }> {
  const refusals: CleanIssue[] = [];
  const issues: CleanIssue[] = [];
  for (const one of new Set(regions)) {
    let found = [...one.refusals, ...one.issues];
    for (const [index, { table, header, rows, columns }] of plans.entries()) {
      if (regions[index] !== one) continue;
      const looked = { file: table.facts.file, header, rows: () => rows.rows() };
      found = await withCellPlaces(found, looked, () => columns.get('region'));
    }
    refusals.push(...found.slice(0, one.refusals.length));
    issues.push(...found.slice(one.refusals.length));
  }
  return { refusals, issues };
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
