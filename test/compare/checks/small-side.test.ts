import { describe, expect, it } from 'vitest';
import { compareSides } from '../../../src/compare/sides.ts';
import { datasetOf } from '../../support/dataset.ts';
import { many, told } from './told.ts';

const regions = (few: number) =>
  datasetOf([
    ...many(few, (i) => ({ organisation: `A${i}`, region: 'A', mode: 'Projet', amount: 1 })),
    ...many(20, (i) => ({ organisation: `B${i}`, region: 'B', mode: 'Mission', amount: 1 })),
  ]);

describe('a side of a few organisations', () => {
  it('is told below five', () => {
    expect(told(regions(4), 'region', 'side-small')[0]).toMatchObject({
      verdict: 'with-care',
      args: { side: 'a', n: 4, minimum: 5 },
    });
    expect(told(regions(5), 'region', 'side-small')).toEqual([]);
  });

  it('is asked nothing else when it is a group, since its shares are those of cases', () => {
    expect(compareSides(regions(4), 'region')[0]?.findings.map(({ code }) => code)).toEqual(['side-small']);
    expect(compareSides(regions(5), 'region')[0]?.findings.map(({ code }) => code)).toEqual(['mode-absent']);
  });
});
