import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { PlainNumbers } from '../../src/clean/coded/plain-numbers.ts';
import { LooseCells } from '../../src/read/columns/loose-cells.ts';
import { Numerals } from '../../src/read/columns/numerals.ts';
import { readColumns } from '../../src/read/columns/read.ts';
import { CellColumns } from '../../src/read/columns/table.ts';
import { WholeNumbers } from '../../src/read/columns/whole-numbers.ts';
import { openTable } from '../../src/read/open.ts';
import type { RawRow } from '../../src/read/row.ts';
import type { Source } from '../../src/read/types.ts';
import { cases } from '../support/cases.ts';
import { cutCells } from '../support/cut-cells.ts';
import { oneColumn } from '../support/one-column.ts';
import { passing } from '../support/passing.ts';

/**
 * Columns are cut from bytes, rows by csv-parse: one definition of what a CSV is. Whatever the bytes, wherever chunks
 * begin and end, both must give the same rows, with the same lines and problems, or refuse the file alike.
 */

const inChunks = (bytes: Uint8Array, size: number): Source => ({
  name: 'test.csv',
  open: () => passing(bytes, size),
});

interface Both {
  readonly rows: readonly RawRow[] | string;
  readonly columns: readonly RawRow[] | string;
  /** Rows of the first batch, by either way. */
  readonly first: readonly [number, number];
  /** Whether there are columns at all. */
  readonly coded: boolean;
}

async function bothWays(bytes: Uint8Array, size: number): Promise<Both | undefined> {
  const table = await openTable(inChunks(bytes, size)).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  if (!table) return undefined;
  const rows = await gathered(() => table.rows());
  if (!table.columns) return { rows: rows.all, columns: rows.all, first: [0, 0], coded: false };
  const columns = await gathered(async function* () {
    yield* (await table.columns!())!.batches();
  });
  return { rows: rows.all, columns: columns.all, first: [rows.first, columns.first], coded: true };
}

async function gathered(
  batches: () => AsyncIterable<readonly RawRow[]>,
): Promise<{ all: RawRow[] | string; first: number }> {
  const all: RawRow[] = [];
  let first = 0;
  try {
    for await (const batch of batches()) {
      if (all.length === 0) first = batch.length;
      all.push(...batch);
    }
  } catch (error) {
    if (error instanceof Refusal) return { all: JSON.stringify(error.issues), first: 0 };
    throw error;
  }
  return { all, first };
}

async function expectSame(bytes: Uint8Array, size: number): Promise<Both | undefined> {
  const both = await bothWays(bytes, size);
  if (!both) return undefined;
  expect(both.columns).toEqual(both.rows);
  expect(both.first[1]).toBe(both.first[0]);
  return both;
}

const letters = fc.constantFrom(...'abéèçŒ’ "\',;|\t\n-/=0159$');
const cell = fc.string({ unit: letters, maxLength: 10 });
const plain = fc.constantFrom(
  'Estrie',
  'Laval',
  'Côte-Nord',
  '',
  ' ',
  'Maison "Le Refuge"',
  '="0123"',
  'Total',
);
const amount = fc.integer({ min: -1e6, max: 1e7 }).map((n) => (n / 100).toFixed(2).replace('.', ','));

const file = fc
  .record({
    rows: fc.array(fc.tuple(fc.oneof(plain, cell), plain, amount), { minLength: 1, maxLength: 30 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf-8', 'utf-8', 'windows-1252', 'macintosh'),
    mark: fc.boolean(),
    quoted: fc.boolean(),
    preamble: fc.integer({ min: 0, max: 2 }),
    tail: fc.constantFrom('', ';;', '\n\n', ' ', '\u001A'),
  })
  .map(({ rows, delimiter, lineEnd, encoding, mark, quoted, preamble, tail }) => {
    const table = [['Organisme', 'Région', 'Montant'], ...rows];
    const text = `${'Liste des organismes\n'.repeat(preamble)}${stringify(table, { delimiter, quoted })}${tail}`;
    const bytes = iconv.encode(text.replace(/\n/g, lineEnd), encoding, {
      addBOM: mark && encoding === 'utf-8',
    });
    return Uint8Array.from(bytes);
  });

/** Bytes at which the two ways could part, put anywhere. */
const NASTY = [0, 9, 10, 13, 26, 34, 34, 44, 59, 92, 0x81, 0xa0, 0xc3, 0xe9, 0xef, 0xbb, 0xbf, 0xff];
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('put', 'drop', 'replace'),
  byte: fc.constantFrom(...NASTY),
});

function changed(
  bytes: Uint8Array,
  changes: readonly { at: number; kind: string; byte: number }[],
): Uint8Array {
  const list = [...bytes];
  for (const { at, kind, byte } of changes) {
    const place = Math.floor(at * list.length);
    list.splice(place, kind === 'put' ? 0 : 1, ...(kind === 'drop' ? [] : [byte]));
  }
  return Uint8Array.from(list);
}

const chunk = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1 << 18));

describe('columns cut from bytes', () => {
  it('are the rows that csv-parse gives, for files as exports write them', async () => {
    let coded = 0;
    await fc.assert(
      fc.asyncProperty(file, chunk, async (bytes, size) => {
        if ((await expectSame(bytes, size))?.coded) coded++;
      }),
      { numRuns: cases(250) },
    );
    // Columns are what this is about: most of these files have them.
    expect(coded).toBeGreaterThan(cases(240) / 2);
  });

  it('are so for damaged files too, wherever the damage and the chunks are', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        chunk,
        async (bytes, changes, size) => {
          await expectSame(changed(bytes, changes), size);
        },
      ),
      { numRuns: cases(250) },
    );
  });

  it('are so for any bytes under a header', async () => {
    const any = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.integer({ min: 32, max: 255 })), {
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(any, chunk, async (bytes, size) => {
        const head = [...Buffer.from('a;b;c\n1;x;10\n2;y;20\n')];
        await expectSame(Uint8Array.from([...head, ...bytes]), size);
      }),
      { numRuns: cases(500) },
    );
  });

  it('go on as rows are read from a record that is not regular, in a file of several chunks and batches', async () => {
    const line = (i: number) =>
      `Organisme ${i % 700};Région ${i % 17};${i * 7}.${String(i % 100).padStart(2, '0')}`;
    const lines = Array.from({ length: 30_000 }, (_, i) => line(i));
    const damage = [
      '"a "b" c;d;1',
      'court',
      'trop;long;1;2;3',
      ' ; ; ',
      '"deux\nlignes";x;5',
      '"sans fin;x;5',
    ];
    for (const [i, text] of damage.entries()) {
      const at = 4000 * (i + 1);
      const whole = ['Organisme;Région;Montant', ...lines.toSpliced(at, 0, text)].join('\n');
      const both = await expectSame(Buffer.from(whole), 1 << 18);
      expect(both?.coded).toBe(true);
    }
  });

  it('refuse a row with too many columns, as rows do', async () => {
    const bytes = Buffer.from(`a;b\n1;2\n3;4\n${';x'.repeat(17_000)}\n`);
    const both = await expectSame(bytes, 1 << 18);
    expect(String(both?.rows)).toContain('columns-too-many');
  });
});

describe('columns of long texts', () => {
  it('are not kept: such a table is read as rows', async () => {
    const decode = (bytes: Buffer, start: number, end: number) => bytes.toString('utf8', start, end);
    const form = { delimiter: 59, quotes: true, odd: [], lastLineAbove: 1, decode };
    const options = {
      file: 'x.csv',
      dialect: { delimiter: ';', escape: '"' as const },
      width: 2,
      numeric: [],
    };
    const charset = { label: 'utf-8', mixed: false, issues: [], encoding: UTF8 };
    const rows = Array.from({ length: 50 }, (_, i) => `${'texte '.repeat(20)}${i};x`);
    const kept = async (lines: readonly string[], most: number) => {
      const source = inChunks(Buffer.from(`a;b\n${lines.join('\n')}\n`), 500);
      return (await readColumns(source.open, charset, form, { ...options, lastLineAbove: 1 }, { most }))
        ?.rows;
    };
    expect(await kept(rows, 10_000)).toBe(50);
    expect(await kept(rows, 5000)).toBeUndefined();
    // From a record that is not regular, too.
    const odd = rows.toSpliced(0, 0, 'un "mot" cité;x');
    expect(await kept(odd, 20_000)).toBe(51);
    expect(await kept(odd, 5000)).toBeUndefined();
  });
});

const UTF8 = { value: 'utf-8', source: 'found', because: { code: 'encoding-ascii', args: {} } } as const;

describe('a column whose cells rarely repeat', () => {
  const texts = Array.from({ length: 9000 }, (_, i) => `${i % 8000}.5`);
  const column = oneColumn(texts).columns[0]!;

  it('is no longer searched, and still tells which cells are the same', () => {
    expect(column.rare).toBe(true);
    const [a, b, c] = [column.codes.at(100), column.codes.at(8100), column.codes.at(8101)];
    expect(a).not.toBe(b);
    expect(column.same(a, b)).toBe(true);
    expect(column.key(a)).toBe(column.key(b));
    expect(column.same(a, c)).toBe(false);
    expect(column.text(b)).toBe('100.5');
  });
});

describe('cells that rarely repeat, as digits', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 0, maxLength: 9 });
  const printed = fc.oneof(
    fc
      .tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.', ',', '..', ' '), digits)
      .map((parts) => parts.join('')),
    fc.constantFrom(
      '0',
      '-0',
      '0.00',
      '-0,0',
      '4294967295',
      '4294967296',
      '999999999999999',
      '9999999999999999',
    ),
    fc.constantFrom('', ' ', 'n.d.', '1 234,56 $', '007', '1.', '.5', '1234567890123.45', 'é'),
  );
  const decode = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end);

  it('give back each text, tell which are the same, and which numbers they are', () => {
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1 }), fc.nat(), (texts, part) => {
        const byBytes = texts.length - (part % (texts.length + 1));
        const numerals = new Numerals();
        const { cuts } = new CellColumns(1, decode);
        cutCells(cuts, texts.slice(0, byBytes));
        numerals.addCuts(cuts, 0);
        for (const text of texts.slice(byBytes)) numerals.addText(text);
        expect(texts.map((_, code) => numerals.text(code, decode))).toEqual(texts);
        for (let a = 0; a < texts.length; a++) {
          for (let b = 0; b < texts.length; b++) {
            const same = texts[a] === texts[b];
            const alike = !same || numerals.key(a, decode) === numerals.key(b, decode);
            if (numerals.same(a, b, decode) !== same || !alike) expect.fail(`${texts[a]} and ${texts[b]}`);
          }
          const told = { digits: 0, negative: false, mark: null, decimals: 0 };
          if (!numerals.tell(a, told)) continue;
          const value = Number(texts[a]!.replace(',', '.'));
          expect(Number(`${told.digits}e-${told.decimals}`)).toBe(Math.abs(value));
          expect(told.negative).toBe(texts[a]!.startsWith('-'));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are told as they are in a column that is searched', () => {
    const usual = Array.from({ length: 4200 }, (_, i) => `${i}.25`);
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 40 }), (texts) => {
        const rare = oneColumn([...usual, ...texts]).columns[0]!;
        const searched = oneColumn(texts).columns[0]!;
        expect([rare.rare, searched.rare]).toEqual([true, false]);
        const [one, other] = [new PlainNumbers(rare), new PlainNumbers(searched)];
        for (let row = 0; row < texts.length; row++) {
          const plain = other.read(searched.codes.at(row));
          if (one.read(rare.codes.at(usual.length + row))) {
            expect(plain).toBe(true);
            expect(one.found).toEqual(other.found);
            expect(one.value()).toBe(other.value());
          } else if (plain) expect(texts[row]).toMatch(/^-?0\d/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are what they were before the column was found to be so', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 60 });
    const together = fc.constantFrom(1024, 1000, 700);
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 1, maxLength: 60 }),
        numbers,
        together,
        (odd, places, most) => {
          const texts = Array.from({ length: 5200 }, (_, i) => `${i * 1000}.25`);
          for (const [i, place] of places.entries()) texts[place % 4096] = odd[i % odd.length]!;
          const column = oneColumn(texts, { together: most }).columns[0]!;
          expect(column.rare).toBe(true);
          expect(texts.map((_, row) => column.text(column.codes.at(row)))).toEqual(texts);
          const plain = oneColumn(odd).columns[0]!;
          const [one, other] = [new PlainNumbers(column), new PlainNumbers(plain)];
          for (const [row, text] of texts.entries()) {
            const at = odd.indexOf(text);
            if (at < 0 || !one.read(column.codes.at(row))) continue;
            expect(other.read(plain.codes.at(at))).toBe(true);
            expect(one.found).toEqual(other.found);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are so in blocks, of which some are printed alike and some are large', () => {
    const texts = Array.from({ length: 50_000 }, (_, i) => {
      if (i > 20_000 && i % 1000 === 0) return i % 2000 === 0 ? `-${i},5` : 'n.d.';
      return i > 40_000 ? `${i}00000000.1` : `${i}.25`;
    });
    const column = oneColumn(texts).columns[0]!;
    expect(column.rare).toBe(true);
    expect(texts.map((_, row) => column.text(column.codes.at(row)))).toEqual(texts);
  });
});

describe('numbers that follow one another, then jump', () => {
  it.each([
    [5000, 1000],
    [1100, 997],
    [16_000, 1024],
    [16_383, 1],
    [9000, 513],
  ])('are those of their rows, over the border of a block: jump at %i, %i together', (jump, together) => {
    const texts = Array.from({ length: 17_500 }, (_, i) => String(i < jump ? i + 1 : 1_000_000 + i * 3));
    const column = oneColumn(texts, { together }).columns[0]!;
    expect(column.rare).toBe(true);
    expect(texts.filter((text, row) => column.text(column.codes.at(row)) !== text)).toEqual([]);
  });
});

describe('whole numbers in blocks', () => {
  /** Runs, repeats and large numbers, over the borders of blocks of 2¹⁴. */
  const part = fc.oneof(
    fc.tuple(fc.nat(2 ** 31 - 20_001), fc.integer({ min: 1, max: 20_000 })).map(([first, count]) => ({
      run: true,
      list: Array.from({ length: count }, (_, i) => first + i),
    })),
    fc
      .tuple(fc.constantFrom(0, 127, 128, 32_767, 32_768, 2 ** 31 - 1), fc.integer({ min: 1, max: 9000 }))
      .map(([most, count]) => ({
        run: false,
        list: Array.from({ length: count }, (_, i) => (i % 7 === 0 ? most : (i % 3) - 1)),
      })),
  );

  it('are those that were added, one by one and many at a time', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.nat(2000), (parts, most) => {
        const numbers = new WholeNumbers();
        for (const { run, list } of parts) {
          if (run) numbers.addRun(list[0]!, list.length);
          else numbers.add(Int32Array.from(list), list.length, Math.max(...list));
        }
        const all = parts.flatMap(({ list }) => list);
        expect(numbers.length).toBe(all.length);
        expect(all.every((number, row) => numbers.at(row) === number)).toBe(true);
        for (let from = 0; from < all.length; from += most + 1) {
          const some = all.slice(from, from + most + 1);
          expect([...numbers.from(from, most + 1).subarray(0, some.length)]).toEqual(some);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('whole numbers are handed on from a row where fewer were asked for before', () => {
  const numbers = new WholeNumbers();
  const list = Array.from({ length: 40 }, (_, i) => (i * 7) % 11);
  numbers.add(Int32Array.from(list), 40, 10);
  numbers.from(0, 40);
  expect([...numbers.from(3, 2)].slice(0, 2)).toEqual(list.slice(3, 5));
  expect([...numbers.from(3, 37)].slice(0, 37)).toEqual(list.slice(3));
});

describe('cells one after the other', () => {
  const decode = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end);
  const list = fc
    .tuple(
      fc.array(fc.string({ unit: fc.constantFrom(...'ab'), maxLength: 9 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(1, 1, 60, 400),
      fc.constantFrom(0, 100),
    )
    // Several blocks, some of more bytes than 16 bits count.
    .map(([texts, times, longer]) =>
      Array.from({ length: times }, () => texts.map((text) => text.repeat(1 + longer))).flat(),
    );

  it('are given back, and told to be the same where they are', () => {
    fc.assert(
      fc.property(list, fc.nat(), (texts, draw) => {
        const cells = new LooseCells();
        const bytes = Buffer.from(texts.join(''), 'latin1');
        const ends = Int32Array.from(
          texts,
          (
            (at) => (text: string) =>
              (at += text.length)
          )(0),
        );
        const starts = Int32Array.from(ends, (end, i) => end - texts[i]!.length);
        const before = draw % (texts.length + 1);
        for (let i = 0; i < before; i++) cells.add(bytes, starts[i]!, ends[i]!);
        cells.addAll(bytes, { starts, ends }, before, texts.length - before);
        expect([cells.size, cells.length]).toEqual([texts.length, bytes.length]);
        expect(texts.every((text, place) => cells.text(place, decode) === text)).toBe(true);
        const listed = cells.list();
        expect([...listed.starts]).toEqual([...starts, bytes.length]);
        expect(Buffer.from(listed.bytes)).toEqual(bytes);
        const place = (draw * 7) % texts.length;
        for (let other = 0; other < texts.length; other++) {
          expect(cells.same(place, other)).toBe(texts[place] === texts[other]);
          if (texts[place] === texts[other]) expect(cells.key(place)).toBe(cells.key(other));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('cells looked up by their bytes', () => {
  it('have one code where each byte is the same, numbered as they come', () => {
    // Few letters, and lengths about those of the words that are compared at once.
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', '\u00e9', '1'), maxLength: 18 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 400 }), fc.boolean(), (texts, collide) => {
        const { codes } = oneColumn(texts, collide ? { hashOf: () => 7 } : {}).columns[0]!;
        const distinct = [...new Set(texts)];
        expect(texts.map((_, row) => codes.at(row))).toEqual(texts.map((text) => distinct.indexOf(text)));
      }),
      { numRuns: cases(500) },
    );
  });

  it('have other hashes where a byte differs, almost always', () => {
    const texts = Array.from({ length: 1024 }, (_, i) => `Organisme ${i * 37}`);
    const { cuts } = new CellColumns(1, (bytes) => bytes.toString());
    cutCells(cuts, texts);
    cuts.hash(0);
    const at = cuts.told.hashes >> 2;
    const hashes = new Set(cuts.kernel.words.subarray(at, at + 1024));
    // Of 1,024 at random among 2³², two are alike once in 8,000 times.
    expect(hashes.size).toBeGreaterThanOrEqual(1023);
  });
});

describe('a column whose cells are made to collide', () => {
  it('is no longer searched: a file cannot make every cell cost as much as all those before it', () => {
    const texts = Array.from({ length: 1024 }, (_, i) => `cell ${i}`);
    const column = oneColumn(texts, { hashOf: () => 7 }).columns[0]!;
    expect(column.rare).toBe(true);
    expect(texts.map((_, row) => column.text(column.codes.at(row)))).toEqual(texts);
    expect(column.same(column.codes.at(0), column.codes.at(1023))).toBe(false);
  });
});

describe('a number told from its bytes', () => {
  it('is the number that its text is, and never one that could be read in two ways', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 0, maxLength: 9 });
    const text = fc
      .tuple(fc.constantFrom('', '-', '+', ' '), digits, fc.constantFrom('', '.', ',', '..'), digits)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (printed) => {
        const numbers = new PlainNumbers(oneColumn([printed]).columns[0]!);
        if (!numbers.read(0)) return;
        expect(printed).toMatch(/^-?\d+(?:[.,]\d+)?$/);
        // `1,234`: thousands, or thousandths.
        expect(printed).not.toMatch(/^-?[1-9]\d{0,2}[.,]\d{3}$/);
        expect(numbers.value()).toBe(Number(printed.replace(',', '.')) + 0);
      }),
      { numRuns: 2000 },
    );
  });
});
