import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { withConstants } from '../../src/clean/constants.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';

const open = (text: string) => openTable(bytesSource('laval.csv', new TextEncoder().encode(text)));

describe('withConstants', () => {
  it('gives every row the region and the year that the file does not say', async () => {
    const given = withConstants(await open('Organisme,Montant\nLe Quai,10\nLe Phare,20\n'), {
      region: 'Laval',
      period: '2023-24',
    });
    const { dataset } = await clean([{ table: given.table, options: { map: given.map } }], {});
    expect(dataset.labels.get('region')?.values).toEqual(['13 Laval']);
    expect(dataset.labels.get('period')?.values).toEqual(['2023-2024']);
    expect([...(dataset.labels.get('period')?.codes ?? [])]).toEqual([0, 0]);
  });

  it('wins over a column of the file', async () => {
    const given = withConstants(await open('Organisme,Année,Montant\nLe Quai,2019,10\nLe Phare,2020,20\n'), {
      period: '2023-2024',
    });
    const { dataset } = await clean([{ table: given.table, options: { map: given.map } }], {});
    expect(dataset.labels.get('period')?.values).toEqual(['2023-2024']);
  });

  it('leaves a ragged row as it stands: it is set aside, with its cents', async () => {
    const given = withConstants(
      await open('Organisme,Montant,Ville\nLe Quai,10,A\nLe Phare,20\nLe Cap,5,B\n'),
      {
        region: 'Laval',
      },
    );
    const { ledger } = await clean([{ table: given.table, options: { map: given.map } }], {});
    expect(ledger).toMatchObject({ rows: 3, accepted: 2, setAside: 1 });
  });

  it('changes nothing when nothing is given', async () => {
    const table = await open('Organisme,Montant\nLe Quai,10\nLe Phare,20\n');
    expect(withConstants(table, {})).toEqual({ table, map: {} });
  });
});
