import { DecimalSum } from '../base/decimal-sum.ts';
import { existing } from '../base/existing.ts';
import { type AnyIssue, Refusal } from '../base/issue.ts';
import { chained, each, type Listed } from '../base/listed.ts';
import type { LedgerReason } from '../clean/types.ts';
import { codesOf, type Groupings, groupTogether } from '../compare/groups.ts';
import type { UnitTable } from '../compare/unit-table.ts';
import type { UnitKind } from '../compare/units.ts';
import { GroupSplit } from '../measure/decompose/decompose.ts';
import { type GroupCut, GroupSamples } from '../measure/group-samples.ts';
import { fillerOf, indicator } from '../measure/registry.ts';
import { Sample, sampleOf } from '../measure/sample.ts';
import type { KeyedValue } from '../measure/types.ts';
import { type Denominator, hasInhabitants, inhabitantsOf } from './denominators.ts';
import { GroupColumns, type GroupFigures } from './group-columns.ts';
import { labelsAlike, noRegion, notedRows, periodsPooled, referenceUsed } from './remarks.ts';
import { periodsOf } from './study-units.ts';

/** The indicators of `measure`, in print order (METHODS §11). */
const DISPARITY_KEYS = [
  'mean',
  'median',
  'gap_to_median',
  'mcloone.half',
  'mcloone.le',
  'verstegen.half',
  'gini.unbiased',
  'gini.population',
  'hoover',
  'cv.sample',
  'cv.population',
  'theil_t.zero0',
  'mld',
  'atkinson.0.5',
  'atkinson.1',
  'p90p10.type7',
] as const;

/** Indicators that stay meaningful with negative amounts: sums, centres and distances in dollars. */
const keepsNegatives = (key: string): boolean => indicator(key)?.negatives === 'kept';

/** What lies between groups and what inside: exact splits of Theil T and MLD, and of Gini with its overlap. */
const DECOMPOSITION_KEYS = [
  'decomp.theil_t.within',
  'decomp.theil_t.between',
  'decomp.theil_t.between_share',
  'decomp.mld.within',
  'decomp.mld.between',
  'decomp.mld.between_share',
  'decomp.gini.within',
  'decomp.gini.between',
  'decomp.gini.overlap',
];

export interface DisparityOptions {
  /** Each grouping is a list of roles or covariates: `[['region'], ['sector']]`. */
  readonly groupings: readonly (readonly string[])[];
  readonly keys?: readonly string[];
  readonly denominator?: Denominator;
}

interface Decomposition {
  readonly by: readonly string[];
  /** Units in the decomposition: labelled, and not negative. */
  readonly n: number;
  readonly groups: number;
  readonly values: readonly KeyedValue[];
}

/** How unequal; `Groups`: a list of figures by group, whole or made one at a time. */
interface DisparityOf<Groups extends Listed<GroupFigures>> {
  readonly unit: UnitKind;
  readonly n: number;
  /** Distinct organisations behind the units: fewer than `n` where periods are pooled. */
  readonly organisations: number;
  /** Labels of the periods in scope, sorted. */
  readonly periods: readonly string[];
  readonly overall: GroupFigures;
  readonly groups: Groups;
  readonly decompositions: readonly Decomposition[];
  /** Rows that stay in but are left out of something, in the ledger's form. */
  readonly noted: readonly LedgerReason[];
  readonly issues: readonly AnyIssue[];
}

/** What a report reads: there may be a million groups. */
export type ListedDisparity = DisparityOf<Listed<GroupFigures>>;

/** The same with the columns that the figures stand in: those of `overall`, then of `groups`. */
export interface ColumnDisparity extends ListedDisparity {
  readonly columns: readonly GroupColumns[];
}

export type Disparity = DisparityOf<readonly GroupFigures[]>;

/** As `listedDisparity`, with the figures of all groups at hand. */
export function disparity(units: UnitTable, options: DisparityOptions): Disparity {
  const { columns: _, ...listed } = listedDisparity(units, options);
  return { ...listed, groups: [...each(listed.groups)] };
}

/**
 * How unequal is the funding, overall and by group; how much of it lies between groups. Time proportional to the units and
 * the groups; a group holds 9 bytes a figure.
 * `units`: as `studyUnits` gives them. Throws Refusal when a grouping names a column that the data do not have.
 */
export function listedDisparity(units: UnitTable, options: DisparityOptions): ColumnDisparity {
  const { dataset } = units;
  const { cells, groupings } = groupAll(units, options.groupings);
  const cuts = new GroupSamples(
    units.amount,
    cells,
    groupings.map(({ groupOf, keys }) => ({ groupOf, groupCount: keys.length })),
  );
  const everyone = samplesOf(cuts.all, cuts.total);
  const fill = figuresOf(options.keys ?? DISPARITY_KEYS, cuts.total.toNumber());
  const { denominator } = options;
  const inhabitants = (codes: () => Int32Array, groups: number) =>
    hasInhabitants(dataset, denominator) ? inhabitantsOf(units, codes(), groups, denominator) : [];

  const periods = periodsOf(dataset);
  const measured = groupings.map(({ by, keys: labels, groupOf }, at) => {
    const cut = cuts.by(at);
    // Inhabitants are those of a region: a sector or a typology has none.
    const ofRegions = by.every((role) => role === 'region');
    const people = ofRegions ? inhabitants(() => codesOf(cells, groupOf), labels.length) : [];
    const groups = new GroupColumns(by, labels);
    const all = countableOf(cut, everyone);
    const split = new GroupSplit(all, { keys: DECOMPOSITION_KEYS });
    for (let first = 0; first < cut.length; first += BATCH) {
      const samples: Samples[] = [];
      for (let group = first; group < Math.min(first + BATCH, cut.length); group++)
        samples.push(samplesOf(cut.at(group), cut.total(group)));
      fill(groups, first, samples, people);
      for (const { countable } of samples) split.add(countable);
    }
    return { groups, decomposition: { by, n: all.n, groups: split.groups, values: split.values() } };
  });
  const whole = new GroupColumns([], [[]]);
  fill(
    whole,
    0,
    [everyone],
    inhabitants(() => new Int32Array(units.n), 1),
  );
  cuts.leave();
  const overall = whole.at(0);
  return {
    unit: units.kind,
    n: units.n,
    organisations: units.organisationCount,
    periods,
    overall,
    groups: chained(measured.map(({ groups }) => groups)),
    columns: [whole, ...measured.map(({ groups }) => groups)],
    decompositions: measured.map(({ decomposition }) => decomposition),
    noted: notedRows(units, groupings),
    issues: [
      ...(periods.length > 1 ? [periodsPooled(periods)] : []),
      ...noRegion(dataset),
      ...labelsAlike(groupings),
      ...referenceUsed(dataset, overall),
    ],
  };
}

function groupAll(units: UnitTable, groupings: DisparityOptions['groupings']): Groupings {
  const together = groupTogether(units, groupings);
  if (together) return together;
  const { labels } = units.dataset;
  const role = existing(groupings.flat().find((name) => !labels.has(name)));
  const headers = [...labels.values()].map((column) => column.header);
  throw new Refusal({
    level: 'error',
    code: 'grouping-missing',
    args: { role, headers, flag: `--map ${role}=` },
  });
}

/** Groups whose samples stand in memory together. */
const BATCH = 256;

/** Amounts sorted once; negative ones are left out of ratio indices. */
interface Samples {
  readonly whole: Sample;
  readonly countable: Sample;
  /** The exact sum of the whole. */
  readonly total: DecimalSum;
}

function samplesOf(whole: Sample, total: DecimalSum): Samples {
  if (!whole.hasNegative) return { whole, countable: whole, total };
  // Ascending: what is not negative is the end of the list.
  const from = whole.amounts.findIndex((amount) => amount >= 0);
  const countable = new Sample(from < 0 ? new Float64Array(0) : whole.amounts.subarray(from));
  return { whole, countable, total };
}

type Fill = (
  groups: GroupColumns,
  first: number,
  samples: readonly Samples[],
  people: readonly (number | undefined)[],
) => void;

/** Puts the figures of groups from the `first` on into their columns, a column at a time: a call for each figure of each group would cost more than the figures. */
function figuresOf(keys: readonly string[], grandTotal: number): Fill {
  const fillers = keys.map((key) => ({ key, fill: fillerOf(key), keeps: keepsNegatives(key) }));
  return (groups, first, samples, people) => {
    const { values } = groups;
    const shares = values.column('share_of_total');
    const received = samples.map(({ whole, countable, total }, i) => {
      const group = first + i;
      const own = total.toNumber();
      groups.n[group] = whole.n;
      groups.nZero[group] = whole.zeros;
      groups.nNegative[group] = whole.n - countable.n;
      groups.total[group] = total.toString();
      groups.countable[group] =
        countable === whole ? own : new DecimalSum().addAll(countable.amounts).toNumber();
      shares.put(group, undefined, grandTotal === 0 ? 'zero-mean' : own / grandTotal);
      return own;
    });
    // Negative units (money taken back) stay in sums and distances and are left out of ratio indices.
    const wholes = samples.map(({ whole }) => whole);
    const countables = samples.map(({ countable }) => countable);
    for (const { key, fill, keeps } of fillers) fill(keeps ? wholes : countables, values.column(key), first);
    for (let i = 0; i < samples.length; i++) {
      const population = people[first + i];
      // Funding per inhabitant, with the population it rests on; nothing when there is none.
      if (population === undefined) continue;
      values.column('population').put(first + i, undefined, population);
      values.column('per_inhabitant').put(first + i, undefined, received[i]! / population);
    }
  };
}

/** All units of a cut: negative ones, and those without a label, are left out. */
function countableOf(cut: GroupCut, everyone: Samples): Sample {
  const { amounts } = cut;
  // Where every unit has a label, the sample of all is at hand.
  if (amounts.length === everyone.whole.n) return everyone.countable;
  return sampleOf(amounts.filter((amount) => amount >= 0));
}
