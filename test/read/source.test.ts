import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/read/open.ts';
import { fileSource } from '../../src/read/source.ts';
import { newFolder } from '../support/folder.ts';
import { read, refusalOf, refusedIssues } from './helpers.ts';

const folder = newFolder('read');

describe('fileSource', () => {
  it('refuses a file that is not there, and names it as given', async () => {
    const issues = await refusedIssues(openTable(fileSource(join(folder, 'absent.csv'))));
    expect(issues).toEqual([{ code: 'file-missing', args: { file: 'absent.csv' }, level: 'error' }]);
  });

  it('refuses a directory', async () => {
    expect(await refusalOf(openTable(fileSource(folder, 'folder')))).toEqual(['file-is-directory']);
  });

  it('refuses a path that goes through a file', async () => {
    writeFileSync(join(folder, 'plain.csv'), 'a;b\n1;2\n');
    expect(await refusalOf(openTable(fileSource(join(folder, 'plain.csv', 'x.csv'))))).toEqual([
      'file-missing',
    ]);
  });

  it('reads a file, its rows as often as asked, with its digest', async () => {
    const path = join(folder, 'twice.csv');
    writeFileSync(path, 'Organisme;Montant\nA;1\n');
    const table = await openTable(fileSource(path));
    for (let time = 0; time < 2; time++) {
      const batches = [];
      for await (const batch of table.rows()) batches.push(...batch);
      expect(batches).toEqual([{ line: 2, cells: ['A', '1'] }]);
    }
    // printf 'Organisme;Montant\nA;1\n' | sha256sum
    expect(table.facts.sha256).toBe('49fc439cc4829b6fc5c7ed25f2e965f57799266eb9bb30e8410bda9947479882');
    expect(table.facts.bytes).toBe(22);
  });
});

describe('a large file', () => {
  it('is read in chunks, to its last line', async () => {
    const path = join(folder, 'large.csv');
    const rows = Array.from({ length: 70_000 }, (_, i) => [
      `Maison ${'de la région '.repeat(4)}${i}`,
      `${i % 977}`,
    ]);
    writeFileSync(path, ['Organisme;Montant', ...rows.map((cells) => cells.join(';'))].join('\n'));
    const table = await openTable(fileSource(path));
    const byRows: unknown[] = [];
    for await (const batch of table.rows()) byRows.push(...batch.map(({ cells }) => cells));
    expect(byRows).toEqual(rows);
    const columns = await table.columns?.();
    expect(columns?.rows).toBe(rows.length);
    expect(rows.map((_, row) => columns?.row(row).cells)).toEqual(rows);
  });
});

describe('files that hold no table', () => {
  it.each([
    ['no bytes', ''],
    ['blank lines only', '\n \n\r\n'],
    ['a byte order mark only', '\uFEFF'],
  ])('refuses %s as empty', async (_, text) => {
    expect(await refusalOf(read(text))).toEqual(['file-empty']);
  });

  it('refuses a header without rows, with its line', async () => {
    const issues = await refusedIssues(read('Liste des organismes;;\n\nOrganisme;Région;Montant\n\n'));
    expect(issues).toEqual([
      { code: 'file-header-only', args: { file: 'test.csv', line: 3 }, level: 'error' },
    ]);
  });

  it('refuses bytes that are not text', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect(await refusalOf(read(bytes))).toEqual(['file-binary']);
  });
});
