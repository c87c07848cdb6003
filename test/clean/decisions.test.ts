import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { tableFrom } from '../support/table.ts';

/** What is said of requests that were not granted, by rows as by columns of codes. */
async function told(text: string, options: CleanOptions = {}): Promise<unknown[]> {
  const byRows = await clean([{ table: tableFrom(text, 'a.csv') }], options);
  const columns = await openTable(bytesSource('a.csv', Buffer.from(text)));
  const byCodes = await clean([{ table: columns }], options);
  const [rows, codes] = [byRows, byCodes].map(({ issues }) =>
    issues.flatMap(({ code, args, level, count }) =>
      code === 'unfunded-rows' ? [{ ...args, level, count }] : [],
    ),
  );
  expect(codes).toEqual(rows);
  return rows ?? [];
}

const FILE = 'Organisme;Statut;Montant\nA;Accordé;1000\nB;REFUSÉ;2000\nC;Accordé;3000\nD;En attente;500';

describe('requests that were not granted', () => {
  it('are said with the rows that say so, and with what most others say', async () => {
    expect(await told(FILE)).toEqual([
      {
        column: 'Statut',
        labels: ['REFUSÉ', 'En attente'],
        rows: 2,
        kept: 'Accordé',
        level: 'warning',
        count: 2,
      },
    ]);
    expect(await told('Organisme;Status;Amount\nA;Rejected;10\nB;withdrawn;20')).toMatchObject([
      { rows: 2, kept: 'none' },
    ]);
  });

  it('are met far below the first rows too', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `O${i};Accordé;${1000 + i}`);
    const late = `Organisme;Décision;Montant\n${rows.join('\n')}\nZ;Non retenu;9`;
    expect(await told(late)).toMatchObject([{ column: 'Décision', labels: ['Non retenu'], rows: 1 }]);
  });

  it('are not said where a filter settles it, where every request was granted, or of what is no decision', async () => {
    expect(await told(FILE, { where: [{ column: 'Statut', value: 'Accordé' }] })).toEqual([]);
    expect(await told(FILE.replace('REFUSÉ', 'Accordé').replace('En attente', 'Versé'))).toEqual([]);
    expect(await told(FILE.replace('Statut', 'Remarque'))).toEqual([]);
    expect(
      await told('Organisme;Statut juridique;Montant\nA;OBNL;1000\nB;Coopérative;2000\nC;OBNL;3000'),
    ).toEqual([]);
    // Remarks, each another.
    const remarks = Array.from({ length: 40 }, (_, i) => `O${i};refusé deux fois avant l’an ${i};10`);
    expect(await told(`Organisme;Décision;Montant\n${remarks.join('\n')}`)).toEqual([]);
  });
});
