import { groupGaps } from '../group-gaps.ts';
import { clopperPearson } from '../infer/clopper-pearson.ts';
import { benjaminiHochberg } from '../infer/multiple-testing.ts';
import { studentTwoSided } from '../student.ts';
import type { UndefinedReason, Value } from '../types.ts';
import { ChanceRecord, studentised } from './chance-record.ts';
import { BATCH, type Decks, dealBatch, decksOf, everyDeal } from './deal.ts';
import { type LevelsChance, LevelsRecord } from './levels-chance.ts';
import { BAND, DEFAULT_DEALS, FEWEST } from './limits.ts';
import { shrunken } from './shrinkage.ts';
import { structureOf } from './structure.ts';
import { turnedBy } from './turned-by.ts';
import type {
  ChanceRange,
  FundingUnits,
  GroupChanceOf,
  GroupFigures,
  GroupFunding,
  Structure,
} from './types.ts';
import { ALPHA, TOLD_FROM, verdictOf } from './verdict.ts';

/** Deals before the question is asked whether they settle it. */
const FIRST = 2_000;
/** Labellings that are gone through rather than drawn. */
const ENUMERATED = 20_000;
/** Coverage of the interval of a p that tells whether more deals are needed (Gandy 2009 asks for a small risk). */
const SETTLED = 0.999;

export interface FundingOptions {
  readonly seed: number;
  /** Budget of deals; 0: chance is left out. */
  readonly draws?: number;
  readonly fewest?: number;
  /** Half width of the band of comparable funding. */
  readonly band?: number;
  /** Told how many deals are done. */
  readonly onDraw?: (done: number) => void;
}

/** Every group of one grouping. */
export interface ComparableFunding {
  readonly groups: readonly GroupFunding[];
  /** What comparables elsewhere receive on average, by unit; NaN for a unit that is not compared. */
  readonly expected: Float64Array;
  readonly fewest: number;
  readonly band: number;
  /** Groups with a statistic: those that p is family-wise over. */
  readonly tested: number;
  /** Deals looked at, all labellings where `exact`; 0 where chance was left out. */
  readonly deals: number;
  readonly exact: boolean;
  /** Over the tested groups: where the lowest and the highest ratio lie by chance alone. */
  readonly lowest: ChanceRange | undefined;
  readonly highest: ChanceRange | undefined;
  /** Currency: Σ over all groups of what they lack against their comparables elsewhere. */
  readonly lacking: ChanceRange | undefined;
  readonly levels: LevelsChance | undefined;
}

const figuresFor = (groups: number): GroupFigures => ({
  total: new Float64Array(groups),
  expected: new Float64Array(groups),
  error: new Float64Array(groups),
});

/**
 * The one measure of comparable funding (METHODS §14): for each group, what its units receive over what their comparables
 * in other groups receive on average, with its interval, its chance and one of five verdicts. One entry a group, by code.
 *
 * Chance: amounts (or, where `predicted` is given, amounts over what the criteria predict: Freedman & Lane 1983) are dealt
 * inside the strata, and each group's ln ratio over its own standard error is worked out again in every deal (Chung &
 * Romano 2013); p is family-wise by step-down over the largest (Westfall & Young 1993; Romano & Wolf 2005). Deals are
 * added until each p lies on one side of 5 % (Clopper-Pearson 99.9 %; Gandy 2009), at most `draws`.
 */
export function comparableFunding(units: FundingUnits, options: FundingOptions): ComparableFunding {
  const { seed, draws = DEFAULT_DEALS, fewest = FEWEST, band = BAND, onDraw } = options;
  const structure = structureOf(units, fewest);
  const observed = figuresFor(units.groupCount);
  structure.evaluate(units.amounts, observed);
  const errors = errorsOf(units, structure, observed, fewest);
  const tested = testedOf(structure, observed, errors);
  const t = Float64Array.from(tested, (g) =>
    studentised(observed.total[g]!, observed.expected[g]!, observed.error[g]!),
  );
  const record = new ChanceRecord(units.groupCount, tested, t.map(Math.abs));
  const levels = new LevelsRecord(units);
  const matters = Uint8Array.from(tested, (g) => (leavesOutOne(observed, errors[g]!, g) ? 1 : 0));
  const looked =
    draws > 0 ? look(units, structure, record, levels, { seed, draws, matters, onDraw }) : NOTHING;
  const chances = looked.deals > 0 ? chancesOf(record, tested, t, looked) : [];
  const critical = looked.deals > 0 ? record.critical() : Number.NaN;
  const drawn = shrunkenOf(observed, errors);
  const money = moneyOf(units);
  return {
    groups: Array.from({ length: units.groupCount }, (_, g) => {
      const chance: GroupFunding['chance'] = chances[tested.indexOf(g)] ?? {
        undefined: draws > 0 ? 'too-few' : 'not-asked',
      };
      const own = groupOf(structure, observed, errors[g]!, g, chance, band);
      const error = 'value' in errors[g]! ? errors[g]!.value : Number.NaN;
      return {
        ...own,
        money: money[g]!,
        detectable: detectableOf(critical, error, own),
        shrunken: drawn[g]!,
        turnedBy:
          own.verdict === 'below' || own.verdict === 'above'
            ? turnedBy(units, structure, g, {
                fewest,
                critical,
                ratio: observed.total[g]! / observed.expected[g]!,
              })
            : -1,
      };
    }),
    expected: structure.expectedOf(units.amounts),
    fewest,
    band,
    tested: tested.length,
    ...looked,
    ...record.ranges(),
    levels: looked.deals > 0 ? levels.result() : undefined,
  };
}

interface Looked {
  readonly deals: number;
  readonly exact: boolean;
}
const NOTHING: Looked = { deals: 0, exact: false };

type ErrorOf = GroupFunding['error'];
/** An error of ln ratio below this is what rounding leaves of none. */
const NO_SPREAD = 1e-9;

/** Interval errors: the jackknife with Satterthwaite's freedom on whole cells, else the linearised one with n − 1. */
function errorsOf(
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
function testedOf(
  structure: Structure,
  { total, expected, error }: GroupFigures,
  errors: readonly ErrorOf[],
): Int32Array {
  return Int32Array.from(errors.keys()).filter((g) => {
    const own = errors[g]!;
    if ('undefined' in own && own.undefined !== 'no-variation') return false;
    return (
      Math.min(structure.compared[g]!, structure.comparables[g]!) >= TOLD_FROM &&
      !Number.isNaN(studentised(total[g]!, expected[g]!, error[g]!))
    );
  });
}

function look(
  units: FundingUnits,
  structure: Structure,
  record: ChanceRecord,
  levels: LevelsRecord,
  options: {
    readonly seed: number;
    readonly draws: number;
    readonly matters: Uint8Array;
    readonly onDraw: ((done: number) => void) | undefined;
  },
): Looked {
  const { seed, draws, matters, onDraw } = options;
  const decks = decksOf(units);
  if (decks.n === 0) return NOTHING;
  const figures = figuresFor(units.groupCount);
  const dealt = dealer(units);
  const take = (from: Int32Array): void => {
    structure.evaluate(dealt(from), figures);
    record.take(figures);
    levels.take(from);
    onDraw?.(record.steps.draws);
  };
  // Where what is predicted, or who shares a mark, differs inside a group, parting is not all there is to a deal.
  const plain = units.predicted === undefined && units.lists === undefined && units.marks.length === 0;
  const every = plain ? everyDeal(decks, units, ENUMERATED) : undefined;
  if (every) {
    every.each(take);
    return { deals: every.count, exact: true };
  }
  drawUntilSettled(decks, units.amounts.length, { seed, draws, matters, record, take });
  return { deals: record.steps.draws, exact: false };
}

/** Amounts dealt otherwise: as they are, or as multiples of what the criteria predict. One array, used again. */
function dealer({ amounts, predicted }: FundingUnits): (from: Int32Array) => Float64Array {
  const dealt = new Float64Array(amounts.length);
  const multiples = predicted ? amounts.map((amount, i) => amount / predicted[i]!) : amounts;
  return (from) => {
    for (let i = 0; i < dealt.length; i++) dealt[i] = multiples[from[i]!]!;
    if (predicted) for (let i = 0; i < dealt.length; i++) dealt[i]! *= predicted[i]!;
    return dealt;
  };
}

function drawUntilSettled(
  decks: Decks,
  units: number,
  options: {
    readonly seed: number;
    readonly draws: number;
    readonly matters: Uint8Array;
    readonly record: ChanceRecord;
    readonly take: (from: Int32Array) => void;
  },
): void {
  const { seed, draws, matters, record, take } = options;
  for (let batch = 0; record.steps.draws < draws; batch++) {
    const deals = Math.min(BATCH, draws - record.steps.draws);
    dealBatch(decks, units, seed, batch, deals, take);
    if (record.steps.draws < Math.min(FIRST, draws)) continue;
    const counts = record.steps.counts();
    const open = counts.some((count, k) => {
      if (matters[k] === 0) return false;
      const { low, high } = settledBy(count, record.steps.draws);
      return low <= ALPHA && high > ALPHA;
    });
    if (!open) return;
  }
}

const settledBy = (count: number, draws: number) => clopperPearson(count, draws, SETTLED);

/** p = (b + 1)/(B + 1) of random deals (Phipson & Smyth 2010), b/B where all were gone through. */
function chancesOf(
  record: ChanceRecord,
  tested: Int32Array,
  t: Float64Array,
  { deals, exact }: Looked,
): readonly GroupChanceOf[] {
  const p = (count: number): number => (exact ? count / deals : (count + 1) / (deals + 1));
  const counts = record.steps.counts();
  const alone = Float64Array.from(record.steps.countsAlone(), p);
  const screening = benjaminiHochberg(alone);
  return Array.from(tested, (g, k): GroupChanceOf => {
    const own = p(counts[k]!);
    const bounds = exact ? { low: own, high: own } : settledBy(counts[k]!, deals);
    return {
      alone: alone[k]!,
      p: own,
      screening: screening[k]!,
      low: Math.min(own, bounds.low),
      high: Math.max(own, bounds.high),
      t: t[k]!,
      range: record.rangeOfGroup(g) ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN },
    };
  });
}

function leavesOutOne({ total, expected }: GroupFigures, error: ErrorOf, g: number): boolean {
  const estimate = Math.log(total[g]! / expected[g]!);
  if (!('value' in error)) return Math.abs(estimate) > 1e-12;
  return Math.abs(estimate) > studentTwoSided(0.95, error.freedom) * error.value;
}

function groupOf(
  structure: Structure,
  { total, expected }: GroupFigures,
  error: ErrorOf,
  g: number,
  chance: GroupFunding['chance'],
  band: number,
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
      return error.undefined === 'no-variation' ? { low: estimate, high: estimate } : undefined;
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
          : { low: Math.exp(whole!.low), high: Math.exp(whole!.high) },
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
function detectableOf(
  critical: number,
  error: number,
  { chance }: Pick<GroupFunding, 'chance'>,
): GroupFunding['detectable'] {
  if ('undefined' in chance) return { undefined: chance.undefined };
  if (!Number.isFinite(critical) || Number.isNaN(error)) return { undefined: 'no-variation' };
  return { value: 1 - Math.exp(-(critical + 0.842) * error) };
}

function shrunkenOf({ total, expected }: GroupFigures, errors: readonly ErrorOf[]): readonly Value[] {
  const known = errors.flatMap((error, g) => {
    const value = Math.log(total[g]! / expected[g]!);
    return 'value' in error && Number.isFinite(value) ? [{ g, value, error: error.value }] : [];
  });
  const values = new Map(shrunken(known).map((value, k) => [known[k]!.g, Math.exp(value)]));
  return errors.map((error, g): Value => {
    const value = values.get(g);
    if (value !== undefined) return { value };
    return { undefined: 'undefined' in error ? error.undefined : 'not-finite' };
  });
}

function moneyOf({ amounts, groups, strata, groupCount }: FundingUnits): Float64Array {
  const money = new Float64Array(groupCount);
  for (let i = 0; i < amounts.length; i++) {
    if (groups[i]! >= 0 && strata[i]! >= 0) money[groups[i]!]! += amounts[i]!;
  }
  return money;
}
