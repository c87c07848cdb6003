import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { disparity } from '../../src/study/disparity.ts';
import type { GroupFigures } from '../../src/study/group-columns.ts';
import { studyUnits } from '../../src/study/study-units.ts';
import { datasetOf } from '../support/dataset.ts';

const figureOf = (figures: GroupFigures, key: string) => {
  const found = figures.values.find((value) => value.key === key);
  return found && 'value' in found ? found.value : found;
};

describe('disparity', () => {
  const dataset = datasetOf(
    [
      { organisation: 'a', region: 'Laval', amount: 10, period: '2023-2024', population: 100 },
      { organisation: 'b', region: 'Laval', amount: 30, period: '2023-2024', population: 100 },
      { organisation: 'c', region: 'Estrie', amount: 60, period: '2023-2024', population: 50 },
      { organisation: 'd', region: 'Estrie', amount: -20, period: '2023-2024', population: 50 },
    ],
    ['population'],
  );
  const result = disparity(studyUnits(dataset, 'organisation'), { groupings: [['region']] });

  it('keeps negative units in sums and leaves them out of ratio indices, with the count', () => {
    expect(result.overall).toMatchObject({ n: 4, nNegative: 1, total: '80.00' });
    expect(figureOf(result.overall, 'mean')).toBe(20);
    // Hoover of 10, 30, 60 by hand: mean 100/3; (70/3 + 10/3 + 80/3) / (2 · 100) = 160/600.
    expect(figureOf(result.overall, 'hoover')).toBeCloseTo(160 / 600, 14);
    expect(result.noted).toEqual([
      expect.objectContaining({ code: 'amount-negative', effect: 'noted', rows: 1, amount: '-20.00' }),
    ]);
  });

  it('says what each group weighs and receives per inhabitant', () => {
    const [estrie, laval] = result.groups;
    expect(estrie).toMatchObject({ labels: ['Estrie'], n: 2, total: '40.00' });
    expect(figureOf(estrie!, 'share_of_total')).toBe(0.5);
    expect(figureOf(estrie!, 'per_inhabitant')).toBe(40 / 50);
    expect(figureOf(laval!, 'per_inhabitant')).toBe(40 / 100);
    expect(figureOf(result.overall, 'per_inhabitant')).toBe(80 / 150);
  });

  it('gives no figure per inhabitant when periods are pooled, and says that they are', () => {
    const pooled = disparity(
      studyUnits(
        datasetOf(
          [
            { organisation: 'a', region: 'Laval', amount: 10, period: '2022-2023', population: 100 },
            { organisation: 'a', region: 'Laval', amount: 30, period: '2023-2024', population: 100 },
          ],
          ['population'],
        ),
        'organisation',
      ),
      { groupings: [['region']] },
    );
    expect(figureOf(pooled.overall, 'per_inhabitant')).toBeUndefined();
    expect(pooled.issues.map((issue) => issue.code)).toContain('periods-pooled');
  });

  it('counts a population once however many rows a region has', () => {
    const twice = disparity(
      studyUnits(
        datasetOf(
          [
            { organisation: 'a', region: 'Laval', amount: 10, population: 100 },
            { organisation: 'a', region: 'Laval', amount: 30, population: 100 },
          ],
          ['population'],
        ),
        'organisation',
      ),
      { groupings: [] },
    );
    expect(figureOf(twice.overall, 'per_inhabitant')).toBe(0.4);
  });

  it('leaves blank labels out of a grouping, keeps them in the whole, and counts them', () => {
    const blank = disparity(
      studyUnits(
        datasetOf([
          { organisation: 'a', region: 'Laval', amount: 10 },
          { organisation: 'b', region: '', amount: 30 },
          { organisation: 'c', region: 'Estrie', amount: 20 },
        ]),
        'organisation',
      ),
      { groupings: [['region']] },
    );
    expect(blank.overall.n).toBe(3);
    expect(blank.decompositions[0]).toMatchObject({ n: 2, groups: 2 });
    expect(blank.noted).toEqual([
      {
        code: 'label-missing',
        effect: 'noted',
        rows: 1,
        amount: '30.00',
        first: [{ file: 'test.csv', line: 3, column: 'region' }],
      },
    ]);
  });

  it('names labels that differ only by case or accents and does not merge them', () => {
    const alike = disparity(
      studyUnits(
        datasetOf([
          { organisation: 'a', sector: 'Santé mentale', amount: 10 },
          { organisation: 'b', sector: 'sante mentale', amount: 30 },
        ]),
        'organisation',
      ),
      { groupings: [['sector']] },
    );
    expect(alike.groups).toHaveLength(2);
    expect(alike.issues).toContainEqual(
      expect.objectContaining({
        code: 'labels-alike',
        args: { by: 'sector', pairs: ['Santé mentale = sante mentale'] },
      }),
    );
  });

  it('refuses a grouping that the data do not have, naming what they have', () => {
    expect(() => disparity(studyUnits(dataset, 'row'), { groupings: [['sector']] })).toThrow(Refusal);
    try {
      disparity(studyUnits(dataset, 'row'), { groupings: [['sector']] });
    } catch (error) {
      expect((error as Refusal).issues[0]).toMatchObject({
        code: 'grouping-missing',
        args: { role: 'sector' },
      });
    }
  });

  it('carries the guard beside the value and never withholds it', () => {
    const gini = result.groups[0]!.values.find((value) => value.key === 'gini.unbiased');
    expect(gini).toMatchObject({ guard: 'n<5' });
  });
});
