import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanOptions } from '../../src/clean/types.ts';
import { openTable } from '../../src/read/open.ts';
import { bytesSource } from '../../src/read/source.ts';
import { tableFrom } from '../support/table.ts';

/** What is said of versions, by rows as by columns of codes. */
async function told(text: string, options: CleanOptions = {}): Promise<unknown[]> {
  const byRows = await clean([{ table: tableFrom(text, 'a.csv') }], options);
  const byCodes = await clean([{ table: await openTable(bytesSource('a.csv', Buffer.from(text))) }], options);
  const [rows, codes] = [byRows, byCodes].map(({ issues }) =>
    issues.flatMap(({ code, args, level }) => (code === 'version-rows' ? [{ ...args, level }] : [])),
  );
  expect(codes).toEqual(rows);
  return rows ?? [];
}

describe('versions of one agreement', () => {
  it('are said, with the rows that bear another than the first', async () => {
    // As open.canada.ca publishes grants: the last of three amendments holds the whole value.
    const grants =
      'ref_number;amendment_number;recipient_legal_name;agreement_value\nG1;0;A;90000\nG1;1;A;95000\nG1;2;A;99000\nG2;0;B;5000';
    expect(await told(grants)).toEqual([
      { column: 'amendment_number', first: '0', rows: 2, level: 'warning' },
    ]);
    expect(await told('Organisme;Version;Montant\nA;B;90000\nA;A;85000\nB;A;500')).toMatchObject([
      { column: 'Version', first: 'A', rows: 1 },
    ]);
    expect(await told('Organisme;No d’avenant;Montant\nA;10;90000\nA;9;85000\nB;;500')).toMatchObject([
      { first: '9', rows: 1 },
    ]);
  });

  it('are not said where there is one, where a filter settles it, or of what numbers none', async () => {
    expect(await told('Organisme;Version;Montant\nA;1;90000\nB;1;85000')).toEqual([]);
    const two = 'Organisme;Version;Montant\nA;1;90000\nA;2;85000';
    expect(await told(two)).toHaveLength(1);
    expect(await told(two, { where: [{ column: 'Version', value: '2' }] })).toEqual([]);
    expect(await told('Organisme;Modification;Montant\nA;2024-01-01;90000\nB;2024-02-01;85000')).toEqual([]);
    // Yes and no.
    expect(await told('Organisme;Modification;Montant\nA;O;90000\nB;N;85000')).toEqual([]);
    expect(await told('Organisme;Version du formulaire;Montant\nA;papier;90000\nB;web;85000')).toEqual([]);
  });
});
