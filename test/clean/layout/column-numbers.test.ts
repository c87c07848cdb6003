import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnNumbers } from '../../../src/clean/layout/column-numbers.ts';
import { KeptColumns } from '../../../src/clean/layout/types.ts';
import { openTable } from '../../../src/read/open.ts';
import { bytesSource } from '../../../src/read/source.ts';
import { tableFrom } from '../../support/table.ts';

const HEADER = ['nom', '2022', 'montant'];
const CELLS = [
  '',
  ' ',
  '12',
  '2023',
  '1999',
  '1 234,50',
  '1,5',
  '1.5',
  '4,480',
  '$4,480',
  'n.d.',
  'Laval',
  '0012',
  '-3',
];

const cell = fc.oneof(fc.constantFrom(...CELLS), fc.integer({ min: 0, max: 99_999 }).map(String));
const row = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(cell, cell, cell) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 5 }) },
);

describe('the numbers of columns', () => {
  it('are the same of columns of codes and of rows, whatever the cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
        const text = stringify([HEADER, ['x', 'y', 'z'], ...rows]);
        const table = await openTable(bytesSource('a.csv', Buffer.from(text)), { delimiter: ',' });
        const { header } = table.facts;
        const body = { header, rows: () => table.rows() };
        const kept = new KeptColumns(await table.columns?.());
        expect(kept.columns).toBeDefined();
        const byRows = await columnNumbers(body, header.keys());
        const byCodes = await columnNumbers({ ...body, kept }, header.keys());
        expect(said(byCodes)).toEqual(said(byRows));
      }),
      { numRuns: 300 },
    );
  });

  it('are looked at of the columns asked for only', async () => {
    const table = tableFrom('nom;2022;montant\nA;12;7,5\nB;x;8\n');
    const numbers = await columnNumbers({ header: HEADER, rows: () => table.rows() }, [2]);
    expect(numbers.map((own) => own?.numbers)).toEqual([undefined, undefined, 2]);
  });
});

const said = (numbers: Awaited<ReturnType<typeof columnNumbers>>) =>
  numbers.map((own) => own && { ...own, evidence: own.evidence.decide('', undefined) });
