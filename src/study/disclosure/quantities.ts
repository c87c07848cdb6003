/** The amounts ≥ 0 whose sums an edition prints, and those that a rule hides by themselves (Hundepool et al. 2012, ch. 4). */
import type { Dataset } from '../../clean/types.ts';
import { type SuppressionRules, suppressionOf } from '../../measure/suppression.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { modesOf } from '../gaps/modes.ts';
import { type Axis, figureKey, labelKey, type Material } from './material.ts';
import type { Quantity } from './tables.ts';

const column = (n: number, of: (unit: number) => number): Quantity =>
  Float64Array.from({ length: n }, (_, unit) => of(unit));

/** One side of distances in cents, in currency: what the units below lack, or what those above have beyond the line. */
const side = (cents: Float64Array, sign: 1 | -1): Quantity =>
  cents.map((own) => (Number.isNaN(own) ? own : Math.max(0, (sign * own) / 100)));

export interface GapQuantities {
  /** What units lack to their reference, and have above it: their difference and their sum are both near at hand. */
  readonly shortfall: Quantity;
  readonly surplus: Quantity;
  /**
   * Amounts of the units without a reference, and of those whose reference rests on few peers: what is published of the
   * others leaves it by subtraction.
   */
  readonly rest: Quantity;
}

export function gapQuantities(gaps: Gaps, material: Material, { fewest }: SuppressionRules): GapQuantities {
  const { gapCents, references } = gaps.units;
  const { n, amounts } = material;
  const floors = references.choice.kind === 'floor' ? floorQuantities(gaps, material) : undefined;
  if (floors) return floors;
  const few = (unit: number): boolean => references.basis[unit]! < fewest;
  return {
    shortfall: side(gapCents, -1),
    surplus: side(gapCents, 1),
    rest: column(n, (unit) => (Number.isNaN(gapCents[unit]!) || few(unit) ? amounts[unit]! : Number.NaN)),
  };
}

/** The same for floors, of the money that they are compared with; undefined without floors. */
export function floorQuantities({ units }: Gaps, { n }: Material): GapQuantities | undefined {
  if (!units.floors) return undefined;
  const { floorCents } = units;
  const { paid } = units.floors;
  return {
    shortfall: side(floorCents, -1),
    surplus: side(floorCents, 1),
    rest: column(n, (unit) => (Number.isNaN(floorCents[unit]!) ? Math.abs(paid[unit]!) : Number.NaN)),
  };
}

/** Money of each unit by form, one quantity a mode; NaN for a unit without a row of it. */
export interface ModeQuantities {
  readonly modes: readonly Quantity[];
  /** Core operating funding, and all else, blank modes included. */
  readonly mission: Quantity;
  readonly other: Quantity;
}

export function modeQuantities(
  dataset: Dataset,
  { comparison: { units } }: Gaps,
): ModeQuantities | undefined {
  const modes = modesOf(dataset);
  if (!modes) return undefined;
  const blank = (): Quantity => new Float64Array(units.n).fill(Number.NaN);
  const sums = modes.modes.map(blank);
  const [mission, other] = [blank(), blank()];
  const add = (quantity: Quantity, unit: number, amount: number): void => {
    quantity[unit] = (Number.isNaN(quantity[unit]!) ? 0 : quantity[unit]!) + Math.abs(amount);
  };
  for (let record = 0; record < dataset.n; record++) {
    const [unit, mode] = [units.unitOf[record]!, modes.of[record]!];
    if (unit < 0) continue;
    const amount = dataset.amount[record]!;
    if (mode >= 0) add(sums[mode]!, unit, amount);
    add(mode >= 0 && mode === modes.mission ? mission : other, unit, amount);
  }
  return { modes: sums, mission, other };
}

/** The part of a quantity in each group of some axes that a rule hides by itself: its sum, by key. */
export function primarySums(
  { n, who }: Material,
  quantity: Quantity,
  axes: readonly Axis[],
  rules: SuppressionRules,
): ReadonlyMap<string, number> {
  const parts = new Map<string, Map<number, number>>();
  for (let unit = 0; unit < n; unit++) {
    if (Number.isNaN(quantity[unit]!)) continue;
    const key = figureKey(axes.map((axis) => labelKey(axis, axis.codes[unit]!)));
    const part = parts.get(key) ?? new Map<number, number>();
    parts.set(key, part.set(who[unit]!, (part.get(who[unit]!) ?? 0) + quantity[unit]!));
  }
  const primary = new Map<string, number>();
  for (const [key, part] of parts) {
    const amounts = [...part.values()];
    const { fewest, percent, dominance } = suppressionOf(amounts, rules);
    if (fewest || percent || dominance)
      primary.set(
        key,
        amounts.reduce((sum, amount) => sum + amount, 0),
      );
  }
  return primary;
}
