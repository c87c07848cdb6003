import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { decideCharset } from '../../src/read/charset.ts';
import { plainForm, readColumns, regularForm } from '../../src/read/columns/read.ts';
import { type Helper, SharedFile } from '../../src/read/columns/shared-file.ts';
import { StretchReader } from '../../src/read/columns/stretch.ts';
import type { CellColumns } from '../../src/read/columns/table.ts';
import type { RowOptions } from '../../src/read/rows.ts';
import { Surveyor } from '../../src/read/survey.ts';
import { cases } from '../support/cases.ts';

/**
 * A file that is shared out gives the columns that one reader of all its bytes gives: the same codes, cells, lines and odd rows,
 * whatever the bytes, wherever it is cut, however many have a part in it and whoever is ready first.
 */

const folder = mkdtempSync(join(tmpdir(), 'equite-shared-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.csv');

/** What stands ready: helpers that answer after so many turns of the loop each, or not at all. */
interface Beside {
  readonly turns: readonly number[];
  readonly segment: number;
  readonly chunk: number;
  /** The share of the file before the first segment that is given. */
  readonly before: number;
  /** Parts that each helper gives before it fails. */
  readonly failing?: number;
}

interface Result {
  readonly columns: CellColumns | undefined | string;
  /** Bytes that the main thread did not cut. */
  readonly spared: number;
}

/** Counts the bytes that are left to the main thread. */
class Watched extends SharedFile {
  handed = 0;

  override async *chunks(...asked: Parameters<SharedFile['chunks']>): AsyncGenerator<Uint8Array> {
    for await (const chunk of super.chunks(...asked)) {
      this.handed += chunk.length;
      yield chunk;
    }
  }
}

async function readFile(
  { turns: all, failing, segment, chunk, before }: Beside,
  most?: number,
): Promise<Result> {
  const bytes = readFileSync(path);
  const surveyor = new Surveyor();
  surveyor.add(bytes);
  const survey = surveyor.end();
  const charset = decideCharset('a.csv', survey, undefined);
  const rows: RowOptions = {
    file: 'a.csv',
    dialect: { delimiter: ';', escape: '"' },
    width: 4,
    numeric: [2],
    lastLineAbove: 1,
  };
  const form = regularForm(survey, charset, rows);
  // Bytes put inside a letter: such a file is read as rows.
  if (!form) return { columns: undefined, spared: 0 };
  const { mtimeMs, size } = statSync(path);
  const first = Math.ceil((before * size) / segment);
  const readers: StretchReader[] = [];
  const helpers = all.map((turns): Helper => {
    const reader = new StretchReader({ path, size, mtimeMs }, plainForm(form, charset, rows));
    readers.push(reader);
    let read = 0;
    return {
      read: async (from, to) => {
        for (let turn = 0; turn < turns; turn++) await setImmediate();
        if (read++ === failing) throw new Error('no more');
        return reader.read(from, to);
      },
      end: () => undefined,
    };
  });
  const shared =
    helpers.length > 0 ? new Watched({ path, size }, helpers, { segment, chunk, first }) : undefined;
  try {
    const columns = await readColumns(() => chunksOf(bytes, chunk), charset, form, rows, {
      ...(shared ? { shared } : {}),
      ...(most === undefined ? {} : { most }),
    });
    return { columns, spared: shared ? size - shared.handed : 0 };
  } catch (error) {
    if (error instanceof Refusal) return { columns: JSON.stringify(error.issues), spared: 0 };
    throw error;
  } finally {
    for (const reader of readers) reader.close();
  }
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** (Of long lists, so that a difference is told in few words.) */
const digest = (value: string | Uint8Array) => createHash('sha256').update(value).digest('hex');

/** All that a table of columns holds. */
function contentOf(table: CellColumns | undefined | string): unknown {
  if (typeof table !== 'object') return table;
  const { rows, lines, firstBatch, odd, kept } = table;
  const columns = table.columns.map((column) => {
    const { bytes, starts, codes } = column.store;
    return {
      codes: digest(column.codes.from(0, rows).join()),
      cells: digest(bytes.subarray(0, starts[codes])),
      starts: digest(starts.slice(0, codes + 1).join()),
      texts: digest(Array.from({ length: column.size }, (_, code) => column.text(code)).join('\n')),
      last: rows > 0 && column.codes.at(rows - 1) >= 0 ? column.text(column.codes.at(rows - 1)) : null,
      size: column.size,
      rare: column.rare,
    };
  });
  return { rows, lines: digest(lines.from(0, rows).join()), firstBatch, odd: [...odd], kept, columns };
}

interface Made {
  readonly rows: number;
  readonly names: number;
  readonly amounts: number;
  readonly quoted: number;
  readonly crlf: boolean;
  readonly latin: boolean;
  readonly marked: boolean;
  readonly ended: boolean;
}

/** Rows as exports write them, so many that each column is judged before the first part joins it. */
function textOf({ rows, names, amounts, quoted, crlf, ended }: Made): string {
  let state = 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const lines = Array.from({ length: rows }, (_, i) => {
    const name = `Organisme ${draw(names)}`;
    return [
      draw(10) < quoted ? `"${name}"` : name,
      `Région ${i < rows / 2 ? draw(7) : draw(17)}`,
      `${draw(amounts)}.${draw(10)}`,
      i % 3 === 0 ? '' : 'fixe',
    ].join(';');
  });
  return ['nom;région;montant;note', ...lines].join(crlf ? '\r\n' : '\n') + (ended ? '\n' : '');
}

function write(made: Made, changes: readonly Change[]): void {
  const text = (made.marked ? '\uFEFF' : '') + textOf(made);
  const list = [iconv.encode(text, made.latin && !made.marked ? 'windows-1252' : 'utf8')];
  for (const { at, bytes } of changes) {
    const whole = Buffer.concat(list.splice(0));
    // In the last part of the file, which may be cut anywhere.
    const place = Math.floor(whole.length * (0.7 + 0.3 * at));
    list.push(whole.subarray(0, place), Buffer.from(bytes), whole.subarray(place));
  }
  writeFileSync(path, Buffer.concat(list));
}

interface Change {
  readonly at: number;
  readonly bytes: readonly number[];
}

const made: fc.Arbitrary<Made> = fc.record({
  rows: fc.integer({ min: 8000, max: 12_000 }),
  names: fc.constantFrom(3, 900, 100_000),
  amounts: fc.constantFrom(20, 4000, 10_000_000),
  quoted: fc.constantFrom(0, 0, 3, 10),
  crlf: fc.boolean(),
  latin: fc.boolean(),
  marked: fc.boolean(),
  ended: fc.boolean(),
});
const besides: fc.Arbitrary<Beside> = fc.record({
  failing: fc.constantFrom(0, 1, 2, 50, 50, 50, 50),
  turns: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
  segment: fc.integer({ min: 300, max: 60_000 }),
  before: fc.double({ min: 0.5, max: 0.9, noNaN: true }),
  chunk: fc.integer({ min: 1000, max: 10_000 }),
});
/** What ends a record, begins or ends a quote, or stands in no regular record. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.constantFrom(
    [10],
    [13],
    [34],
    [59],
    [0],
    [10, 10, 10],
    [34, 10, 34],
    [10, 0x22, 97, 10],
    [32, 59],
  ),
});

/** Reads the file both ways and says how many bytes the main thread was spared. */
async function expectSame(beside: Beside, most?: number): Promise<number> {
  const { columns, spared } = await readFile(beside, most);
  expect(contentOf(columns)).toEqual(contentOf((await readFile({ ...beside, turns: [] }, most)).columns));
  return spared;
}

describe('a file that is shared out', () => {
  it('gives the columns that one reader gives', async () => {
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(made, besides, async (file, beside) => {
        write(file, []);
        if ((await expectSame(beside)) > 0) spared++;
      }),
      { numRuns: cases(40) },
    );
    // Parts that join are what this is about.
    expect(spared).toBeGreaterThan(cases(40) / 5);
  });

  it('gives them for damaged files too, wherever the damage is', async () => {
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(
        made,
        besides,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (file, beside, changes) => {
          write(file, changes);
          if ((await expectSame(beside)) > 0) spared++;
        },
      ),
      { numRuns: 20 },
    );
    expect(spared).toBeGreaterThan(4);
  });

  const plain: Made = {
    rows: 9000,
    names: 900,
    amounts: 10_000_000,
    quoted: 3,
    crlf: false,
    latin: false,
    marked: false,
    ended: true,
  };
  const two: Beside = { turns: [0, 1], segment: 10_000, chunk: 5000, before: 0.6 };

  it('gives them where a helper fails: the main thread reads what is missing', async () => {
    write(plain, []);
    const spared = await expectSame({ ...two, failing: 2 });
    expect(spared).toBeGreaterThan(0);
    expect(spared).toBeLessThan(await expectSame(two));
  });

  it('gives none either where the cells take too much', async () => {
    write(plain, []);
    const { kept } = (await readFile(two)).columns as CellColumns;
    for (const most of [kept, kept - 1, kept * 0.8]) await expectSame(two, most);
    expect((await readFile(two, kept - 1)).columns).toBeUndefined();
  });

  it('joins parts in which a cell is met again, or rarely, as rows of the table', async () => {
    for (const [names, amounts] of [
      [3, 10_000_000],
      [100_000, 20],
      // So many that the first rows and those of a part can tell otherwise.
      [100_000, 4000],
    ] as const) {
      write({ ...plain, names, amounts }, []);
      expect(await expectSame(two)).toBeGreaterThan(0);
    }
  });
});

describe('a stretch', () => {
  const form = { width: 2, delimiter: 59, quotes: true, odd: [], upper: null };
  const stretches = (text: string, cuts: readonly number[]) => {
    writeFileSync(path, text);
    const { size, mtimeMs } = statSync(path);
    const reader = new StretchReader({ path, size, mtimeMs }, form);
    const parts = [...cuts, size].slice(1).map((to, i) => reader.read(cuts[i]!, to));
    reader.close();
    return parts.map(({ start, end, broken, lines }) => ({ start, end, broken, lines: [...lines] }));
  };

  it('is of whole lines: that on which it begins is of the one before', () => {
    //       0     6     12    18
    const text = 'a;bb\nc;dd\n"e";\nf;g';
    expect(stretches(text, [1, 5, 6])).toEqual([
      { start: 5, end: 5, broken: false, lines: [] },
      { start: 5, end: 10, broken: false, lines: [1] },
      { start: 10, end: 15, broken: false, lines: [1] },
    ]);
  });

  it('ends before a record that is not regular', () => {
    expect(stretches('a;b\nc;d\n\n"x\ny";e\nf;g\n', [4])).toEqual([
      { start: 4, end: 9, broken: true, lines: [1] },
    ]);
  });

  it('is none of a file that has changed, nor of one with a line that never ends', () => {
    writeFileSync(path, 'a;b\nc;d\n');
    const { size, mtimeMs } = statSync(path);
    expect(() => new StretchReader({ path, size: size + 1, mtimeMs }, form).read(1, size)).toThrow('changed');
    const long = `a;b\n${'x'.repeat(9 * 2 ** 20)}\nc;d\n`;
    expect(() => stretches(long, [1, 1000])).toThrow('too long');
  });
});
