import { square } from '../../base/powers.ts';
import { cellsOf } from '../cells.ts';
import { RANGED, rangeOf } from './chance-record.ts';
import type { ChanceRange, FundingUnits } from './types.ts';

/** Shares of inequality between groups inside strata, and inside cells, when amounts are dealt inside strata. */
export interface LevelChance {
  readonly betweenGroups: ChanceRange;
  readonly within: ChanceRange;
}

export interface LevelsChance {
  readonly theilT: LevelChance | undefined;
  readonly mld: LevelChance | undefined;
  readonly ge2: LevelChance | undefined;
}

const INDICES = ['theilT', 'mld', 'ge2'] as const;

/** An index of everyone, and what of it lies between strata. */
interface Whole {
  readonly total: number;
  readonly between: number;
}

/**
 * The three-level split of `threeLevels` in every deal, as shares of the index of everyone in that deal. Amounts dealt as
 * they are move only what lies between groups inside strata, which the sums of the cells give; dealt as multiples of what
 * the criteria predict they move the whole index too. Without value where an amount is negative.
 */
export class LevelsRecord {
  private readonly cells: ReturnType<typeof cellsOf>;
  private readonly strataSize: Float64Array;
  private readonly strataSum: Float64Array;
  private readonly units: number;
  private readonly negative: boolean;
  private readonly zero: boolean;
  /** Of the amounts as they are, which no plain deal moves; undefined where deals are of multiples. */
  private readonly unmoved: Record<(typeof INDICES)[number], Whole> | undefined;
  private readonly between: Record<(typeof INDICES)[number], number[]> = { theilT: [], mld: [], ge2: [] };
  private readonly within: Record<(typeof INDICES)[number], number[]> = { theilT: [], mld: [], ge2: [] };
  private total = 0;

  constructor(units: FundingUnits) {
    this.cells = cellsOf(units);
    this.strataSize = new Float64Array(units.strataCount);
    this.strataSum = new Float64Array(units.strataCount);
    for (const i of this.cells.units) this.strataSize[units.strata[i]!]!++;
    this.units = this.cells.units.length;
    this.negative = this.cells.units.some((i) => units.amounts[i]! < 0);
    this.zero = this.cells.units.some((i) => units.amounts[i] === 0);
    this.unmoved = units.predicted ? undefined : this.wholes(units.amounts);
  }

  /** Takes the amounts of one deal. */
  take(dealt: Float64Array): void {
    if (this.negative || this.between.theilT.length >= RANGED) return;
    const wholes = this.unmoved ?? this.wholes(dealt);
    if (!(this.total > 0)) return;
    const groups = this.betweenGroups(dealt);
    for (const index of INDICES) {
      const { total, between } = wholes[index];
      if (!(total > 0)) continue;
      this.between[index].push(groups[index] / total);
      this.within[index].push((total - between - groups[index]) / total);
    }
  }

  /** What lies between groups inside strata. Uses the sums of the strata of the amounts. */
  private betweenGroups(dealt: Float64Array): Record<(typeof INDICES)[number], number> {
    const { count, stratum, start, units } = this.cells;
    const overall = this.total / this.units;
    let [theilT, mld, ge2] = [0, 0, 0];
    for (let c = 0; c < count; c++) {
      let sum = 0;
      for (let at = start[c]!; at < start[c + 1]!; at++) sum += dealt[units[at]!]!;
      const size = start[c + 1]! - start[c]!;
      const level = this.strataSum[stratum[c]!]! / this.strataSize[stratum[c]!]!;
      const relative = sum / size / level;
      if (!(level > 0)) continue;
      if (relative > 0) {
        theilT += (sum / this.total) * Math.log(relative);
        mld -= (size / this.units) * Math.log(relative);
      }
      ge2 += ((size / this.units) * square(level / overall) * (relative * relative - 1)) / 2;
    }
    return { theilT, mld, ge2 };
  }

  /** Between groups and inside cells over all deals. */
  result(): LevelsChance | undefined {
    if (this.between.theilT.length === 0) return undefined;
    const one = (index: (typeof INDICES)[number]): LevelChance | undefined => {
      if (index === 'mld' && this.zero) return undefined;
      const groups = rangeOf(this.between[index]);
      const within = rangeOf(this.within[index]);
      return groups && within && { betweenGroups: groups, within };
    };
    return { theilT: one('theilT'), mld: one('mld'), ge2: one('ge2') };
  }

  /** Index of all units, and of their strata at the strata's means. Leaves the sums of the strata and of all behind. */
  private wholes(amounts: Float64Array): Record<(typeof INDICES)[number], Whole> {
    const { count, stratum, start, units } = this.cells;
    this.strataSum.fill(0);
    for (let c = 0; c < count; c++) {
      for (let at = start[c]!; at < start[c + 1]!; at++) this.strataSum[stratum[c]!]! += amounts[units[at]!]!;
    }
    this.total = this.strataSum.reduce((sum, one) => sum + one, 0);
    const mean = this.total / this.units;
    const whole = { theilT: 0, mld: 0, ge2: 0 };
    for (const i of units) addTo(whole, amounts[i]! / mean, 1 / this.units);
    const between = { theilT: 0, mld: 0, ge2: 0 };
    this.strataSize.forEach((size, s) => {
      if (size > 0) addTo(between, this.strataSum[s]! / size / mean, size / this.units);
    });
    return {
      theilT: { total: whole.theilT, between: between.theilT },
      mld: { total: whole.mld, between: between.mld },
      ge2: { total: whole.ge2, between: between.ge2 },
    };
  }
}

/** What units of `weight` in all, at `x` times the mean, add to each index. */
function addTo(sums: Record<(typeof INDICES)[number], number>, x: number, weight: number): void {
  if (x > 0) {
    sums.theilT += weight * x * Math.log(x);
    sums.mld -= weight * Math.log(x);
  }
  sums.ge2 += (weight * (x * x - 1)) / 2;
}
