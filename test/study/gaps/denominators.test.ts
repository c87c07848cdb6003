import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../../src/compare/definition.ts';
import { denominatorsOf } from '../../../src/study/gaps/denominators.ts';
import { datasetOf } from '../../support/dataset.ts';
import { sceneFrom } from './support.ts';

/**
 * Côte-Nord and Laval as DOMAIN §1 has them: few organisations for few people, many for many. Per organisation Laval is
 * first, per inhabitant Côte-Nord is; Estrie lies between under both.
 */
const dataset = datasetOf(
  [
    { organisation: 'a', region: 'Côte-Nord', amount: 100, population: 4, members: 10 },
    { organisation: 'b', region: 'Côte-Nord', amount: 140, population: 4, members: 20 },
    { organisation: 'c', region: 'Estrie', amount: 180, population: 12, members: 30 },
    { organisation: 'd', region: 'Estrie', amount: 180, population: 12, members: Number.NaN },
    { organisation: 'e', region: 'Laval', amount: 250, population: 50, members: 5 },
    { organisation: 'f', region: 'Laval', amount: 250, population: 50, members: 5 },
  ],
  ['population', 'members'],
);
const scene = sceneFrom(dataset, { definition: EVERYONE });

describe('denominators', () => {
  const found = denominatorsOf({ ...scene, regions: scene.regions! }, undefined, ['members']);
  const per = (name: string) => found.per.find((one) => one.name === name)!;

  it('divide each region by organisations, inhabitants and declared counts', () => {
    expect(found.labels).toEqual(['Côte-Nord', 'Estrie', 'Laval']);
    expect(per('organisation').rows.map((row) => [row.per, row.rank])).toEqual([
      [{ value: 120 }, 3],
      [{ value: 180 }, 2],
      [{ value: 250 }, 1],
    ]);
    expect(per('inhabitant').rows.map((row) => [row.per, row.rank])).toEqual([
      [{ value: 60 }, 1],
      [{ value: 30 }, 2],
      [{ value: 10 }, 3],
    ]);
    // Members are each organisation's own: added, over those that have the number.
    expect(per('members')).toMatchObject({ of: 'organisation' });
    expect(per('members').rows.map(({ n, count, per: figure }) => [n, count, figure])).toEqual([
      [2, { value: 30 }, { value: 8 }],
      [1, { value: 30 }, { value: 6 }],
      [2, { value: 10 }, { value: 50 }],
    ]);
  });

  it('say where the orders contradict each other', () => {
    const pair = found.agreement.find(
      ({ first, second }) => first === 'organisation' && second === 'inhabitant',
    )!;
    expect(pair.correlation).toEqual({ value: -1 });
    expect(pair).toMatchObject({ regions: 3, opposite: 3, pairs: 3 });
    expect(pair.changeHalf.map((region) => found.labels[region])).toEqual(['Côte-Nord', 'Laval']);
  });
});
