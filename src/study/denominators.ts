import type { Dataset } from '../clean/types.ts';
import type { Units } from '../compare/units.ts';
import type { KeyedValue } from '../measure/types.ts';

/** Inhabitants of a region in a period, from a reference table; undefined where the table is silent. */
export type Denominator = (region: string, period: string | undefined) => number | undefined;

interface Scope {
  readonly by: readonly string[];
  readonly members: Int32Array;
  readonly denominator: Denominator | undefined;
}

/**
 * Funding per inhabitant, the second denominator that a briefs needs beside "per organisation" (they often
 * contradict each other). Given for all units and for groupings by region alone, when one period is in scope:
 * inhabitants of every region of the group, from the population column or else the reference table.
 * Returns `population` and `per_inhabitant`, or nothing when no population is at hand.
 */
export function perInhabitant(
  dataset: Dataset,
  units: Units,
  { by, members, denominator }: Scope,
  total: number,
): KeyedValue[] {
  const regions = dataset.labels.get('region');
  if (!regions || by.some((role) => role !== 'region')) return [];
  const periods = dataset.labels.get('period')?.values ?? [];
  if (periods.length > 1) return [];

  const column = dataset.numbers.get('population');
  const inhabitants = new Map<number, number>();
  const wanted = by.length === 0 ? undefined : new Set(members);
  for (let record = 0; record < dataset.n; record++) {
    const unit = units.unitOf[record]!;
    if (unit < 0 || (wanted && !wanted.has(unit))) continue;
    const region = regions.codes[record]!;
    // Money that no region received cannot be divided by anyone: the overall figure then says nothing.
    if (region < 0) return [];
    const printed = column?.values[record];
    const people =
      printed !== undefined && !Number.isNaN(printed)
        ? printed
        : denominator?.(regions.values[region]!, periods[0]);
    if (people === undefined || people <= 0) return [];
    const known = inhabitants.get(region);
    // Two populations for one region in one period: the file contradicts itself, no ratio is safe.
    if (known !== undefined && known !== people) return [];
    inhabitants.set(region, people);
  }
  let population = 0;
  for (const people of inhabitants.values()) population += people;
  if (population === 0) return [];
  return [
    { key: 'population', value: population },
    { key: 'per_inhabitant', value: total / population },
  ];
}
