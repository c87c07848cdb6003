import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { type Definition, EVERYONE } from '../../../src/compare/definition.ts';
import { unitTable } from '../../../src/compare/unit-table.ts';
import { balanceColumns } from '../../../src/study/peers/balance-columns.ts';
import { datasetOf } from '../../support/dataset.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    organisation: `o${i}`,
    organisation_id: String(i),
    region: `r${i % 3}`,
    sector: `s${i % 5}`,
    typology: 't',
    period: '2023',
    mode: 'mission',
    employees: String(i % 7),
    postcode: `G${i}`,
    floor: 100,
    population: 5,
    amount: 1,
  }));

const namesOf = (change: Partial<Definition>, count = 100) => {
  const dataset = datasetOf(many(count), ['floor', 'population']);
  const comparison = compare(unitTable(dataset, 'organisation'), { ...EVERYONE, ...change });
  return balanceColumns(comparison).map(({ name, kind }) => `${name} ${kind}`);
};

describe('the columns to balance', () => {
  it('are the covariates: no identifier, no side, no amount, no floor, no text that differs everywhere', () => {
    expect(namesOf({})).toEqual(['sector labels', 'typology labels', 'employees numbers']);
  });

  it('begin with the criteria, whatever they are', () => {
    const nearest = [
      { column: 'employees', weight: 1 },
      { column: 'population', weight: 1 },
    ];
    expect(namesOf({ exact: ['postcode'], nearest, other: ['region'] })).toEqual([
      'postcode labels',
      'employees numbers',
      'population numbers',
      'sector labels',
      'typology labels',
    ]);
  });

  it('keep a text of few labels', () => {
    expect(namesOf({}, 50)).toContain('postcode labels');
  });
});
