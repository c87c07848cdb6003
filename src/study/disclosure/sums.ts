/** Which sums of a quantity are printed, and in which tables they stand. */
import { type Axis, type Material, partsOf } from './material.ts';
import type { Pattern, Sums } from './pattern.ts';
import { crossTable, listTable, type Quantity } from './tables.ts';

export function pairsOf(axes: readonly Axis[]): readonly (readonly [Axis, Axis])[] {
  return axes.flatMap((a, i) => axes.slice(i + 1).map((b) => [a, b] as const));
}

/** Keys about one label, or about everyone. */
export const singles = (pattern: Pattern): string[] =>
  [...pattern.keys()].filter((key) => partsOf(key).length < 2);

/** What all units receive. Sums by region × type and sector × type are not printed, but their organisations are counted. */
export function amountSums(material: Material, axes: readonly Axis[]): Sums {
  const { amounts } = material;
  const pairs = pairsOf(axes);
  return {
    quantity: amounts,
    tables:
      pairs.length > 0
        ? pairs.map(([a, b]) => crossTable(material, amounts, a, b))
        : axes.map((axis) => listTable(material, amounts, axis)),
    printed: amountGroupings(material, axes),
  };
}

/** The groupings whose amounts are printed. */
export const amountGroupings = (
  { region, sector }: Material,
  axes: readonly Axis[],
): readonly (readonly Axis[])[] => [...single(axes), ...(region && sector ? [[region, sector]] : [])];

/** The sums of a quantity by each axis alone. */
export const listSums = (material: Material, axes: readonly Axis[], quantity: Quantity): Sums => ({
  quantity,
  tables: axes.map((axis) => listTable(material, quantity, axis)),
  printed: single(axes),
});

/** By each axis alone, and of everyone. */
export const single = (axes: readonly Axis[]): readonly (readonly Axis[])[] => [
  [],
  ...axes.map((axis) => [axis]),
];

/** The sums of a quantity as the dollar ledger prints them: by region × type, and by each axis alone. */
export function ledgerSums(material: Material, axes: readonly Axis[], quantity: Quantity): Sums {
  const { region, type } = material;
  const column = axes.find(({ name }) => name === type.name);
  const crossed = region && column && region !== column ? ([region, column] as const) : undefined;
  const rest = axes.filter((axis) => !crossed?.includes(axis));
  return {
    quantity,
    tables: [
      ...(crossed ? [crossTable(material, quantity, ...crossed)] : []),
      ...rest.map((axis) => listTable(material, quantity, axis)),
    ],
    printed: [...single(axes), ...(crossed ? [crossed] : [])],
  };
}
