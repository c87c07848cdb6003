import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../../src/compare/definition.ts';
import { allClaims } from '../../../src/study/claims/claims.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';

describe('the order of the rows of a file', () => {
  it('moves no claim, draws at random included', () => {
    const records = Array.from({ length: 60 }, (_, i) => ({
      organisation: `org ${String(i).padStart(2, '0')}`,
      region: `r${i % 4}`,
      sector: `s${i % 3}`,
      typology: `t${i % 2}`,
      amount: 1000 + ((i * 37) % 100) * 10,
    }));
    const claims = (list: typeof records) =>
      allClaims(
        gaps(studyUnits(datasetOf(list), 'organisation'), {
          definition: { ...EVERYONE, exact: ['typology'] },
          seed: 1,
          draws: 200,
        }),
      );
    const shuffled = records.map((_, i) => records[(i * 23 + 7) % records.length]!);
    const [a, b] = [claims(records), claims(shuffled)];
    expect(b.map(({ id }) => id).sort()).toEqual(a.map(({ id }) => id).sort());
    for (const claim of a) {
      const other = b.find(({ id }) => id === claim.id)!;
      expect([claim.id, other.words]).toEqual([claim.id, claim.words]);
      for (const [name, figure] of Object.entries(claim.figures)) {
        const moved = Math.abs(other.figures[name]!.value - figure.value);
        expect([claim.id, name, moved <= 1e-9 * Math.abs(figure.value)]).toEqual([claim.id, name, true]);
      }
    }
  });
});
