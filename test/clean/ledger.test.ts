import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalTotal } from '../../src/base/decimal-sum.ts';
import { Refusal } from '../../src/base/issue.ts';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { tableFrom, tableOf } from '../support/table.ts';

const ledgerOf = async (text: string, options: CleanOptions = {}) =>
  (await clean([{ table: tableFrom(text) }], options)).ledger;

describe('the ledger', () => {
  it('gives each row set aside its reason, its line, its column and its value', async () => {
    const ledger = await ledgerOf(
      'Organisme;Montant\nA;1 000,50\nB;\nC;n.d.\nD;642 1000 $\nE;5 000 - 9 000 $',
    );
    expect(ledger).toMatchObject({ rows: 5, accepted: 1, setAside: 4, amountAccepted: '1000.50' });
    expect(ledger.reasons).toEqual([
      reason('amount-missing', 3, ''),
      reason('amount-withheld', 4, 'n.d.'),
      reason('amount-grouping', 5, '642 1000 $'),
      reason('amount-band', 6, '5 000 - 9 000 $'),
    ]);
    expect([...(ledger.setAsideLines[0]?.line ?? [])]).toEqual([3, 4, 5, 6]);
    expect([...(ledger.setAsideLines[0]?.reason ?? [])]).toEqual([0, 1, 2, 3]);
  });

  const reason = (code: string, line: number, value: string) => ({
    code,
    effect: 'set-aside',
    rows: 1,
    amount: null,
    first: [{ file: 'a.csv', line, column: 'Montant', value }],
  });

  it('sets ragged rows aside with their beginning', async () => {
    const ledger = await ledgerOf('Organisme;Montant;Note\nA;1;x\nB;2\nC;3;y;z');
    expect(ledger.reasons.map(({ code, rows, first }) => [code, rows, first[0]?.value])).toEqual([
      ['row-short', 1, 'B | 2'],
      ['row-long', 1, 'C | 3 | y | z'],
    ]);
  });

  it('keeps exact duplicates and counts them; merges them only when asked', async () => {
    const text = 'Organisme;Montant\nA;10\nB;20\nA;10\nA;10';
    expect(await ledgerOf(text)).toMatchObject({
      accepted: 4,
      amountAccepted: '50.00',
      reasons: [{ code: 'duplicate-row', effect: 'noted', rows: 2, amount: '20.00' }],
    });
    expect(await ledgerOf(text, { mergeDuplicates: true })).toMatchObject({
      accepted: 2,
      merged: 2,
      amountAccepted: '30.00',
      amountMerged: '20.00',
      reasons: [{ code: 'duplicate-row', effect: 'merged', rows: 2, amount: '20.00' }],
    });
  });

  it('counts filtered rows apart', async () => {
    const text =
      'Organisme;Région;Année;Montant\nA;Estrie;2023-24;10\nB;Laval;2023-24;20\nC;estrie;2022-23;40\nD;Estrie;2023-24;';
    const ledger = await ledgerOf(text, {
      where: [{ column: 'region', value: 'ESTRIE' }],
      period: '2023-2024',
    });
    expect(ledger).toMatchObject({
      rows: 2,
      accepted: 1,
      setAside: 1,
      amountRead: '10.00',
      filtered: 2,
      amountFiltered: '60.00',
    });
  });

  it('names the nearest values when a filter leaves nothing', async () => {
    const text = 'Organisme;Région;Année;Montant\nA;Estrie;2023;10\nB;Laval;2024;20';
    const where = clean([{ table: tableFrom(text) }], { where: [{ column: 'Région', value: 'Estries' }] });
    await expect(where).rejects.toSatisfy(
      (error) => error instanceof Refusal && error.issues[0]?.code === 'where-nothing-left',
    );
    await expect(where).rejects.toMatchObject({ issues: [{ args: { values: ['05 Estrie', '13 Laval'] } }] });
    const period = clean([{ table: tableFrom(text) }], { period: '2022' });
    await expect(period).rejects.toMatchObject({
      issues: [{ code: 'period-nothing-left', args: { values: ['2023', '2024'] } }],
    });
    const both = clean([{ table: tableFrom(text) }], {
      where: [{ column: 'Région', value: 'Laval' }],
      period: '2023',
    });
    await expect(both).rejects.toMatchObject({ issues: [{ code: 'filters-nothing-left' }] });
  });

  it('refuses an amount column whose decimal mark cannot be told, until the flag says', async () => {
    const text = 'Organisme;Montant\nA;1,234\nB;150,000';
    await expect(ledgerOf(text)).rejects.toMatchObject({
      issues: [{ code: 'decimal-unclear', args: { column: 'Montant', example: '1,234' } }],
    });
    expect(await ledgerOf(text, { decimal: '.' })).toMatchObject({ amountAccepted: '151234.00' });
    expect(await ledgerOf(text, { decimal: ',' })).toMatchObject({ amountAccepted: '151.234' });
    await expect(ledgerOf('Montant\n1,5\n2.5')).rejects.toMatchObject({
      issues: [{ code: 'decimal-conflict', args: { dot: '2.5', comma: '1,5' } }],
    });
  });
});

const cell = fc.oneof(
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom(
    '',
    'n.d.',
    '642 1000 $',
    '5 000 - 9 000',
    'voir note',
    '2023-05-22',
    '(1 234)',
    '$1,234.50',
  ),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => Math.round(x * 100) / 100),
);
const organisation = fc.constantFrom('Alpha', 'Bêta', 'Gamma', '', 'Total', 'Sous-total', 'Total Estrie');
const region = fc.constantFrom('Estrie', 'Laval', '', 'Ensemble du Québec');
const width = fc.constantFrom(3, 3, 3, 3, 2, 4);
const row = fc
  .tuple(organisation, region, cell, width)
  .map(([name, where, amount, cells]) => [name, where, amount, 'x'].slice(0, cells));

describe('whatever the table', () => {
  it('rows and cents read are those accepted, merged and set aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 250 }), fc.boolean(), async (rows, mergeDuplicates) => {
        const table = tableOf(['Organisme', 'Région', 'Montant'], [...rows, ['Z', 'Estrie', '0.50']]);
        const { dataset, ledger, files } = await clean([{ table }], { mergeDuplicates, decimal: '.' });
        expect(ledger.rows).toBe(rows.length + 1);
        expect(ledger.accepted + ledger.merged + ledger.setAside).toBe(ledger.rows);
        const parts = [ledger.amountAccepted, ledger.amountMerged, ledger.amountSetAside].map(Number);
        expect(decimalTotal(parts)).toBe(ledger.amountRead);
        expect(dataset.n).toBe(ledger.accepted);
        expect(decimalTotal(dataset.amount)).toBe(ledger.amountAccepted);
        expect(files[0]).toMatchObject({ rows: ledger.rows, accepted: ledger.accepted });
        const byEffect = (effect: string) =>
          ledger.reasons
            .filter((reason) => reason.effect === effect)
            .reduce((sum, { rows: n }) => sum + n, 0);
        expect(byEffect('set-aside')).toBe(ledger.setAside);
        expect(byEffect('merged')).toBe(ledger.merged);
        const lines = ledger.setAsideLines.flatMap(({ line }) => [...line]);
        expect(lines.length).toBe(ledger.setAside);
        expect(new Set([...lines, ...dataset.line]).size + ledger.merged).toBe(ledger.rows);
      }),
      { numRuns: 150 },
    );
  });
});
