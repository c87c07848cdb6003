import { describe, expect, it } from 'vitest';
import { unitTable } from '../../src/compare/unit-table.ts';
import { datasetOf } from '../support/dataset.ts';

/** Three organisations: a has two modes, b one, c the other; c names no region, a has two sectors. */
const dataset = datasetOf(
  [
    { organisation: 'b', organisation_id: '2', region: 'Laval', sector: 's1', mode: 'Mission', amount: 0.1 },
    { organisation: 'a', organisation_id: '1', region: 'Estrie', sector: 's1', mode: 'Mission', amount: 10 },
    { organisation: 'a', organisation_id: '1', region: 'Estrie', sector: 's2', mode: 'Projet', amount: 5 },
    { organisation: 'b', organisation_id: '2', region: 'Laval', sector: 's1', mode: 'Mission', amount: 0.2 },
    { organisation: 'c', organisation_id: '', region: '', sector: 's2', mode: 'Projet', amount: 7 },
  ].map((row) => ({ ...row, floor: row.amount < 1 ? 4 : 8 })),
  ['floor'],
);
const units = unitTable(dataset, 'organisation');

describe('the table of units', () => {
  it('has one entry a unit in every column', () => {
    expect(units.n).toBe(3);
    expect([...units.amount]).toEqual([0.3, 15, 7]);
    expect([0, 1, 2].map((unit) => [units.name(unit), units.id(unit)])).toEqual([
      ['b', '2'],
      ['a', '1'],
      ['c', ''],
    ]);
    expect(units.organisationCount).toBe(3);
    expect(units.labels('region')).toEqual({ values: ['Laval', 'Estrie'], codes: Int32Array.of(0, 1, -1) });
    // Labels in order; the unit without one keeps none, the one with two sectors is in none.
    expect(units.sorted('region')).toEqual({ labels: ['Estrie', 'Laval'], codes: Int32Array.of(1, 0, -1) });
    expect(units.sorted('sector')?.codes).toEqual(Int32Array.of(0, -2, 1));
    expect([...units.number('floor').values]).toEqual([4, 8, 8]);
    expect(units.covariate('floor').kind).toBe('numbers');
    expect(units.covariate('region').kind).toBe('labels');
    expect(units.labels('typology')).toBeUndefined();
    expect(units.grouping(['typology'])).toBeUndefined();
    // By identifier, then those that have none by name.
    expect(units.places(0)).toBe('2, 5');
    expect([...units.rank]).toEqual([1, 0, 2]);
  });

  it('makes a column once', () => {
    for (const column of ['region', 'sector']) {
      expect(units.labels(column)).toBe(units.labels(column));
      expect(units.sorted(column)).toBe(units.sorted(column));
      expect(units.label(column)).toBe(units.label(column));
    }
    expect(units.number('floor')).toBe(units.number('floor'));
    expect(units.grouping(['region', 'sector'])).toBe(units.grouping(['region', 'sector']));
    expect(units.grouping(['sector', 'region'])).not.toBe(units.grouping(['region', 'sector']));
    expect(units.organisation).toBe(units.organisation);
    expect(units.rank).toBe(units.rank);
  });

  it('refuses a column that the data do not have each time it is asked for', () => {
    for (let times = 0; times < 2; times++) {
      expect(() => units.label('typology')).toThrow(
        expect.objectContaining({ issues: [expect.objectContaining({ code: 'criterion-unknown' })] }),
      );
    }
  });

  it('is the column itself where each record is a unit', () => {
    const rows = unitTable(dataset, 'row');
    expect(rows.labels('region')?.codes).toBe(dataset.labels.get('region')?.codes);
    expect(rows.n).toBe(5);
  });
});

describe('units made of some of their records', () => {
  const modes = dataset.labels.get('mode')!;
  const only = (mode: string) => (record: number) => modes.values[modes.codes[record]!] === mode;

  it('keep their place, and have no amount without any of the records', () => {
    // 0.1 + 0.2 is 0.3 exactly, as decimals.
    expect([...units.among(only('Mission')).amount]).toEqual([0.3, 10, Number.NaN]);
    expect([...units.among(only('Projet')).amount]).toEqual([Number.NaN, 5, 7]);
    expect(units.among(only('Mission')).name(2)).toBe('c');
  });

  it('have the labels of those records alone', () => {
    expect(units.among(only('Mission')).labels('sector')?.codes).toEqual(Int32Array.of(0, 0, -1));
    const rows = unitTable(dataset, 'row').among(only('Mission'));
    expect(rows.labels('sector')?.codes).toEqual(Int32Array.of(0, 0, -1, 0, -1));
  });
});

describe('a table for a public edition', () => {
  it('says how many units there are and holds nothing of any of them', () => {
    // Columns that were made before do not go along either.
    units.label('region');
    const open = units.withheld();
    expect([open.kind, open.n]).toEqual(['organisation', 3]);
    expect(open.dataset.labels.size + open.dataset.numbers.size + open.dataset.n).toBe(0);
    const inside = JSON.stringify(open, (_, part) => (part instanceof Map ? [...part] : part));
    for (const secret of ['Estrie', 'Laval', 's1', 'Mission', '15', 'test.csv'])
      expect(inside).not.toContain(secret);
    expect(open.labels('region')).toBeUndefined();
    expect(open.amount).toHaveLength(0);
  });
});
