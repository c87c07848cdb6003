import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import type { CleanOptions } from '../../../src/clean/types.ts';
import { tableFrom } from '../../support/table.ts';

const read = (text: string, options: CleanOptions = {}) =>
  clean([{ table: tableFrom(text) }], { regions: 'free', ...options });

/** The label of each record in a role; `-` where it has none. */
async function labels(text: string, role: string, options: CleanOptions = {}): Promise<string> {
  const { dataset } = await read(text, options);
  const column = dataset.labels.get(role);
  return [...dataset.line.keys()]
    .map((record) => column?.values[column.codes[record] ?? -1] ?? '-')
    .join(' ');
}

describe('labels written once per block', () => {
  it('are those of every row of their block', async () => {
    const text = 'Région;Organisme;Montant\nLaval;A;1\n;B;2\n;C;4\nEstrie;D;8\n;E;16';
    expect(await labels(text, 'region')).toBe('Laval Laval Laval Estrie Estrie');
    const { issues } = await read(text);
    expect(issues).toMatchObject([
      { code: 'labels-carried', args: { column: 'Région', blocks: 2, rows: 3 }, level: 'note' },
    ]);
  });

  it('stand in outlines of two levels, with subtotals that are not counted', async () => {
    const text = `
      Région;Secteur;Organisme;Montant
      Laval;Famille;A;45
      ;;B;52
      ;Jeunesse;C;39
      Total Laval;;;136
      Estrie;Famille;D;61
      ;;E;58
      ;Santé;F;31
      Total Estrie;;;150
      Total général;;;286`;
    expect(await labels(text, 'region')).toBe('Laval Laval Laval Estrie Estrie Estrie');
    expect(await labels(text, 'sector')).toBe('Famille Famille Jeunesse Famille Famille Santé');
    const { ledger, issues } = await read(text);
    expect(ledger).toMatchObject({ accepted: 6, setAside: 3, amountAccepted: '286.00' });
    expect(issues.filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('are no label of a total or of statistics, nor given to what stands beneath it', async () => {
    const text = `
      Région;Organisme;Montant
      Laval;A;45
      ;B;52
      ;Moyenne;48,50
      Estrie;C;39
      ;D;61
      ;Moyenne;50
      TOTAL GÉNÉRAL;;197
      ;Moyenne;49,25
      ;E;7`;
    const { ledger, issues } = await read(text);
    expect(await labels(text, 'organisation')).toBe('A B C D E');
    // What stands beneath the total is of no region that the file tells.
    expect(await labels(text, 'region')).toBe('Laval Laval Estrie Estrie -');
    expect(ledger).toMatchObject({ accepted: 5, amountAccepted: '204.00' });
    expect(ledger.reasons).toMatchObject([
      { code: 'summary-row', rows: 3 },
      { code: 'totals-row', rows: 1 },
    ]);
    expect(issues.map(({ code }) => code)).toContain('labels-blank');
  });

  it('may be the organisation, where its years differ', async () => {
    const text =
      'Organisme;Région;Exercice;Montant\nA;x;2021;1\n;;2022;2\n;;2023;3\nB;y;2021;4\n;;2022;5\n;;2023;6';
    expect(await labels(text, 'organisation')).toBe('A A A B B B');
    expect(await labels(text, 'region')).toBe('x x x y y y');
    const same = 'Organisme;Région;Exercice;Montant\nA;x;2021;1\n;x;2021;2\nB;y;2021;4\n;y;2021;5';
    expect(await labels(same, 'organisation')).toBe('A - B -');
  });

  it('are carried under years across too', async () => {
    const text =
      'Région;Organisme;2021-2022;2022-2023\nx;A;1000;2000\n;B;3000;4000\ny;C;5000;6000\n;D;7000;8000';
    expect(await labels(text, 'region')).toBe('x x x x y y y y');
  });

  it('are not labels that are missing: those are said, with their share of rows and of money', async () => {
    for (const text of [
      'Région;Organisme;Montant\nLaval;A;10\nLaval;B;20\n;C;30\nEstrie;D;40',
      'Région;Organisme;Montant\n;A;30\nLaval;B;20\n;C;0\nEstrie;D;50',
      'Région;Organisme;Montant\nx;A;10\ny;B;20\nz;C;40\nw;D;0\nv;E;0\n;F;30',
    ]) {
      expect(await labels(text, 'region')).toContain('-');
    }
    const { issues } = await read('Région;Organisme;Montant\nLaval;A;10\nLaval;B;20\n;C;30\nEstrie;D;40');
    expect(issues).toMatchObject([
      {
        code: 'labels-blank',
        args: { role: 'region', column: 'Région', share: 0.25, money: 0.3 },
        level: 'warning',
        count: 1,
        amount: '30.00',
      },
    ]);
  });

  it('can be said by a person, or denied', async () => {
    const text = 'Région;Organisme;Montant\nLaval;A;10\nLaval;B;20\n;C;30\nEstrie;D;40';
    expect(await labels(text, 'region', { fillDown: ['region'] })).toBe('Laval Laval Laval Estrie');
    expect(await labels(text, 'region', { fillDown: ['Région'] })).toBe('Laval Laval Laval Estrie');
    const blocks = 'Région;Organisme;Montant\nLaval;A;1\n;B;2\n;C;4\nEstrie;D;8\n;E;16';
    expect(await labels(blocks, 'region', { fillDown: ['none'] })).toBe('Laval - - Estrie -');
    await expect(read(text, { fillDown: ['Zone'] })).rejects.toMatchObject({
      issues: [{ code: 'fill-down-unknown', args: { column: 'Zone' } }],
    });
  });
});
