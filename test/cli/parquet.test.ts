import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equite, ROOT } from '../support/run.ts';

const cwd = newFolder('parquet');
const text = readFileSync(join(ROOT, 'data/samples/psoc-fictif.csv'), 'utf8');
const [header = [], ...rows] = parse(text, { bom: true }) as string[][];
writeFileSync(join(cwd, 'same.csv'), text);

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** Amounts to the cent as decimals, whole numbers as such, the rest as texts; blank cells as null. */
const typed = header.map((name, i): { data: unknown[]; column: SchemaElement } => {
  const cells = rows.map((row) => row[i]!);
  const all = (form: RegExp) => cells.every((cell) => cell === '' || form.test(cell));
  const values = (read: (cell: string) => unknown) => cells.map((cell) => (cell === '' ? null : read(cell)));
  const base = { name, repetition_type: 'OPTIONAL' } as const;
  if (all(/^-?\d+\.\d\d$/)) {
    const decimal = { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 } as const;
    return { data: values((cell) => BigInt(cell.replace('.', ''))), column: { ...base, ...decimal } };
  }
  if (all(/^[1-9]\d*$/)) return { data: values(Number), column: { ...base, type: 'INT32' } };
  return { data: values(String), column: { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8' } };
});
const parquet = parquetWriteBuffer({
  columnData: typed.map(({ data }, i) => ({ name: header[i]!, data: data as never })),
  schema: [{ name: 'root', num_children: header.length }, ...typed.map(({ column }) => column)],
  rowGroupSize: 700,
});
writeFileSync(join(cwd, 'same.parquet'), new Uint8Array(parquet));

describe('a Parquet file on the command line', () => {
  it.each([
    ['check', []],
    ['measure', ['--by', 'region']],
  ])('gives what the same rows give as CSV: %s', (command, more) => {
    expect(
      typed.filter(({ column }) => column.type !== 'BYTE_ARRAY').map(({ column }) => column.name),
    ).toContain('Montant');
    const [csv, parquet] = ['same.csv', 'same.parquet'].map((file) => {
      const { code, stdout } = equite([command, file, '--json', ...more], { cwd });
      expect(code).toBe(0);
      const found = JSON.parse(stdout.replaceAll(file, 'FILE'));
      expect(found.inputs[0]?.rows ?? found.files[0].rows).toBeGreaterThan(1000);
      return found;
    });
    const same = ({ inputs: _, files: __, ...rest }: Record<string, unknown>) => rest;
    expect(same(parquet)).toEqual(same(csv));
  });

  it('says in either language what is wrong, and what to type next', () => {
    const bytes = readFileSync(join(cwd, 'same.parquet'));
    writeFileSync(join(cwd, 'cut.parquet'), bytes.subarray(0, bytes.length - 40));
    const list = [
      { name: 'root', num_children: 1 },
      {
        name: 'Parts',
        num_children: 1,
        repetition_type: 'OPTIONAL' as const,
        converted_type: 'LIST' as const,
      },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' as const },
      { name: 'element', type: 'INT32' as const, repetition_type: 'OPTIONAL' as const },
    ];
    const nested = parquetWriteBuffer({
      columnData: [{ name: 'Parts', data: [[1]] as never }],
      schema: list,
    });
    writeFileSync(join(cwd, 'nested.parquet'), new Uint8Array(nested));
    const said = (file: string, lang: string) => {
      const { code, stderr, stdout } = equite(['check', file, '--lang', lang], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      return stderr.replaceAll('\u00a0', ' ');
    };
    expect(said('cut.parquet', 'fr')).toBe(
      'Erreur : cut.parquet est abîmé : le contenu (parquet) s’interrompt ou ne se tient pas.\n  → obtenir le fichier de nouveau; il a pu être coupé pendant un transfert\n',
    );
    expect(said('cut.parquet', 'en')).toContain('Error: cut.parquet is damaged');
    expect(said('nested.parquet', 'fr')).toContain(
      "deux du même nom : « Parts ».\n  → écrire les autres colonnes dans un CSV, p. ex. duckdb -c \"COPY (SELECT organisme, montant FROM 'nested.parquet') TO 'tableau.csv'\"",
    );
    expect(said('nested.parquet', 'en')).toContain('duckdb -c "COPY (SELECT organisation, amount FROM');
  });
});
