import type { Dataset } from '../clean/types.ts';
import type { Units } from '../compare/units.ts';

/** Inhabitants of a region in a period, from a reference table; undefined where the table is silent. */
export type Denominator = (region: string, period: string | undefined) => number | undefined;

/** Whether there could be any group of units that has inhabitants. */
export function hasInhabitants({ labels, numbers }: Dataset, denominator: Denominator | undefined): boolean {
  const periods = labels.get('period')?.values ?? [];
  return (
    labels.has('region') && periods.length <= 1 && (numbers.has('population') || denominator !== undefined)
  );
}

/**
 * Inhabitants behind each group of units, by which its funding can be divided: the second denominator that a brief
 * needs beside "per organisation" (they often contradict each other). `codes` holds the group of each unit, negative
 * for none; the regions of a group are added, from the population column or else the reference table. Undefined for a
 * group where one cannot be had or the file contradicts itself, and for all when several periods are in scope.
 * One pass over the records, whatever the number of groups.
 */
export function inhabitantsOf(
  { dataset, unitOf }: Units,
  codes: Int32Array,
  groupCount: number,
  denominator: Denominator | undefined,
): readonly (number | undefined)[] {
  const regions = dataset.labels.get('region');
  const column = dataset.numbers.get('population');
  const periods = dataset.labels.get('period')?.values ?? [];
  if (!regions || !hasInhabitants(dataset, denominator)) {
    return Array.from({ length: groupCount }, () => undefined);
  }

  const known = Array.from({ length: groupCount }, () => new Map<number, number>());
  const unsafe = new Uint8Array(groupCount);
  for (let record = 0; record < dataset.n; record++) {
    const unit = unitOf[record]!;
    const group = unit < 0 ? -1 : codes[unit]!;
    if (group < 0 || unsafe[group] === 1) continue;
    const region = regions.codes[record]!;
    const printed = column?.values[record];
    const people =
      printed !== undefined && !Number.isNaN(printed)
        ? printed
        : denominator?.(regions.values[region] ?? '', periods[0]);
    const before = known[group]!.get(region);
    // Money that no region received cannot be divided by anyone; and two populations for one region in one period
    // are a contradiction of the file: no ratio is safe.
    if (region < 0 || people === undefined || people <= 0 || (before !== undefined && before !== people)) {
      unsafe[group] = 1;
    } else known[group]!.set(region, people);
  }
  return known.map((byRegion, group) => {
    if (unsafe[group] === 1 || byRegion.size === 0) return undefined;
    let population = 0;
    for (const people of byRegion.values()) population += people;
    return population;
  });
}
