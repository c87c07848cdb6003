import { Random } from '../../../src/base/random.ts';
import type { Dataset } from '../../../src/clean/types.ts';
import { datasetOf } from '../../support/dataset.ts';

export interface Planted {
  /** Organisations of each region in the first year. */
  readonly sizes: readonly number[];
  /** ln of what a region receives over the others, first and last year. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly seed: number;
}

export const YEARS = ['2020-2021', '2023-2024'] as const;
const TYPES = ['Milieu de vie', 'Hébergement', 'Aide et entraide'] as const;

/**
 * Two years of organisations with lognormal amounts (sd of ln 0.5) that keep most of their place from one year to the other
 * (sd of the yearly noise 0.12), one in ten leaving and one in ten arriving, and a planted level for each region and year.
 */
export function planted({ sizes, first, last, seed }: Planted): Dataset {
  const random = new Random(seed);
  const records: { amount: number; [role: string]: string | number }[] = [];
  sizes.forEach((size, region) => {
    for (let i = 0; i < size * 1.1; i++) {
      const type = random.below(TYPES.length);
      const level = 11 + 0.4 * type + 0.5 * normal(random);
      const [arrives, leaves] = [i >= size, i < size && random.below(10) === 0];
      YEARS.forEach((period, at) => {
        if (at === 0 ? arrives : leaves) return;
        const gap = (at === 0 ? first : last)[region]!;
        const amount = Math.exp(level + gap + 0.05 * at + 0.12 * normal(random));
        records.push({
          organisation: `Organisme ${region}-${i}`,
          region: `R${String(region).padStart(2, '0')}`,
          typology: TYPES[type]!,
          period,
          amount: Math.round(100 * amount) / 100,
        });
      });
    }
  });
  return datasetOf(records);
}

/** Sum of twelve uniform numbers less 6: mean 0, variance 1, the same on every machine. */
function normal(random: Random): number {
  let sum = -6;
  for (let k = 0; k < 12; k++) sum += random.unit();
  return sum;
}
