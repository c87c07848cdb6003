import { existing } from '../../base/existing.ts';
import { groupGaps } from '../group-gaps.ts';
import { studentTwoSided } from '../student.ts';
import type { UndefinedReason } from '../types.ts';
import { studentised } from './chance-record.ts';
import type { FundingUnits, GroupFigures, GroupFunding, Structure } from './types.ts';
import { TOLD_FROM, verdictOf } from './verdict.ts';

/** No interval, because there is nothing to be unsure of: no spread at all, or nothing received. */
const DEGENERATE: ReadonlySet<UndefinedReason> = new Set(['no-variation', 'zero-total']);

export type ErrorOf = GroupFunding['error'];
/** An error of ln ratio below this is what rounding leaves of none. */
const NO_SPREAD = 1e-9;

/** Interval errors: the jackknife with Satterthwaite's freedom on whole cells, else the linearised one with n − 1. */
export function errorsOf(
  units: FundingUnits,
  structure: Structure,
  { error, total, expected }: GroupFigures,
  fewest: number,
): readonly ErrorOf[] {
  const whole =
    units.lists === undefined && units.marks.length === 0 ? groupGaps(units, { fewest }) : undefined;
  return Array.from({ length: structure.groupCount }, (_, g): ErrorOf => {
    if (structure.compared[g] === 0)
      return { undefined: structure.n[g] === 0 ? 'no-units' : 'no-comparables' };
    if (Math.min(structure.compared[g]!, structure.comparables[g]!) < TOLD_FROM)
      return { undefined: 'too-few' };
    if (!(expected[g]! > 0)) return { undefined: 'zero-reference' };
    if (total[g]! < 0) return { undefined: 'negative-amount' };
    if (total[g] === 0) return { undefined: 'zero-total' };
    const outcome = whole?.[g];
    if (outcome && 'interval' in outcome) {
      const { interval } = outcome;
      return 'undefined' in interval ? interval : spread(interval.standardError, interval.freedom);
    }
    return Number.isNaN(error[g]!)
      ? { undefined: 'not-finite' }
      : spread(error[g]!, structure.compared[g]! - 1);
  });
}

const spread = (value: number, freedom: number): ErrorOf =>
  value < NO_SPREAD ? { undefined: 'no-variation' } : { value, freedom };

/** Groups of enough units and comparables with a ratio and an error, if only of 0. */
export function testedOf(
  structure: Structure,
  { total, expected, error }: GroupFigures,
  errors: readonly ErrorOf[],
): Int32Array {
  return Int32Array.from(errors.keys()).filter((g) => {
    const own = errors[g]!;
    if ('undefined' in own && !DEGENERATE.has(own.undefined)) return false;
    return (
      Math.min(structure.compared[g]!, structure.comparables[g]!) >= TOLD_FROM &&
      !Number.isNaN(studentised(total[g]!, expected[g]!, error[g]!))
    );
  });
}

/** Does the 95 % interval of a group leave out 1: else no p makes it a finding. */
export function leavesOutOne({ total, expected }: GroupFigures, error: ErrorOf, g: number): boolean {
  const estimate = Math.log(total[g]! / expected[g]!);
  if (!('value' in error)) return Math.abs(estimate) > 1e-12;
  return Math.abs(estimate) > studentTwoSided(0.95, error.freedom) * error.value;
}

/** The figures of one group, and where it stands. */
export function groupOf(
  structure: Structure,
  { total, expected }: GroupFigures,
  g: number,
  {
    error,
    chance,
    band,
  }: { readonly error: ErrorOf; readonly chance: GroupFunding['chance']; readonly band: number },
): Omit<GroupFunding, 'detectable' | 'shrunken' | 'turnedBy' | 'money'> {
  const [compared, comparables] = [structure.compared[g]!, structure.comparables[g]!];
  const none: UndefinedReason | undefined =
    compared === 0 ? (structure.n[g] === 0 ? 'no-units' : 'no-comparables') : undefined;
  const noRatio =
    none ??
    (expected[g] === 0
      ? 'zero-reference'
      : total[g]! < 0 || expected[g]! < 0
        ? 'negative-amount'
        : undefined);
  const ratio = total[g]! / expected[g]!;
  const estimate = noRatio === undefined ? Math.log(ratio) : Number.NaN;
  const interval = (coverage: number) => {
    if (Number.isNaN(estimate)) return undefined;
    // Without spread the ratio is what it is: told apart by the deals, comparable where it lies in the band.
    if ('undefined' in error)
      return DEGENERATE.has(error.undefined) ? { low: estimate, high: estimate } : undefined;
    const reach = studentTwoSided(coverage, error.freedom) * error.value;
    return { low: estimate - reach, high: estimate + reach };
  };
  const whole = interval(0.95);
  return {
    n: structure.n[g]!,
    compared,
    comparables,
    total: total[g]!,
    expected: expected[g]!,
    ratio: noRatio === undefined ? { value: ratio } : { undefined: noRatio },
    gap: none === undefined ? { value: (total[g]! - expected[g]!) / compared } : { undefined: none },
    interval:
      noRatio !== undefined
        ? { undefined: noRatio }
        : 'undefined' in error
          ? error
          : { low: Math.exp(existing(whole).low), high: Math.exp(existing(whole).high) },
    error,
    chance,
    verdict: verdictOf(
      {
        compared,
        comparables,
        estimate,
        interval: whole,
        narrower: interval(0.9),
        p: 'p' in chance ? { value: chance.p, low: chance.low, high: chance.high } : undefined,
      },
      band,
    ),
  };
}

/** 1 − exp(−(c + 0.842) se): the normal's 80 % point over what the largest of all groups passes in 5 % of the deals. */
export function detectableOf(
  critical: number,
  error: number,
  { chance }: Pick<GroupFunding, 'chance'>,
): GroupFunding['detectable'] {
  if ('undefined' in chance) return { undefined: chance.undefined };
  if (!Number.isFinite(critical) || Number.isNaN(error)) return { undefined: 'no-variation' };
  return { value: 1 - Math.exp(-(critical + 0.842) * error) };
}
