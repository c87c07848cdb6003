import { suppressionOf } from '../../../src/measure/suppression.ts';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import type { Money } from '../../../src/study/gaps/figure.ts';
import type { Gaps } from '../../../src/study/gaps/gaps.ts';
import { about, alike, type Equation, exactly, type Interval, intervalOf, type Known } from './attack.ts';

const { percent } = DEFAULT_SUPPRESSION;

export interface Group {
  readonly by: readonly string[];
  readonly labels: readonly string[];
}

interface Attacked {
  readonly by: readonly string[];
  readonly belongs: (one: Known) => boolean;
}

/** Two amounts ≥ 0 of each organisation as unknowns, of which one is printed in sums; organisations alike are one. */
export class Sides<T extends Known> {
  private readonly held: readonly number[];
  private readonly groups: readonly (readonly T[])[];
  private readonly sign: -1 | 1;
  private readonly amount: (one: T, side: 0 | 1) => number;

  /** `sign`: what is known of a group is the second side less the first (-1), or their sum. */
  constructor(list: readonly T[], sign: -1 | 1, amount: (one: T, side: 0 | 1) => number) {
    this.groups = alike(list);
    this.sign = sign;
    this.amount = amount;
    this.held = ([0, 1] as const).flatMap((side) =>
      this.groups.map((own) => own.reduce((sum, one) => sum + amount(one, side), 0)),
    );
  }

  /** Both sides together, of everyone and of every group that is shown. */
  together({ overall, groups }: Gaps): readonly Equation[] {
    return [overall, ...groups].map((group) => {
      const [first, second] = [this.weights(isIn(group), 0), this.weights(isIn(group), 1)];
      const weights = second.map((weight, k) => weight + this.sign * first[k]!);
      return exactly(
        weights,
        weights.reduce((sum, weight, k) => sum + weight * this.held[k]!, 0),
      );
    });
  }

  /** What a printed sum of the first side says, rounded to a step or exact. */
  printed(group: Group, sum: Money, step: () => number): readonly Equation[] {
    const weights = this.weights(isIn(group), 0);
    if (typeof sum === 'string') return [exactly(weights, Number(sum))];
    return 'value' in sum ? [about(weights, sum.value, step() / 2)] : [];
  }

  /** What a printed sum says of both sides together, `base` being known: the sum less the base. */
  net(group: Group, sum: Money, base: number, step: number): readonly Equation[] {
    const [first, second] = [this.weights(isIn(group), 0), this.weights(isIn(group), 1)];
    const weights = second.map((weight, k) => weight + this.sign * first[k]!);
    if (typeof sum === 'string') return [exactly(weights, Number(sum) - base)];
    return 'value' in sum ? [about(weights, sum.value - base, step / 2)] : [];
  }

  /**
   * Whether a side of a group that a rule hides is closed by what is printed; undefined where there is nothing to hide, or
   * both sides together close it already. What is printed, or would be, must stay open on either side; a part of it, on one.
   */
  attack(
    { by, belongs }: Attacked,
    side: 0 | 1,
    together: readonly Equation[],
    printed: readonly Equation[],
  ): 'open' | 'closed' | undefined {
    const own = this.groups.flatMap((list) =>
      belongs(list[0]!) ? list.map((one) => this.amount(one, side)) : [],
    );
    const value = own.reduce((sum, amount) => sum + amount, 0);
    if (value === 0 || !Object.values(suppressionOf(own, DEFAULT_SUPPRESSION)).some(Boolean))
      return undefined;
    const target = this.weights(belongs, side);
    const whole = by.length < 2 || (side === 0 && this.sign < 0 && by.join() === 'region,typology');
    const closed = ({ low, high }: Interval): boolean => {
      const ends = [low > value * (1 - percent / 100) + 1, high < value * (1 + percent / 100) - 1];
      return whole ? ends.some(Boolean) : ends.every(Boolean);
    };
    if (closed(intervalOf(this.held, together, target))) return undefined;
    return closed(intervalOf(this.held, [...together, ...printed], target)) ? 'closed' : 'open';
  }

  private weights(belongs: (one: Known) => boolean, side: 0 | 1): number[] {
    const own = this.groups.map((group) => (belongs(group[0]!) ? 1 : 0));
    const none = own.map(() => 0);
    return side === 0 ? [...own, ...none] : [...none, ...own];
  }
}

const isIn =
  ({ by, labels }: Group) =>
  (one: Known): boolean =>
    by.every((role, i) => one[role as 'region'] === labels[i]);
