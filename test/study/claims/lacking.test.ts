import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../../src/compare/definition.ts';
import { sayClaim } from '../../../src/report/claims/say.ts';
import type { Claim } from '../../../src/study/claims/claim.ts';
import { lackingClaim } from '../../../src/study/claims/verdict-claims.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { both } from '../../support/claims.ts';
import { datasetOf } from '../../support/dataset.ts';

type Row = Parameters<typeof datasetOf>[0][number];

const claimOf = (rows: readonly Row[], draws = 999): Claim | undefined => {
  const definition = { ...EVERYONE, exact: ['typology'] };
  const units = studyUnits(datasetOf(rows), 'organisation');
  return lackingClaim(gaps(units, { definition, seed: 1, draws }), 'region');
};

/** Two regions of a dozen organisations; the second receives less by `less`. */
const regions = (less: number): Row[] =>
  Array.from({ length: 24 }, (_, i) => ({
    organisation: `o${i}`,
    region: i % 2 === 0 ? 'Laval' : 'Estrie',
    typology: 'A',
    amount: 100_000 + 1_000 * ((i * 7) % 24) - (i % 2 === 0 ? 0 : less),
  }));

describe('what regions lack beside what chance gives', () => {
  it('is said in words that its figures bear out', () => {
    const met = new Set<string>();
    for (let less = 0; less <= 20_000; less += 500) {
      const { words, figures } = claimOf(regions(less))!;
      const { value, rangeLow, rangeHigh } = figures;
      const beyond = words.beyond!;
      met.add(beyond);
      // 4 × √2 standard errors of an end, by 999 draws.
      const error = (4 * Math.SQRT2) / Math.sqrt(999);
      const near = (end: number) => Math.abs(value!.value - end) <= error * end;
      const [low, high] = [rangeLow!.value, rangeHigh!.value];
      if (beyond === 'inside')
        expect([less, value!.value > low && value!.value < high]).toEqual([less, true]);
      if (beyond === 'above') expect(value!.value).toBeGreaterThan(high * (1 + error));
      if (beyond === 'below') expect(value!.value).toBeLessThan(low * (1 - error));
      if (near(high)) expect([less, beyond]).toEqual([less, 'edge']);
    }
    expect([...met]).toEqual(expect.arrayContaining(['inside', 'edge', 'above']));
  });

  it('is said of those that have comparables elsewhere, where some have none', () => {
    // Estrie and Laval receive the same; Outaouais has a type of its own.
    const equal = regions(0).map((row) => ({ ...row, amount: 100 }));
    const alone = { organisation: 'x', region: 'Outaouais', typology: 'B', amount: 5 };
    const all = claimOf(equal)!;
    const some = claimOf([...equal, alone])!;
    expect(sayClaim(all, both.en)).toBe(
      'No region as a whole receives less than its comparables in other regions.',
    );
    expect(sayClaim(some, both.en)).toBe(
      'Of the regions that have comparables elsewhere, none as a whole receives less than its comparables in other regions.',
    );
    expect(sayClaim(some, both.fr)).toBe(
      'Aucune des régions qui ont des comparables ailleurs ne reçoit, en tout, moins que ses comparables des autres régions.',
    );
  });

  it('is not said where nothing lacks and no region can be judged', () => {
    const few = regions(0)
      .slice(0, 8)
      .map((row) => ({ ...row, amount: 100 }));
    expect(claimOf(few)).toBeUndefined();
  });
});
