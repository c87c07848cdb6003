import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

const years = (organisations: number, factor: (i: number) => number) =>
  datasetOf(
    ['2021', '2022'].flatMap((period) =>
      many(organisations, (i) => ({ period, amount: 1, floor: period === '2021' ? 1000 : 1000 * factor(i) })),
    ),
    ['floor'],
  );

describe('floors set anew', () => {
  it('are told by the median change of the same organisations', () => {
    // Changes 0, 0.25, 0.5, 0.5, 1: the median is 0.5.
    const [finding] = told(
      years(5, (i) => [1, 1.25, 1.5, 1.5, 2][i]!),
      'period',
      'floor-changed',
    );
    expect(finding).toMatchObject({ verdict: 'with-care', args: { change: 0.5, organisations: 5 } });
  });

  it('are not told of indexation, or of four organisations', () => {
    expect(
      told(
        years(20, () => 1.04),
        'period',
        'floor-changed',
      ),
    ).toEqual([]);
    expect(
      told(
        years(4, () => 2),
        'period',
        'floor-changed',
      ),
    ).toEqual([]);
  });
});
