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

/**
 * The three-level split of `threeLevels` in every deal, from the sums of the cells alone: dealing inside strata moves only
 * what lies between groups, and with it what is left inside cells. Without value where an amount is negative.
 */
export class LevelsRecord {
  private readonly cells: ReturnType<typeof cellsOf>;
  private readonly amounts: Float64Array;
  private readonly strataSize: Float64Array;
  private readonly strataSum: Float64Array;
  private readonly total: number;
  private readonly units: number;
  private readonly negative: boolean;
  private readonly zero: boolean;
  private readonly kept: Record<(typeof INDICES)[number], number[]> = { theilT: [], mld: [], ge2: [] };

  constructor(units: FundingUnits) {
    this.cells = cellsOf(units);
    this.amounts = units.amounts;
    this.strataSize = new Float64Array(units.strataCount);
    this.strataSum = new Float64Array(units.strataCount);
    for (const i of this.cells.units) {
      this.strataSize[units.strata[i]!]!++;
      this.strataSum[units.strata[i]!]! += units.amounts[i]!;
    }
    this.total = this.strataSum.reduce((sum, one) => sum + one, 0);
    this.units = this.cells.units.length;
    this.negative = this.cells.units.some((i) => units.amounts[i]! < 0);
    this.zero = this.cells.units.some((i) => units.amounts[i] === 0);
  }

  take(from: Int32Array): void {
    if (this.negative || !(this.total > 0) || this.kept.theilT.length >= RANGED) return;
    const { count, stratum, start, units } = this.cells;
    let [theil, mld, ge2] = [0, 0, 0];
    for (let c = 0; c < count; c++) {
      let sum = 0;
      for (let at = start[c]!; at < start[c + 1]!; at++) sum += this.amounts[from[units[at]!]!]!;
      const size = start[c + 1]! - start[c]!;
      const level = this.strataSum[stratum[c]!]! / this.strataSize[stratum[c]!]!;
      const relative = sum / size / level;
      if (!(level > 0)) continue;
      if (relative > 0) {
        theil += (sum / this.total) * Math.log(relative);
        mld -= (size / this.units) * Math.log(relative);
      }
      const overall = this.total / this.units;
      ge2 += ((size / this.units) * square(level / overall) * (relative * relative - 1)) / 2;
    }
    this.kept.theilT.push(theil);
    this.kept.mld.push(mld);
    this.kept.ge2.push(ge2);
  }

  /** Between groups over all deals, out of `all`: the index of everyone, and what lies between strata. */
  result(): LevelsChance | undefined {
    if (this.kept.theilT.length === 0) return undefined;
    const wholes = this.wholes();
    const one = (index: (typeof INDICES)[number]): LevelChance | undefined => {
      const { total, between } = wholes[index];
      if (!(total > 0) || (index === 'mld' && this.zero)) return undefined;
      const groups = rangeOf(this.kept[index].map((value) => value / total));
      const within = rangeOf(this.kept[index].map((value) => (total - between - value) / total));
      return groups && within && { betweenGroups: groups, within };
    };
    return { theilT: one('theilT'), mld: one('mld'), ge2: one('ge2') };
  }

  /** Index of all units, and of their strata at the strata's means. */
  private wholes(): Record<(typeof INDICES)[number], { total: number; between: number }> {
    const mean = this.total / this.units;
    const whole = { theilT: 0, mld: 0, ge2: 0 };
    for (const i of this.cells.units) {
      const x = this.amounts[i]! / mean;
      if (x > 0) {
        whole.theilT += (x * Math.log(x)) / this.units;
        whole.mld -= Math.log(x) / this.units;
      }
      whole.ge2 += (x * x - 1) / 2 / this.units;
    }
    const between = { theilT: 0, mld: 0, ge2: 0 };
    this.strataSize.forEach((size, s) => {
      if (size === 0) return;
      const x = this.strataSum[s]! / size / mean;
      if (x > 0) {
        between.theilT += (size / this.units) * x * Math.log(x);
        between.mld -= (size / this.units) * Math.log(x);
      }
      between.ge2 += ((size / this.units) * (x * x - 1)) / 2;
    });
    return {
      theilT: { total: whole.theilT, between: between.theilT },
      mld: { total: whole.mld, between: between.mld },
      ge2: { total: whole.ge2, between: between.ge2 },
    };
  }
}
