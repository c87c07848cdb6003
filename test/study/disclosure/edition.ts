import type { Dataset } from '../../../src/clean/types.ts';
import { compare } from '../../../src/compare/compare.ts';
import type { Codes } from '../../../src/compare/sorted-labels.ts';
import { type UnitTable, unitTable } from '../../../src/compare/unit-table.ts';
import type { Units } from '../../../src/compare/units.ts';
import { evaluate } from '../../../src/measure/registry.ts';
import { sampleOf } from '../../../src/measure/sample.ts';
import type { SuppressionRules } from '../../../src/measure/suppression.ts';
import { decileCurve } from '../../../src/study/disclosure/curve.ts';
import { disclosureOf, groupKey } from '../../../src/study/disclosure/disclosure.ts';
import { publicDisparity } from '../../../src/study/disclosure/public-disparity.ts';
import { publicGaps } from '../../../src/study/disclosure/public-gaps.ts';
import { disparity } from '../../../src/study/disparity.ts';
import { levelsOf } from '../../../src/study/gaps/decomposition.ts';
import { explain } from '../../../src/study/gaps/explain.ts';
import { floorsOf } from '../../../src/study/gaps/floors.ts';
import { formsOf } from '../../../src/study/gaps/forms.ts';
import { FundingStudy } from '../../../src/study/gaps/funding.ts';
import { type GapsOptions, gaps } from '../../../src/study/gaps/gaps.ts';
import { gapsByGroup } from '../../../src/study/gaps/groups.ts';
import { parityLedger } from '../../../src/study/gaps/parity.ts';
import { DEFAULT_REFERENCE } from '../../../src/study/gaps/reference.ts';
import { type Scene, sceneOf } from '../../../src/study/gaps/scene.ts';
import type { Equation } from './attack.ts';
import { figuresOf, type Held, type Rounding } from './published.ts';

/** What an edition prints of a data set, and what the same figures would be of other amounts. */
export class Edition {
  readonly printed: ReadonlyMap<string, Held>;
  private readonly dataset: Dataset;
  private readonly options: GapsOptions;
  private readonly rounding: Rounding;

  /** @throws Refusal when the organisations are too few for a public edition */
  constructor(dataset: Dataset, options: GapsOptions, rules: SuppressionRules) {
    this.dataset = dataset;
    this.options = options;
    const units = unitTable(dataset, 'organisation');
    const whole = gaps(units, options);
    const disclosure = disclosureOf(dataset, whole, rules);
    const { step, reference, floor } = disclosure;
    this.rounding = {
      step,
      half: (kind, by, labels) => {
        const lines = { reference: reference.costs, floor: floor?.costs, paid: floor?.distances }[kind];
        return (lines?.step(groupKey(by, labels)) ?? 0) / 2;
      },
    };
    const { amount } = whole.comparison.units;
    const unequal = disparity(units, { groupings: [] });
    this.printed = figuresOf(
      {
        gaps: publicGaps(whole, disclosure),
        disparity: publicDisparity(unequal, disclosure),
        curve: decileCurve(disclosure, (unit) => amount[unit]! >= 0),
      },
      this.rounding,
    );
  }

  /**
   * What an attacker may write down of it, were the true amounts known but for a little: each figure as it moves with the
   * amounts of the rows (by central differences), between the ends of what rounds alike.
   */
  equations(): readonly Equation[] {
    const { amount } = this.dataset;
    const now = this.of(amount);
    const slopes = new Map([...this.printed.keys()].map((key) => [key, new Float64Array(amount.length)]));
    amount.forEach((value, row) => {
      const step = 1e-5 * value;
      const [up, down] = [step, -step].map((by) => {
        const moved = amount.slice();
        moved[row]! += by;
        return this.of(moved);
      }) as [ReadonlyMap<string, number>, ReadonlyMap<string, number>];
      for (const [key, own] of slopes) own[row] = (up.get(key)! - down.get(key)!) / (2 * step);
    });
    return [...this.printed].map(([key, { value, half }]) => {
      const weights = [...slopes.get(key)!];
      const at = weights.reduce((sum, weight, row) => sum + weight * amount[row]!, 0);
      return { weights, low: at + value - half - now.get(key)!, high: at + value + half - now.get(key)! };
    });
  }

  /** Figures that the true amounts do not come to: none, where the edition means what it says. */
  contradictions(): readonly string[] {
    const now = this.of(this.dataset.amount);
    return [...this.printed].flatMap(([key, { value, half }]) =>
      Math.abs(now.get(key)! - value) <= half * (1 + 1e-6) + 1e-6 * Math.max(1, Math.abs(value)) ? [] : [key],
    );
  }

  /** The figures, unrounded, were these the amounts of the rows. */
  private of(amount: Float64Array): ReadonlyMap<string, number> {
    const dataset = { ...this.dataset, amount };
    const { by = [], covariates = [] } = this.options;
    const units = unitTable(dataset, 'organisation');
    const scene = this.sceneOf(units);
    const { regions, sectors } = scene;
    const grouped = (roles: readonly (readonly string[])[]) =>
      roles.flatMap((one) => units.grouping(one) ?? []);
    const study = new FundingStudy(scene, { seed: 1, draws: 0, factors: covariates });
    const held = figuresOf(
      {
        gaps: {
          ...gapsByGroup(scene, grouped(by)),
          parity: parityLedger(scene, scene.gaps.gapCents, 'reference'),
          floorParity: scene.gaps.floors && parityLedger(scene, scene.gaps.floorCents, 'floor'),
          levels: {
            region: regions ? levelsOf(scene, 'region', regions, []) : { undefined: 'no-region-column' },
            sector: sectors ? levelsOf(scene, 'sector', sectors, []) : { undefined: 'no-sector-column' },
          },
          explanation: explain(scene, covariates),
          funding: grouped([['region'], ['sector']]).map((grouping) => study.of(grouping)),
          sameSize: [giniOf('region', units, regions), giniOf('sector', units, sectors)],
          forms: formsOf(scene, study),
        },
        disparity: disparity(units, { groupings: [] }),
        curve: tenths(units.amount),
      },
      this.rounding,
    );
    return new Map(Array.from(held, ([key, { value }]) => [key, value]));
  }

  private sceneOf(units: UnitTable): Scene {
    const { definition, reference = DEFAULT_REFERENCE, floors: table, floorMoney: money } = this.options;
    const comparison = compare(units, definition);
    const floors = floorsOf(units, { table, money });
    return sceneOf(comparison, reference, floors);
  }
}

const giniOf = (role: string, { amount }: Units, codes: Codes | undefined) => ({
  role,
  groups: (codes?.labels ?? []).map((_, group) => {
    const own = amount.filter((one, unit) => codes!.codes[unit] === group && one >= 0);
    return { group, whole: evaluate(sampleOf(own), ['gini.unbiased'])[0]! };
  }),
});

/** See `decileCurve`. */
function tenths(amounts: Float64Array): readonly (readonly [number, number])[] {
  const own = amounts.filter((amount) => amount >= 0).sort();
  const sumTo = (end: number): number => own.subarray(0, end).reduce((sum, amount) => sum + amount, 0);
  return Array.from({ length: 11 }, (_, tenth) => {
    const to = Math.round((own.length * tenth) / 10);
    return [to / own.length, sumTo(to) / sumTo(own.length)];
  });
}
