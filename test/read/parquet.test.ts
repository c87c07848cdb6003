import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { Random } from '../../src/base/random.ts';
import { writerOf } from '../../src/read/parquet-cells.ts';
import { read, refusalOf, refusedIssues } from './helpers.ts';

type Written = Parameters<typeof parquetWriteBuffer>[0];
type SchemaElement = NonNullable<Written['schema']>[number];

const bytesOf = (columnData: ColumnSource[], options: Partial<Written> = {}): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...options }));

const readParquet = (bytes: Uint8Array, name = 'table.parquet') => read(bytes, { name });
const cellsOf = async (columns: ColumnSource[], options: Partial<Written> = {}) =>
  (await readParquet(bytesOf(columns, options))).rows.map(({ cells }) => cells);

/** A schema of one column under its root. */
const schemaOf = (column: Partial<SchemaElement>): SchemaElement[] => [
  { name: 'root', num_children: 1 },
  { name: 'a', repetition_type: 'OPTIONAL', ...column } as SchemaElement,
];

const DAY = 86_400_000;

describe('cells of a Parquet file', () => {
  it.each<[string, Partial<SchemaElement>, unknown[], string[]]>([
    [
      'texts, accents and what looks like markup',
      { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
      ['Maison', 'Côte-Nord', '"; a\nb', '', null],
      ['Maison', 'Côte-Nord', '"; a\nb', '', ''],
    ],
    ['texts that nothing says are such', { type: 'BYTE_ARRAY' }, ['é'], ['é']],
    ['JSON, as its text', { type: 'BYTE_ARRAY', converted_type: 'JSON' }, [{ b: 1 }], ['{"b":1}']],
    [
      'whole numbers of 32 bits',
      { type: 'INT32' },
      [0, -7, 2_147_483_647, null],
      ['0', '-7', '2147483647', ''],
    ],
    [
      'whole numbers beyond what a double holds',
      { type: 'INT64' },
      [9_007_199_254_740_993n, -1n],
      ['9007199254740993', '-1'],
    ],
    [
      'doubles, by the shortest text that gives them back',
      { type: 'DOUBLE' },
      [0.1, 1234.5, 1e21, -0.30000000000000004],
      ['0.1', '1234.5', '1e+21', '-0.30000000000000004'],
    ],
    [
      'numbers of 32 bits likewise',
      { type: 'FLOAT' },
      [0.1, 1234.56, 16777216, 1e30],
      ['0.1', '1234.56', '16777216', '1e+30'],
    ],
    ['true and false', { type: 'BOOLEAN' }, [true, false, null], ['true', 'false', '']],
    [
      'dates',
      { type: 'INT32', converted_type: 'DATE' },
      [new Date(0), new Date(19_448 * DAY)],
      ['1970-01-01', '2023-04-01'],
    ],
    [
      'moments, with their time of day where there is one',
      { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
      [new Date(19_448 * DAY), new Date(19_448 * DAY + 3_661_000)],
      ['2023-04-01', '2023-04-01T01:01:01'],
    ],
    [
      'times of day, whatever they count',
      { type: 'INT32', converted_type: 'TIME_MILLIS' },
      // 10:11:12 and 23:59:59.999 in thousandths of a second since midnight.
      [36_672_000, 86_399_999, 0, null],
      ['10:11:12', '23:59:59', '00:00:00', ''],
    ],
    [
      'times of day in millionths of a second',
      { type: 'INT64', converted_type: 'TIME_MICROS' },
      [36_672_000_000n],
      ['10:11:12'],
    ],
  ])('are %s', async (_, column, data, cells) => {
    const found = await cellsOf([{ name: 'a', data: data as never }], { schema: schemaOf(column) });
    expect(found).toEqual(cells.map((cell) => [cell]));
  });

  it.each<[string, Partial<SchemaElement>, unknown[], string[]]>([
    ['of 32 bits', { type: 'INT32', precision: 9 }, [1_234.56, -0.05, 0], ['1234.56', '-0.05', '0.00']],
    ['of 64 bits', { type: 'INT64', precision: 18 }, [98_765_432.1], ['98765432.10']],
  ])('are decimals %s, exact and with all their decimals', async (_, column, data, cells) => {
    const schema = schemaOf({ converted_type: 'DECIMAL', scale: 2, ...column });
    expect(await cellsOf([{ name: 'a', data: data as never }], { schema })).toEqual(
      cells.map((cell) => [cell]),
    );
  });

  it('are dates without end as databases write them: days that no calendar has, which damage nothing else', () => {
    // 2,147,483,647 days is what DuckDB stores for it; JavaScript ends at 100,000,000.
    const date = writerOf({ name: 'a', type: 'INT32', converted_type: 'DATE' });
    expect(date?.(new Date(2_147_483_647 * DAY))).toBe('infinity');
    expect(date?.(new Date(-100_000_000 * DAY))).toBe('-271821-04-20T00:00:00.000Z');
  });

  it('are decimals of many bytes, to the last digit', async () => {
    const whole = 0x0c22334455667788_99n;
    const schema = schemaOf({
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
      converted_type: 'DECIMAL',
      scale: 2,
      precision: 38,
    });
    const bytes = bytesOf([{ name: 'a', data: [whole, -1n] as never }], { schema });
    expect((await readParquet(bytes)).rows.map(({ cells }) => cells[0])).toEqual([
      `${whole / 100n}.${String(whole % 100n).padStart(2, '0')}`,
      '-0.01',
    ]);
  });
});

describe('a Parquet file', () => {
  const names = Array.from({ length: 4_500 }, (_, i) => `Organisme ${i}`);
  const columns: ColumnSource[] = [
    { name: 'Organisme', data: names },
    { name: 'Montant', data: names.map((_, i) => (i % 7 === 0 ? null : i / 4)) as never, type: 'DOUBLE' },
  ];

  it.each([
    ['plain', 'UNCOMPRESSED', undefined],
    ['Snappy', 'SNAPPY', undefined],
    ['gzip', 'GZIP', { GZIP: (bytes: Uint8Array) => gzipSync(bytes) }],
    ['Brotli', 'BROTLI', { BROTLI: (bytes: Uint8Array) => brotliCompressSync(bytes) }],
  ] as const)(
    'of several row groups, %s, gives every row once, from row 2 on',
    async (_, codec, compressors) => {
      const options = { rowGroupSize: [1000, 1500], codec, ...(compressors ? { compressors } : {}) };
      const { facts, rows, issues } = await readParquet(bytesOf(columns, options));
      expect(facts).toMatchObject({
        format: 'parquet',
        header: ['Organisme', 'Montant'],
        sheet: null,
        delimiter: null,
      });
      expect(issues).toEqual([]);
      expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual(
        names.map((name, i) => [i + 2, name, i % 7 === 0 ? '' : String(i / 4)]),
      );
    },
  );

  it('is known by its bytes, under any name and inside gzip, and the name that misleads is told', async () => {
    const bytes = bytesOf(columns.map(({ name, data }) => ({ name, data: data.slice(1, 3) as never })));
    const { facts, issues } = await readParquet(bytes, 'table.csv');
    expect([facts.format, issues]).toEqual([
      'parquet',
      [expect.objectContaining({ code: 'file-name-misleads' })],
    ]);
    expect((await readParquet(gzipSync(bytes), 'table.parquet.gz')).rows).toHaveLength(2);
  });

  it('names its columns itself, by a number, a reserved word or anything', async () => {
    const { facts, rows } = await readParquet(
      bytesOf(['2023', '__proto__', 'a.b'].map((name, i) => ({ name, data: [`${i}`] }))),
    );
    expect([facts.header, facts.headerLine.value, rows[0]?.cells]).toEqual([
      ['2023', '__proto__', 'a.b'],
      1,
      ['0', '1', '2'],
    ]);
  });

  it('with lists, structures or bytes names those columns, and nothing of it is read', async () => {
    const list: SchemaElement[] = [
      { name: 'root', num_children: 2 },
      { name: 'Nom', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'Montants', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'INT32', repetition_type: 'OPTIONAL' },
    ];
    const bytes = bytesOf(
      [
        { name: 'Nom', data: ['A'] },
        { name: 'Montants', data: [[1, 2]] as never },
      ],
      { schema: list },
    );
    const [issue] = await refusedIssues(readParquet(bytes));
    expect(issue).toMatchObject({ code: 'parquet-columns', args: { columns: ['Montants'] } });
    const raw = schemaOf({ type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2 });
    const fixed = bytesOf([{ name: 'a', data: [new Uint8Array(2)] as never }], { schema: raw });
    expect(await refusalOf(readParquet(fixed))).toEqual(['parquet-columns']);
    // No text of UTF-8 holds 0xFF: a picture, say, of which nothing tells that it is one.
    const picture = [{ name: 'a', data: [Uint8Array.of(0xff)] as never }];
    const bare = readParquet(bytesOf(picture, { schema: schemaOf({ type: 'BYTE_ARRAY' }) }));
    expect((await refusedIssues(bare))[0]).toMatchObject({
      code: 'parquet-columns',
      args: { columns: ['a'] },
    });
  });

  it('packed in a way that is not read says which', async () => {
    const compressors = { LZ4: (bytes: Uint8Array) => bytes };
    const [issue] = await refusedIssues(readParquet(bytesOf(columns, { codec: 'LZ4', compressors })));
    expect(issue).toMatchObject({ code: 'parquet-codec', args: { codec: 'LZ4' } });
  });

  it('without rows is refused as such', async () => {
    const empty = bytesOf([{ name: 'a', data: [] as string[], type: 'STRING' }]);
    expect(await refusalOf(readParquet(empty))).toEqual(['file-header-only']);
  });

  it('cut anywhere, or with bytes changed, is refused as damaged or read: never a crash', {
    timeout: 60_000,
  }, async () => {
    const whole = bytesOf(columns.map(({ name, data }) => ({ name, data: data.slice(0, 60) as never })));
    const outcome = (bytes: Uint8Array) =>
      readParquet(bytes).then(
        () => 'read',
        (error: unknown) => {
          if (error instanceof Refusal) return error.issues[0]!.code;
          throw error;
        },
      );
    for (let length = 4; length < whole.length; length += 13)
      expect(await outcome(whole.slice(0, length))).toBe('file-damaged');
    const random = new Random(14);
    const seen = new Set<string>();
    for (let turn = 0; turn < 600; turn++) {
      const bytes = Uint8Array.from(whole);
      for (let change = 0; change < 3; change++)
        bytes[4 + random.below(bytes.length - 4)] = random.below(256);
      seen.add(await outcome(bytes));
    }
    expect(seen).toContain('file-damaged');
    expect(seen).toContain('read');
  });
});
