import { describe, expect, it } from 'vitest';
import { EVERYONE } from '../../../src/compare/definition.ts';
import { translator } from '../../../src/messages/translator.ts';
import { splitsOf } from '../../../src/report/allocation/splits.ts';
import { gainers, gainsTable } from '../../../src/report/allocation/sums.ts';
import { workbookCell } from '../../../src/report/formats/xlsx/cell.ts';
import { cellText } from '../../../src/report/model/cells.ts';
import { allocation } from '../../../src/study/allocation/allocation.ts';
import { datasetOf } from '../../support/dataset.ts';

const en = await translator('en');
const fr = await translator('fr');
const study = (paid: readonly number[], envelopes: readonly number[], regions = ['13 Laval']) =>
  allocation(
    datasetOf(
      paid.map((cheque, i) => ({
        organisation: `O${i}`,
        region: regions[i % regions.length]!,
        amount: 100,
        paid: cheque,
      })),
      ['paid'],
    ),
    {
      scenarios: envelopes.map((envelope) => ({ envelope, within: 'equal' as const })),
      ...(paid.some((cheque) => cheque > 0) ? { used: 'paid' } : {}),
      definition: EVERYONE,
      deals: { seed: 1, draws: 0 },
    },
  );

describe('who gains', () => {
  it('is told with what another sum to share adds to everybody, which is no doing of the rule', () => {
    // 10 and 30 were paid. 100 in equal parts: + 40 and + 20, all of it because 60 more are shared.
    expect(gainers(study([10, 30], [100]), en)).toEqual([
      '“Equal parts” rather than what was paid: 2 gain ($60 in all), nobody loses, 0 at the same point; it shares $60 more in all.',
    ]);
    // 20 in equal parts: nothing and − 20.
    expect(gainers(study([10, 30], [20]), en)).toEqual([
      '“Equal parts” rather than what was paid: nobody gains, one loses, 1 at the same point; it shares $20 less in all.',
    ]);
    // The same rule on twice the money, without what was paid: everybody gains.
    expect(gainers(study([0, 0], [20, 40]), en)).toEqual([
      '“Equal parts, $40” rather than “Equal parts, $20”: 2 gain ($20 in all), nobody loses, 0 at the same point; it shares $20 more in all.',
    ]);
  });

  it('says nothing of the sum where it is the same, or the same but for cents', () => {
    // 33.33 was paid to each of three; 100 in equal parts is 33.33, 33.33 and 33.34.
    expect(gainers(study([33.33, 33.33, 33.33], [100]), en)[0]).not.toContain('in all');
    // One cent is gained, not nothing.
    expect(gainers(study([33.33, 33.33, 33.33], [100]), en)[0]).toContain('one gains ($0.01)');
    expect(gainers(study([33.33, 33.33, 33.33], [100]), fr)[0]).toContain('un gagne (0,01\u00a0$)');
    // 1.24 more than the 99.99 that was paid: a dollar and more is told in dollars.
    expect(gainers(study([33.33, 33.33, 33.33], [101.23]), en)[0]).toContain('3 gain ($1 in all)');
    expect(gainers(study([10, 30], [40]), en)).toEqual([
      '“Equal parts” rather than what was paid: one gains ($10), one loses, 0 at the same point.',
    ]);
  });

  it('has no 0 $ for what is not 0 in its table, in any format', async () => {
    // 33.33 was paid to each of three; 100 in equal parts is 33.33, 33.33 and 33.34: a cent more in all.
    const own = study([33.33, 33.33, 33.33], [100]);
    const table = gainsTable(own, splitsOf(own, fr)[0]!, fr)!;
    const last = table.columns.length - 1;
    expect(table.columns[last]!.id).toBe('gain-1');
    const [cell, column] = [table.rows[0]!.cells[last]!, table.columns[last]!];
    expect(cellText(cell, column, fr.numbers)).toBe('0,01\u00a0$');
    expect(workbookCell(cell, column, fr.numbers)).toMatchObject({
      value: 0.01,
      style: { format: expect.stringContaining('0.00') },
    });
  });

  it('has lines that a reader adds up to the total as it is printed', () => {
    const printed = (paid: readonly number[], envelope: number) => {
      const own = study(paid, [envelope], ['06 Montréal', '13 Laval']);
      const { columns, rows } = gainsTable(own, splitsOf(own, en)[0]!, en)!;
      const base = columns.findIndex(({ id }) => id === 'base');
      return rows.map(({ cells }) => cellText(cells[base]!, columns[base]!, en.numbers));
    };
    // In whole dollars 10 and 20, and 31 in all.
    expect(printed([10.4, 20.4], 30.8)).toEqual(['$10.40', '$20.40', '$30.80']);
    expect(printed([10, 20], 30)).toEqual(['$10', '$20', '$30']);
    // Cents are not printed among whole dollars.
    expect(printed([0.4, 20], 20.4)).toEqual(['$0.40', '$20.00', '$20.40']);
  });

  it('says whose cheque is not in the column, and counts none for them', () => {
    const notes = (paid: readonly number[], say = en) => {
      const own = study(paid, [40]);
      return gainsTable(own, splitsOf(own, say)[0]!, say)!.notes;
    };
    expect(notes([10, 30])).toEqual([]);
    expect(notes([10, Number.NaN, 30])).toEqual([
      'Nothing stands in the column of what was paid for one organisation: counted as no cheque.',
    ]);
    // A cheque of nothing stands there.
    expect(notes([10, 0, 30])).toEqual([]);
    const [two] = notes([10, Number.NaN, Number.NaN]);
    expect(two).toContain('2 organisations');
    const [un, deux] = [notes([10, Number.NaN], fr)[0], notes([10, Number.NaN, Number.NaN], fr)[0]];
    expect(un).toMatch(/Pour un organisme\b.*aucun chèque/);
    expect(deux).toMatch(/Pour 2 organismes\b.*aucun chèque/);
  });
});
