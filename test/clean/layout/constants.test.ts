import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { openTable } from '../../../src/read/open.ts';
import { bytesSource } from '../../../src/read/source.ts';

const open = (text: string) => openTable(bytesSource('laval.csv', new TextEncoder().encode(text)));
const read = async (text: string, set: Record<string, string>) =>
  clean([{ table: await open(text), options: { set } }], {});

describe('a value that a person gives to every row', () => {
  it('is the region and the year that the file does not say', async () => {
    const { dataset, files } = await read('Organisme,Montant\nLe Quai,10\nLe Phare,20\n', {
      region: 'Laval',
      period: '2023-24',
    });
    expect(dataset.labels.get('region')?.values).toEqual(['13 Laval']);
    expect(dataset.labels.get('period')?.values).toEqual(['2023-2024']);
    expect([...(dataset.labels.get('period')?.codes ?? [])]).toEqual([0, 0]);
    expect(files[0]?.roles.find(({ role }) => role === 'region')).toMatchObject({
      column: { value: 'region = Laval', source: 'given', because: { args: { flag: '--set region=Laval' } } },
      position: 0,
    });
  });

  it('wins over a column of the file', async () => {
    const { dataset } = await read('Organisme,Année,Montant\nLe Quai,2019,10\nLe Phare,2020,20\n', {
      period: '2023-2024',
    });
    expect(dataset.labels.get('period')?.values).toEqual(['2023-2024']);
  });

  it('leaves a ragged row as it stands: it is set aside, with its cents', async () => {
    const text = 'Organisme,Montant,Ville\nLe Quai,10,A\nLe Phare,20\nLe Cap,5,B\n';
    const { ledger } = await read(text, { region: 'Laval' });
    expect(ledger).toMatchObject({ rows: 3, accepted: 2, setAside: 1 });
  });
});
