import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/read/open.ts';
import type { Source } from '../../src/read/types.ts';
import { passing } from '../support/passing.ts';
import { cellsOf, linesOf, read, refusalOf, refusedIssues } from './helpers.ts';
import { xlsx } from './xlsx.ts';

const TEXT = 'Organisme;Montant\nÉcluse;1\nPhare;2\n';

describe('gzip', () => {
  it('is known by its bytes and unpacked; digest and size are those of the file', async () => {
    const packed = gzipSync(TEXT);
    const reading = await read(packed, { name: 'export.csv.gz' });
    expect(cellsOf(reading)).toEqual([
      ['Écluse', '1'],
      ['Phare', '2'],
    ]);
    expect(linesOf(reading)).toEqual([2, 3]);
    expect(reading.facts).toMatchObject({
      compression: 'gzip',
      bytes: packed.length,
      sha256: createHash('sha256').update(packed).digest('hex'),
      encoding: { value: 'utf-8' },
    });
    expect(reading.issues).toEqual([]);
  });

  it('that breaks off or is damaged is refused', async () => {
    const packed = gzipSync(TEXT.repeat(2000));
    expect(await refusalOf(read(packed.subarray(0, packed.length - 20)))).toEqual(['file-damaged']);
    const flipped = Uint8Array.from(packed);
    flipped[40] = flipped[40]! ^ 0xff;
    flipped[41] = flipped[41]! ^ 0xff;
    expect(await refusalOf(read(flipped))).toEqual(['file-damaged']);
  });

  it('that unpacks to far more than it holds is refused before memory is filled', async () => {
    const bomb = gzipSync(Buffer.alloc(128 * 1024 * 1024, 'a;b\n'));
    const before = process.memoryUsage().rss;
    expect(await refusalOf(read(bomb))).toEqual(['file-expands']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('in gzip is refused by name', async () => {
    expect((await refusedIssues(read(gzipSync(gzipSync(TEXT)))))[0]?.args).toMatchObject({ kind: 'gzip' });
  });
});

describe('chunks that are valid until the next is asked for', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => [
    `Maison ${(i * 7919) % 1e6} ${(i * 104_729) % 1e6} é`,
    `${i}`,
  ]);
  const text = ['Organisme;Montant', ...rows.map((cells) => cells.join(';'))].join('\n');

  it.each([
    ['text', Buffer.from(text)],
    ['gzip', gzipSync(text)],
    ['text without a line feed', Buffer.from(text.replaceAll('\n', '\r'))],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('are enough to read %s', async (_, bytes) => {
    // (Fewer than a line has, more or less often.)
    const table = await openTable({ name: 'test', open: () => passing(bytes, 25) });
    expect(table.facts.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const read: (readonly (string | number)[])[] = [];
    for await (const batch of table.rows()) read.push(...batch.map(({ cells }) => cells));
    expect(read).toEqual(rows);
  });

  it('are enough to read a workbook', async () => {
    const sheet = Object.fromEntries([['Organisme', 'Montant'], ...rows].map((cells, i) => [i + 1, cells]));
    const bytes = xlsx([{ name: 'Liste', rows: sheet }]);
    const table = await openTable({ name: 'test', open: () => passing(bytes, 1000) });
    const read: (readonly (string | number)[])[] = [];
    for await (const batch of table.rows()) read.push(...batch.map(({ cells }) => cells));
    expect(read).toEqual(rows);
  });
});

describe('one endless line', () => {
  it('is refused after a few megabytes, whatever the size of the file', async () => {
    let opened = 0;
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const endless: Source = {
      name: 'endless.csv',
      async *open() {
        for (let i = 0; i < 1024; i++) {
          opened++;
          yield chunk;
        }
      },
    };
    const [issue] = await refusedIssues(openTable(endless));
    expect(issue).toMatchObject({ code: 'record-too-long', args: { line: 1, limit: 4 * 1024 * 1024 } });
    expect(opened).toBeLessThan(10);
  });
});

describe('too many columns', () => {
  it('are refused, with the line', async () => {
    const [issue] = await refusedIssues(read(`a;b\n1;2\n${';x'.repeat(20_000)}\n`));
    expect(issue).toMatchObject({
      code: 'columns-too-many',
      args: { line: 3, columns: 20_001, limit: 16_384 },
    });
  });
});

describe('other kinds of file', () => {
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]);
  const archive = (...names: string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1])])));
  const odf = (type: string) =>
    zipSync({ mimetype: [Buffer.from(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] });

  it.each<[string, string | Uint8Array]>([
    ['pdf', '%PDF-1.7\n1 0 obj\n'],
    ['doc', ole('WordDocument')],
    ['ole', ole('Elsewhere')],
    ['docx', archive('[Content_Types].xml', 'word/document.xml')],
    ['pptx', archive('[Content_Types].xml', 'ppt/presentation.xml')],
    ['odt', odf('text')],
    ['zip', archive('export.csv')],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['rtf', '{\\rtf1\\ansi Montants}'],
    ['lfs', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'],
    ['html', '\uFEFF\n<!DOCTYPE html><html><table><tr><td>Organisme</td></tr></table></html>'],
    ['html', '<table border="1"><tr><td>Organisme</td></tr></table>'],
    ['xml', '<?xml version="1.0"?><Workbook></Workbook>'],
    ['json', '[\n  {"organisme": "A", "montant": 1}\n]'],
    ['json', '{"rows": []}'],
    ['sqlite', 'SQLite format 3\u0000\u0010'],
  ])('are refused by name: %s', async (kind, content) => {
    const issues = await refusedIssues(read(content, { name: 'export.csv' }));
    expect(issues).toEqual([{ code: 'file-kind', args: { file: 'export.csv', kind }, level: 'error' }]);
  });

  it('with a password are said to have one', async () => {
    const issues = await refusedIssues(read(ole('EncryptedPackage'), { name: 'a.xlsx' }));
    expect(issues).toEqual([{ code: 'file-encrypted', args: { file: 'a.xlsx' }, level: 'error' }]);
  });

  it.each<[string, Uint8Array, string]>([
    ['xls', ole('Workbook'), 'file-damaged'],
    ['xlsb', archive('xl/workbook.bin', 'xl/_rels/workbook.bin.rels'), 'file-damaged'],
    ['ods', odf('spreadsheet'), 'workbook-damaged'],
  ])('that are read and hold nothing that can be are damaged: %s', async (kind, content, code) => {
    expect(await refusalOf(read(content, { name: `export.${kind}` }))).toEqual([code]);
  });

  it('are not taken for one by a first cell in brackets', async () => {
    expect(cellsOf(await read('[Nom],{Montant}\nA,1\n'))).toEqual([['A', '1']]);
  });

  it('text named as a workbook is read, and the name reported', async () => {
    const { issues } = await read('Nom\tMontant\nA\t1\n', { name: 'export.xls' });
    expect(issues).toEqual([
      {
        code: 'file-name-misleads',
        args: { file: 'export.xls', extension: 'xls', found: 'csv' },
        level: 'note',
      },
    ]);
  });
});
