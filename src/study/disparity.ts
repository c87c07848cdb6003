import { DecimalSum } from '../base/decimal-sum.ts';
import { type AnyIssue, Refusal } from '../base/issue.ts';
import type { LedgerReason } from '../clean/types.ts';
import type { Grouping } from '../compare/groups.ts';
import type { UnitTable } from '../compare/unit-table.ts';
import type { UnitKind } from '../compare/units.ts';
import { decomposeSamples } from '../measure/decompose/decompose.ts';
import { GroupSamples } from '../measure/group-samples.ts';
import { evaluatorOf, indicator } from '../measure/registry.ts';
import { Sample, sampleOf } from '../measure/sample.ts';
import type { KeyedValue } from '../measure/types.ts';
import { type Denominator, inhabitantsOf, perInhabitant } from './denominators.ts';
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

export interface GroupFigures {
  readonly by: readonly string[];
  readonly labels: readonly string[];
  readonly n: number;
  readonly nZero: number;
  readonly nNegative: number;
  /** Exact decimal sum of the group's amounts. */
  readonly total: string;
  /** Sum of the amounts that are not negative: the money that ratio indices are about. */
  readonly countable: number;
  readonly values: readonly KeyedValue[];
}

interface Decomposition {
  readonly by: readonly string[];
  /** Units in the decomposition: labelled, and not negative. */
  readonly n: number;
  readonly groups: number;
  readonly values: readonly KeyedValue[];
}

export interface Disparity {
  readonly unit: UnitKind;
  readonly n: number;
  /** Distinct organisations behind the units: fewer than `n` where periods are pooled. */
  readonly organisations: number;
  /** Labels of the periods in scope, sorted. */
  readonly periods: readonly string[];
  readonly overall: GroupFigures;
  readonly groups: readonly GroupFigures[];
  readonly decompositions: readonly Decomposition[];
  /** Rows that stay in but are left out of something, in the ledger's form. */
  readonly noted: readonly LedgerReason[];
  readonly issues: readonly AnyIssue[];
}

/**
 * How unequal is the funding, overall and by group; how much of it lies between groups.
 * `units`: as `studyUnits` gives them. Throws Refusal when a grouping names a column that the data do not have.
 */
export function disparity(units: UnitTable, options: DisparityOptions): Disparity {
  const { dataset } = units;
  const groupings = groupAll(units, options.groupings);
  const grandTotal = new DecimalSum().addAll(units.amount).toNumber();
  const cuts = new GroupSamples(units.amount);
  const everyone = samplesOf(cuts.all);

  const evaluated = evaluatorsOf(options.keys ?? DISPARITY_KEYS);
  const figures = (scope: GroupScope) => figuresOf(scope, evaluated, grandTotal);
  const inhabitants = (codes: Int32Array, groups: number) =>
    inhabitantsOf(units, codes, groups, options.denominator);

  const periods = periodsOf(dataset);
  const measured = groupings.map(({ by, keys: labels, codes }) => {
    const samples = cuts.by(codes, labels.length).map(samplesOf);
    // Inhabitants are those of a region: a sector or a typology has none.
    const people = by.every((role) => role === 'region') ? inhabitants(codes, labels.length) : [];
    return {
      groups: samples.map((own, code) =>
        figures({ by, labels: labels[code]!, samples: own, population: people[code] }),
      ),
      decomposition: decomposeBy(by, samples, everyone),
    };
  });
  const [population] = inhabitants(new Int32Array(units.n), 1);
  const overall = figures({ by: [], labels: [], samples: everyone, population });
  return {
    unit: units.kind,
    n: units.n,
    organisations: units.organisationCount,
    periods,
    overall,
    groups: measured.flatMap(({ groups }) => groups),
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

function groupAll(units: UnitTable, groupings: DisparityOptions['groupings']): Grouping[] {
  const { dataset } = units;
  return groupings.map((by) => {
    const grouping = units.grouping(by);
    if (grouping) return grouping;
    const role = by.find((name) => !dataset.labels.has(name)) ?? by.join(',');
    const headers = [...dataset.labels.values()].map((column) => column.header);
    throw new Refusal({
      level: 'error',
      code: 'grouping-missing',
      args: { role, headers, flag: `--map ${role}=` },
    });
  });
}

interface GroupScope {
  readonly by: readonly string[];
  readonly labels: readonly string[];
  readonly samples: Samples;
  readonly population: number | undefined;
}

/** Amounts sorted once; negative ones are left out of ratio indices. */
interface Samples {
  readonly whole: Sample;
  readonly countable: Sample;
}

function samplesOf(whole: Sample): Samples {
  if (!whole.hasNegative) return { whole, countable: whole };
  // Ascending: what is not negative is the end of the list.
  const from = whole.amounts.findIndex((amount) => amount >= 0);
  return { whole, countable: new Sample(from < 0 ? new Float64Array(0) : whole.amounts.subarray(from)) };
}

function figuresOf(scope: GroupScope, evaluated: Evaluators, grandTotal: number): GroupFigures {
  const { whole, countable } = scope.samples;
  const total = new DecimalSum().addAll(whole.amounts);
  const received = total.toNumber();
  return {
    by: scope.by,
    labels: scope.labels,
    n: whole.n,
    nZero: whole.zeros,
    nNegative: whole.n - countable.n,
    total: total.toString(),
    countable: countable === whole ? received : new DecimalSum().addAll(countable.amounts).toNumber(),
    // Joined at one go: spread, they would be read one by one.
    values: [share(received, grandTotal)].concat(
      evaluated(scope.samples),
      perInhabitant(scope.population, received),
    ),
  };
}

type Evaluators = (samples: Samples) => readonly KeyedValue[];

/** Negative units (money taken back) stay in sums and distances and are left out of ratio indices. */
function evaluatorsOf(keys: readonly string[]): Evaluators {
  const every = evaluatorOf(keys);
  const kept = keys.map(keepsNegatives);
  return ({ whole, countable }) => {
    const values = every(whole);
    if (countable === whole) return values;
    const ratios = every(countable);
    return values.map((value, i) => (kept[i] ? value : ratios[i]!));
  };
}

function share(total: number, grandTotal: number): KeyedValue {
  return grandTotal === 0
    ? { key: 'share_of_total', undefined: 'zero-mean' }
    : { key: 'share_of_total', value: total / grandTotal };
}

/** Negative units, and those without a label, are left out. */
function decomposeBy(by: readonly string[], groups: readonly Samples[], everyone: Samples): Decomposition {
  const parts = groups.map(({ countable }) => countable).filter(({ n }) => n > 0);
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  // Where every unit has a label, the sample of all is at hand.
  const all = n === everyone.countable.n ? everyone.countable : sampleOf(joined(parts, n));
  return { by, n, groups: parts.length, values: decomposeSamples(all, parts, DECOMPOSITION_KEYS) };
}

function joined(parts: readonly Sample[], n: number): Float64Array {
  const amounts = new Float64Array(n);
  let at = 0;
  for (const part of parts) {
    amounts.set(part.amounts, at);
    at += part.n;
  }
  return amounts;
}
