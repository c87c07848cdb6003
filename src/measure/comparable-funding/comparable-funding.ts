// The one measure of comparable funding: what a group receives over what its comparables elsewhere receive.
import type { Value } from '../types.ts';
import { ChanceRecord, onStudentScale, studentised } from './chance-record.ts';
import { detectableOf, type ErrorOf, errorsOf, groupOf, leavesOutOne, testedOf } from './group-figures.ts';
import { type LevelsChance, LevelsRecord } from './levels-chance.ts';
import { BAND, DEFAULT_DEALS, FEWEST } from './limits.ts';
import { type Asked, chancesOf, figuresFor, type Looked, look, lookTogether, NOTHING } from './looking.ts';
import { shrunken } from './shrinkage.ts';
import { structureOf } from './structure.ts';
import { turnedBy } from './turned-by.ts';
import type { ChanceRange, FundingUnits, GroupFigures, GroupFunding } from './types.ts';

export interface FundingOptions {
  readonly seed: number;
  /** Budget of deals; 0: chance is left out. */
  readonly draws?: number;
  readonly fewest?: number;
  /** Half width of the band of comparable funding. */
  readonly band?: number;
  /** Told how many deals are done. */
  readonly onDraw?: (done: number) => void;
  /** Deals before the question is asked whether they settle it. */
  readonly first?: number;
  /** Verdicts alone: neither ranges by chance, nor the chance of the three levels, nor the unit that turns a verdict. */
  readonly verdictsOnly?: boolean;
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
  /** What the farthest of all tested groups passes in 5 % of the deals, on the scale of the normal; NaN without deals. */
  readonly farthest: number;
  /** Over the tested groups: where the lowest and the highest ratio lie by chance alone. */
  readonly lowest: ChanceRange | undefined;
  readonly highest: ChanceRange | undefined;
  /** Currency: Σ over all groups of what they lack against their comparables elsewhere. */
  readonly lacking: ChanceRange | undefined;
  readonly levels: LevelsChance | undefined;
}

/**
 * The one measure of comparable funding (METHODS §14): for each group, what its units receive over what their comparables
 * in other groups receive on average, with its interval, its chance and one of five verdicts. One entry a group, by code.
 *
 * Chance: amounts (or, where `predicted` is given, amounts over what the criteria predict: Freedman & Lane 1983) are dealt
 * inside the strata, and each group's ln ratio over its own standard error is worked out again in every deal (Chung &
 * Romano 2013), on the scale of the normal by its n − 1 (Wallace 1959); p is family-wise by step-down over the largest (Westfall & Young 1993; Romano & Wolf 2005). Deals are
 * added until each p lies on one side of 5 % (Clopper-Pearson 99.9 %; Gandy 2009), at most `draws`.
 */
export function comparableFunding(units: FundingUnits, options: FundingOptions): ComparableFunding {
  const { seed, draws = DEFAULT_DEALS, onDraw, first } = options;
  const question = questionOf(units, options);
  const looked = draws > 0 ? look(units, question, { seed, draws, onDraw, first }) : NOTHING;
  return answerOf(question, looked, options);
}

/**
 * The same of many specifications at once. Those that deal among the same units of the same groups see the same deals, which
 * are those that each would see alone.
 */
export function comparableFundings(
  specified: readonly { readonly units: FundingUnits; readonly fewest: number }[],
  options: Omit<FundingOptions, 'fewest'>,
): readonly ComparableFunding[] {
  const { seed, draws = DEFAULT_DEALS, first } = options;
  const questions = specified.map(({ units, fewest }) => questionOf(units, { ...options, fewest }));
  const looked = draws > 0 ? lookTogether(questions, { seed, draws, first }) : questions.map(() => NOTHING);
  return questions.map((question, k) =>
    answerOf(question, looked[k]!, { ...options, fewest: specified[k]!.fewest }),
  );
}

/** What is observed, and what is kept of the deals. */
interface Question extends Asked {
  readonly observed: GroupFigures;
  readonly errors: readonly ErrorOf[];
  readonly tested: Int32Array;
  readonly t: Float64Array;
}

function questionOf(units: FundingUnits, { fewest = FEWEST, verdictsOnly }: FundingOptions): Question {
  const structure = structureOf(units, fewest);
  const observed = figuresFor(units.groupCount);
  structure.evaluate(units.amounts, observed);
  const errors = errorsOf(units, structure, observed, fewest);
  const tested = testedOf(structure, observed, errors);
  const t = Float64Array.from(tested, (g) =>
    studentised(observed.total[g]!, observed.expected[g]!, observed.error[g]!),
  );
  const freedom = Float64Array.from(tested, (g) => structure.compared[g]! - 1);
  return {
    units,
    structure,
    observed,
    errors,
    tested,
    t,
    record: new ChanceRecord(units.groupCount, tested, t.map(Math.abs), freedom, !verdictsOnly),
    levels: verdictsOnly ? undefined : new LevelsRecord(units),
    matters: Uint8Array.from(tested, (g) => (leavesOutOne(observed, errors[g]!, g) ? 1 : 0)),
  };
}

function answerOf(
  { units, structure, observed, errors, tested, t, record, levels }: Question,
  looked: Looked,
  { draws = DEFAULT_DEALS, fewest = FEWEST, band = BAND, verdictsOnly }: FundingOptions,
): ComparableFunding {
  const chances = looked.deals > 0 ? chancesOf(record, tested, t, looked) : [];
  const farthest = looked.deals > 0 ? record.critical() : Number.NaN;
  const ranged = looked.exact || looked.deals >= RANGED_FROM;
  const drawn = shrunkenOf(observed, errors);
  const money = moneyOf(units);
  return {
    groups: Array.from({ length: units.groupCount }, (_, g) => {
      const chance: GroupFunding['chance'] = chances[tested.indexOf(g)] ?? {
        undefined: draws > 0 ? 'too-few' : 'not-asked',
      };
      const own = groupOf(structure, observed, g, { error: errors[g]!, chance, band });
      const critical = onStudentScale(farthest, structure.compared[g]! - 1);
      const error = 'value' in errors[g]! ? errors[g]!.value : Number.NaN;
      return {
        ...own,
        money: money[g]!,
        detectable: detectableOf(critical, error, own),
        shrunken: drawn[g]!,
        turnedBy:
          !verdictsOnly && (own.verdict === 'below' || own.verdict === 'above')
            ? turnedBy(units, structure, g, {
                fewest,
                farthest,
                ratio: observed.total[g]! / observed.expected[g]!,
              })
            : -1,
      };
    }),
    expected: structure.expectedOf(units.amounts),
    fewest,
    band,
    tested: tested.length,
    farthest,
    ...looked,
    ...(ranged ? record.ranges() : NO_RANGES),
    levels: ranged ? levels?.result() : undefined,
  };
}

/** Fewest random deals that ranges are taken from: below, the 5 and 95 % points are single deals. */
const RANGED_FROM = 19;
const NO_RANGES = { lowest: undefined, highest: undefined, lacking: undefined };

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
