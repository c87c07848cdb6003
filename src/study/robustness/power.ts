import { existing } from '../../base/existing.ts';
import { square } from '../../base/powers.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { columnsOf } from '../../compare/definition.ts';
import { onStudentScale } from '../../measure/comparable-funding/chance-record.ts';
import { normalQuantile } from '../../measure/distributions.ts';
import { correlation } from '../../measure/statistics.ts';
import type { Funding, FundingOfGroup } from '../gaps/funding.ts';
import type { View } from './bench.ts';

/** What it would take to tell one group that cannot be told. */
interface Settling {
  /** Organisations of the group for a gap as large as the one seen to be found 4 times of 5; NaN of no gap. */
  readonly tell: number;
  /** For comparable funding, where it is exactly that, to be found 4 times of 5. */
  readonly comparable: number;
  /** Share of what still differs among comparables that a further column would have to explain, in place of more organisations. */
  readonly share: number;
}

export interface PowerOfGroup {
  readonly group: number;
  readonly compared: number;
  /** Smallest gap (0.2: 20 %) found 4 times of 5; NaN where there is none. */
  readonly detectable: number;
  /** Of groups that cannot be told. */
  readonly settling: Settling | undefined;
}

/** A column of the file that is no criterion yet, and the share of what differs among comparables that it goes with. */
export interface FurtherColumn {
  readonly name: string;
  /** Adjusted for the number of its labels; 0 or more. */
  readonly share: number;
}

/** 80 % point of the normal: 4 times of 5. */
const FOUR_OF_FIVE = 0.842;

/** Smallest gap by group, and what would settle those that cannot be told (n grows, spread stays). */
export function powerOf({ groups, farthest, band }: Funding): readonly PowerOfGroup[] {
  return groups.flatMap((own, group): PowerOfGroup[] => {
    if (own.compared === 0) return [];
    return [
      {
        group,
        compared: own.compared,
        detectable: 'value' in own.detectable ? own.detectable.value : Number.NaN,
        settling: settlingOf(own, onStudentScale(farthest, own.compared - 1), band),
      },
    ];
  });
}

function settlingOf(own: FundingOfGroup, critical: number, band: number): Settling | undefined {
  const { verdict, error, ratio, compared } = own;
  if (verdict !== 'untold' || !('value' in error) || !('value' in ratio) || Number.isNaN(critical))
    return undefined;
  const seen = Math.abs(Math.log(ratio.value));
  const needed = seen / (critical + FOUR_OF_FIVE);
  // Both of two one-sided tests at 5 % pass 4 times of 5 at a ratio of 1: each 9 times of 10.
  const inside = -Math.log(1 - band) / (normalQuantile(0.95) + normalQuantile(0.9));
  const times = (error: number, wanted: number): number => Math.ceil(compared * square(error / wanted));
  return {
    tell: seen > 0 ? times(error.value, needed) : Number.NaN,
    comparable: times(error.value, inside),
    share: Math.max(0, 1 - square(needed / error.value)),
  };
}

const NO_FACTORS = new Set([
  'organisation',
  'organisation_id',
  'period',
  'mode',
  'population',
  'amount',
  'weight',
]);
/** Fewest units a label of a further column, on average. */
const PER_LABEL = 5;

/**
 * Columns of the file that could be a criterion, by the share of the spread inside strata that they go with: η² of labels, r² of
 * numbers, both adjusted. A column whose labels lie in one group each says where an organisation is, not what it is.
 */
export function furtherColumns(
  { units, grouping }: View,
  { definition, stratum }: Comparison,
): readonly FurtherColumn[] {
  const used = new Set([...columnsOf(definition), ...grouping.by]);
  const { labels, numbers } = units.dataset;
  const names = [...labels.keys(), ...numbers.keys()].filter(
    (name) => !NO_FACTORS.has(name) && !used.has(name),
  );
  const taking = Array.from(units.amount.keys()).filter(
    (unit) => stratum[unit]! >= 0 && grouping.codes[unit]! >= 0,
  );
  const residuals = insideStrata(taking, stratum, units.amount);
  const shares = [...new Set(names)].flatMap((name): FurtherColumn[] => {
    const share = numbers.has(name)
      ? ofNumbers(taking, stratum, residuals, units.number(name).values)
      : ofLabels(taking, residuals, units.label(name).codes, grouping.codes);
    return share === undefined ? [] : [{ name, share }];
  });
  return shares.sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

/** Values about the means of their strata, by unit. */
function insideStrata(taking: readonly number[], stratum: Int32Array, values: Float64Array): Float64Array {
  const sums = new Map<number, { n: number; sum: number }>();
  for (const unit of taking) {
    const own = sums.get(stratum[unit]!) ?? { n: 0, sum: 0 };
    sums.set(stratum[unit]!, { n: own.n + 1, sum: own.sum + values[unit]! });
  }
  const left = new Float64Array(values.length);
  for (const unit of taking) {
    const { n, sum } = existing(sums.get(stratum[unit]!));
    left[unit] = values[unit]! - sum / n;
  }
  return left;
}

function ofNumbers(
  taking: readonly number[],
  stratum: Int32Array,
  residuals: Float64Array,
  values: Float64Array,
): number | undefined {
  const known = taking.filter((unit) => !Number.isNaN(values[unit]!));
  const own = insideStrata(known, stratum, values);
  const [x, y] = [own, residuals].map((list) => Float64Array.from(known, (unit) => list[unit]!)) as [
    Float64Array,
    Float64Array,
  ];
  if (known.length < 2 * PER_LABEL || x.every((value) => Math.abs(value) < 1e-9)) return undefined;
  const r = correlation(x, y);
  return Number.isNaN(r)
    ? undefined
    : Math.max(0, 1 - ((1 - r * r) * (known.length - 1)) / (known.length - 2));
}

function ofLabels(
  taking: readonly number[],
  residuals: Float64Array,
  codes: Int32Array,
  groups: Int32Array,
): number | undefined {
  const known = taking.filter((unit) => codes[unit]! >= 0);
  const sums = new Map<number, { n: number; sum: number; groups: Set<number> }>();
  let total = 0;
  for (const unit of known) {
    const own = sums.get(codes[unit]!) ?? { n: 0, sum: 0, groups: new Set<number>() };
    own.n++;
    own.sum += residuals[unit]!;
    own.groups.add(groups[unit]!);
    sums.set(codes[unit]!, own);
    total += square(residuals[unit]!);
  }
  const labels = [...sums.values()];
  if (labels.length < 2 || labels.length * PER_LABEL > known.length || !(total > 0)) return undefined;
  if (labels.every((own) => own.groups.size === 1)) return undefined;
  const between = labels.reduce((sum, own) => sum + square(own.sum) / own.n, 0);
  const eta = between / total;
  return Math.max(0, 1 - ((1 - eta) * (known.length - 1)) / (known.length - labels.length));
}
