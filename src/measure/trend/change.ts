import { existing } from '../../base/existing.ts';
import { TOLD_FROM } from '../comparable-funding/verdict.ts';
import { holm } from '../infer/multiple-testing.ts';
import { studentBeyond, studentTwoSided } from '../student.ts';
import type { UndefinedReason } from '../types.ts';

/** A group in one period: ln of its ratio, and how organisations (by their code, whatever the period) move it. */
export interface Standing {
  readonly compared: number;
  readonly comparables: number;
  /** ln ratio; NaN where there is none. */
  readonly estimate: number;
  /** Of each organisation that takes part. */
  readonly influence: ReadonlyMap<number, { readonly value: number; readonly own: boolean }>;
}

/** ln ratio of the later period less that of the earlier one. */
export interface LogChange {
  readonly value: number;
  readonly error: number;
  readonly freedom: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, of this group alone. */
  readonly p: number;
}

/** An error below this is what rounding leaves of none. */
const NO_SPREAD = 1e-9;

/**
 * The change of a group's ln ratio with its error: each organisation's influence on the later period less that on the
 * earlier one, squared and added, so that what stays the same between the years has no part in it. Freedom by
 * Satterthwaite over the group's own part and that of its comparables.
 */
export function logChange(from: Standing, to: Standing): LogChange | { readonly undefined: UndefinedReason } {
  const few = [from, to].some(({ compared, comparables }) => Math.min(compared, comparables) < TOLD_FROM);
  if (few) return { undefined: 'too-few' };
  const value = to.estimate - from.estimate;
  if (!Number.isFinite(value)) return { undefined: 'not-finite' };
  const parts = { own: { sum: 0, n: 0 }, others: { sum: 0, n: 0 } };
  for (const who of new Set([...from.influence.keys(), ...to.influence.keys()])) {
    const [before, after] = [from.influence.get(who), to.influence.get(who)];
    const away = (after?.value ?? 0) - (before?.value ?? 0);
    const part = before?.own || after?.own ? parts.own : parts.others;
    part.sum += away * away;
    part.n++;
  }
  const { own, others } = parts;
  const variance = own.sum + others.sum;
  const error = Math.sqrt(variance);
  if (Number.isNaN(error)) return { undefined: 'not-finite' };
  if (error < NO_SPREAD) return { undefined: 'no-variation' };
  const below = (own.sum * own.sum) / (own.n - 1) + (others.sum * others.sum) / Math.max(1, others.n - 1);
  const freedom = Math.max(1, (variance * variance) / below);
  const reach = studentTwoSided(0.95, freedom) * error;
  return {
    value,
    error,
    freedom,
    low: value - reach,
    high: value + reach,
    p: studentBeyond(value / error, freedom),
  };
}

/**
 * What may be said of a change: `closing` and `widening` where it is told from none, family-wise (Holm 1979); `steady`: the
 * 90 % interval lies within ± 5 points; `untold`; `few`.
 */
export type ChangeVerdict = 'closing' | 'widening' | 'steady' | 'untold' | 'few';

/** Half width of the band of no change to speak of. */
const STEADY = 0.05;
const ALPHA = 0.05;

export interface Judged {
  readonly verdict: ChangeVerdict;
  /** Family-wise p; undefined without an error. */
  readonly p: number | undefined;
}

/** The verdicts of all groups together; `last`: ln ratio of each in the later period. */
export function judgeChanges(
  changes: readonly (LogChange | { readonly undefined: UndefinedReason })[],
  last: readonly number[],
): readonly Judged[] {
  const known = changes.flatMap((one, g) => ('p' in one ? [{ g, p: one.p }] : []));
  const adjusted = holm(known.map(({ p }) => p));
  const family = new Map(known.map(({ g }, k) => [g, adjusted[k]!]));
  return changes.map((one, g): Judged => {
    if (!('p' in one)) {
      const still = one.undefined === 'no-variation';
      return { verdict: one.undefined === 'too-few' ? 'few' : still ? 'steady' : 'untold', p: undefined };
    }
    const p = existing(family.get(g));
    if (p <= ALPHA) {
      const first = last[g]! - one.value;
      return { verdict: Math.abs(last[g]!) < Math.abs(first) ? 'closing' : 'widening', p };
    }
    const reach = studentTwoSided(0.9, one.freedom) * one.error;
    const edge = -Math.log(1 - STEADY);
    const within = one.value - reach > -edge && one.value + reach < edge;
    return { verdict: within ? 'steady' : 'untold', p };
  });
}
