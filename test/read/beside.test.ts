import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Beside } from '../../src/read/columns/beside.ts';
import type { CellColumns } from '../../src/read/columns/table.ts';
import { openContent } from '../../src/read/content.ts';
import { openTable } from '../../src/read/open.ts';
import { fileSource } from '../../src/read/source.ts';
import { beginBeside, openText } from '../../src/read/text-table.ts';
import type { RawTable } from '../../src/read/types.ts';
import { equite, ROOT } from '../support/run.ts';

/** Threads as they are built, on files that would not be worth one. */

const folder = mkdtempSync(join(tmpdir(), 'equite-beside-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.csv');

const script = new URL(`file://${ROOT}dist/chunks/reading-worker.js`);
const sharing = { script, worth: 1, segment: 2 ** 16 };

const rowOf = (i: number) =>
  `Organisme ${(i * 7919) % 5003};Région ${i % 17};${(i * 104_729) % 999_983}.${i % 10};note`;
const textOf = (rows: number, changed: (line: string, i: number) => string = (line) => line) =>
  `nom;région;montant;note\n${Array.from({ length: rows }, (_, i) => changed(rowOf(i), i)).join('\n')}\n`;

/** What is read with threads: what openTable does for a large file. */
async function withThreads(most: number, meanwhile: (beside: Beside) => void = () => undefined) {
  const source = fileSource(path);
  const content = await openContent(source);
  const { size, mtimeMs } = statSync(path);
  const beside = Beside.start({ path, size, mtimeMs }, most, sharing)!;
  const looking = beside.survey();
  beginBeside(beside, content, 'a.csv', {});
  meanwhile(beside);
  const surveyed = await looking;
  const alone = await openTable(source);
  const table =
    surveyed && (await openText({ survey: surveyed.survey, file: 'a.csv', beside, open: source.open }, {}));
  await content.close();
  return { surveyed, table, alone, beside };
}

const contentOf = (columns: CellColumns | undefined) =>
  columns && {
    rows: columns.rows,
    firstBatch: columns.firstBatch,
    odd: [...columns.odd],
    lines: columns.lines.from(0, columns.rows).join(),
    columns: columns.columns.map((column) => ({
      size: column.size,
      rare: column.rare,
      codes: column.codes.from(0, columns.rows).join(),
      texts: Array.from({ length: column.size }, (_, code) => column.text(code)).join('\n'),
    })),
  };

async function expectSame(
  table: Pick<RawTable, 'columns'> | undefined,
  alone: Pick<RawTable, 'columns'>,
): Promise<void> {
  const [a, b] = [contentOf(await table?.columns?.()), contentOf(await alone.columns?.())];
  expect(b?.rows).toBeGreaterThan(0);
  // (Said in few words.)
  expect(JSON.stringify(a) === JSON.stringify(b)).toBe(true);
}

describe('threads beside the main one', () => {
  it.each([1, 2, 3])(
    'say of all bytes what the main thread says, and cut them as it does (%i)',
    async (most) => {
      writeFileSync(path, textOf(30_000));
      const { surveyed, table, alone } = await withThreads(most);
      expect(surveyed?.sha256).toBe(alone.facts.sha256);
      expect(surveyed?.bytes).toBe(alone.facts.bytes);
      expect(table?.encoding).toEqual(alone.facts.encoding);
      await expectSame(table, alone);
      // A second time it is read anew.
      await expectSame(table, alone);
    },
  );

  it.each([
    ['few', 5],
    ['most', 30],
  ])('do so in a table of many columns, of which %s hold cells that rarely repeat', async (_, distinct) => {
    const wide = (i: number) =>
      Array.from({ length: 40 }, (_, at) =>
        at < distinct ? `${at}${(i * 7919) % 9001}` : (i + at) % 7,
      ).join(';');
    const header = Array.from({ length: 40 }, (_, at) => `colonne ${at}`).join(';');
    const rows = Array.from({ length: 12_000 }, (_, i) => `${rowOf(i)};${wide(i).replaceAll('1', 'x')}`);
    writeFileSync(path, `nom;région;montant;note;${header}\n${rows.join('\n')}\n`);
    const { table, alone } = await withThreads(2);
    await expectSame(table, alone);
    const rare = (await alone.columns?.())?.columns.filter((column) => column.rare).length;
    expect(rare).toBeGreaterThanOrEqual(distinct);
    expect(rare).toBeLessThan(distinct + 4);
  });

  it('do so from where the file is no longer regular', async () => {
    writeFileSync(
      path,
      textOf(30_000, (line, i) => (i === 20_000 ? `un "mot";${line}` : line)),
    );
    const { table, alone } = await withThreads(1);
    await expectSame(table, alone);
  });

  it('leave it where all bytes say otherwise than the head', async () => {
    const bytes = Buffer.from(
      textOf(30_000, (line, i) => (i < 20_000 ? line.replace('é', 'e') : line)),
      'latin1',
    );
    writeFileSync(path, bytes);
    const { table, alone } = await withThreads(2);
    expect(alone.facts.encoding.value).toBe('windows-1252');
    expect(table?.encoding).toEqual(alone.facts.encoding);
    await expectSame(table, alone);
  });

  it('leave it where the file is no longer what it was', async () => {
    writeFileSync(path, textOf(30_000));
    const { surveyed, beside } = await withThreads(1, () => appendFileSync(path, 'z;z;1;z\n'));
    expect(surveyed).toBeUndefined();
    expect(beside.columns('another')).toBeUndefined();
    writeFileSync(path, textOf(30_000));
    const { table, alone } = await withThreads(3, () => utimesSync(path, 1, 1));
    await expectSame(table, alone);
  });

  it('are missed by nobody where they end', async () => {
    writeFileSync(path, textOf(30_000));
    const { surveyed } = await withThreads(2, (beside) => beside.end());
    expect(surveyed).toBeUndefined();
  });
});

describe('a large file', () => {
  it('gives the same bytes with threads and without', () => {
    const line = (i: number) =>
      `Organisme ${i % 97};Région ${i % 17};Secteur ${i % 10};2023-2024;${((i * 104_729) % 999_983) / 100};${'note '.repeat(250)}`;
    const lines = Array.from({ length: 60_000 }, (_, i) => line(i));
    const large = join(folder, 'large.csv');
    writeFileSync(large, `Organisme;Région;Secteur;Exercice;Montant;Note\n${lines.join('\n')}\n`);
    expect(readFileSync(large).length).toBeGreaterThan(2 ** 26);
    const [none, all] = ['0', '8'].map((threads) =>
      equite(['measure', large, '--unit', 'row', '--regions', 'free', '--json', '--by', 'region'], {
        env: { EQUITE_THREADS: threads },
        process: true,
      }),
    );
    expect(none?.code).toBe(0);
    expect(all).toEqual(none);
  });
});
