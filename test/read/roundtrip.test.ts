import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { cases } from '../support/cases.ts';
import { passing } from '../support/passing.ts';
import { read } from './helpers.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const REAL = ['ca-otf-grants.csv', 'fr-toulouse-2023.csv', 'za-lottery-2014.csv'];
const absent = !existsSync(data);

/**
 * Known records, written in every way that exports are, must come back as they were, each with the line it begins on.
 * Expected lines are counted from the text written, by the definition in `RawRow`.
 */

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\n', '\r\n', '\r'];
const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'];

/** Cells: letters of French, delimiters, quotes, line breaks, spaces. Not blank in the first column. */
const letters = fc.constantFrom(...'abcdéèàçôÉœ’ "\',;|\t\n-/');
const cell = fc.string({ unit: letters, maxLength: 12 }).map((text) => text.replace(/\r/g, ''));
const amount = fc
  .integer({ min: 0, max: 1e7 })
  .map((n) => `${Math.floor(n / 100)},${String(n % 100).padStart(2, '0')}`);
const record = fc
  .tuple(cell, cell, amount)
  .map(([name, place, money]) => [`Société d’entraide ${name}`, place, money]);

interface Written {
  readonly bytes: Uint8Array;
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

const written: fc.Arbitrary<Written> = fc
  .record({
    records: fc.array(record, { minLength: 3, maxLength: 12 }),
    delimiter: fc.constantFrom(...DELIMITERS),
    lineEnd: fc.constantFrom(...LINE_ENDS),
    encoding: fc.constantFrom(...ENCODINGS),
    quoted: fc.boolean(),
    preamble: fc.integer({ min: 0, max: 2 }),
    blanks: fc.array(fc.nat(2), { minLength: 13, maxLength: 13 }),
    finalEnd: fc.boolean(),
  })
  .map(({ records, delimiter, lineEnd, encoding, quoted, preamble, blanks, finalEnd }) => {
    let text = 'Liste des organismes\n'.repeat(preamble);
    let line = preamble + 1;
    const lines: number[] = [];
    const rows = [['Organisme', 'Lieu visité', 'Montant versé'], ...records];
    rows.forEach((row, i) => {
      const gap = i === 0 ? 0 : blanks[i]!;
      text += '\n'.repeat(gap);
      line += gap;
      if (i > 0) lines.push(line);
      const out = stringify([row], { delimiter, quoted, record_delimiter: '\n', quoted_match: /[\r\n]|^ / });
      text += out;
      line += out.split('\n').length - 1;
    });
    if (!finalEnd) text = text.replace(/\n$/, '');
    text = text.replaceAll('\n', lineEnd);
    const bom = encoding === 'utf-8-bom';
    const bytes = iconv.encode(text, bom ? 'utf-8' : encoding, {
      addBOM: bom || encoding.startsWith('utf-16'),
    });
    return { bytes, records, lines };
  });

describe('records written in any dialect and encoding', () => {
  it('come back as they were, with their lines', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ bytes, records, lines }) => {
        const { rows } = await read(bytes);
        expect(rows).toEqual(records.map((cells, i) => ({ line: lines[i], cells })));
      }),
      { numRuns: cases(1500) },
    );
  });

  it('come back the same however the bytes are cut into chunks', async () => {
    const { openTable } = await import('../../src/read/open.ts');
    await fc.assert(
      fc.asyncProperty(written, fc.integer({ min: 1, max: 40 }), async ({ bytes, records, lines }, size) => {
        const table = await openTable({
          name: 'chunks.csv',
          open: () => passing(bytes, size),
        });
        const rows = [];
        for await (const batch of table.rows()) rows.push(...batch);
        expect(rows).toEqual(records.map((cells, i) => ({ line: lines[i], cells })));
      }),
      { numRuns: cases(500) },
    );
  });
});

interface Damage {
  readonly kind: 'cut' | 'flip' | 'insert';
  readonly at: number;
  readonly byte: number;
}

function damaged(bytes: Uint8Array, { kind, at, byte }: Damage): Uint8Array {
  const i = at % (bytes.length + 1);
  if (kind === 'cut') return bytes.subarray(0, i);
  return Buffer.concat([
    bytes.subarray(0, i),
    Buffer.from([byte]),
    bytes.subarray(kind === 'flip' ? i + 1 : i),
  ]);
}

describe('damaged bytes', () => {
  const damage: fc.Arbitrary<Damage> = fc.record({
    kind: fc.constantFrom('cut', 'flip', 'insert'),
    at: fc.nat(5000),
    byte: fc.oneof(fc.constantFrom(34, 10, 13, 0, 59, 44), fc.nat(255)),
  });

  it('are read or refused: nothing else is thrown, lines rise, and no row is out of the file', async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.array(damage, { minLength: 1, maxLength: 8 }), async (file, damages) => {
        const bytes = damages.reduce(damaged, file.bytes);
        try {
          const { rows } = await read(bytes);
          const total = bytes.filter((byte) => byte === 10 || byte === 13).length + 1;
          let last = 0;
          for (const { line } of rows) {
            expect(line).toBeGreaterThan(last);
            last = line;
          }
          expect(last).toBeLessThanOrEqual(total);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: cases(2000) },
    );
  });

  it('of any kind are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        try {
          await read(bytes);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      { numRuns: cases(1500) },
    );
  });

  it.skipIf(absent)(
    absent ? 'SKIPPED: ../shared/data is not here' : 'of real files are read or refused, and cost few rows',
    async () => {
      for (const name of REAL) {
        const whole = readFileSync(new URL(name, data)).subarray(0, 120_000);
        const intact = (await read(whole)).rows.length;
        await fc.assert(
          fc.asyncProperty(
            fc.nat(whole.length - 1),
            fc.constantFrom(34, 10, 13, 59, 44, 0x80, 0xe9),
            async (at, byte) => {
              const bytes = Buffer.from(whole);
              // Beyond the header, whose loss is another matter.
              bytes[Math.max(at, 2000)] = byte;
              const { rows } = await read(bytes);
              // One byte can split a row in two, join two, or open a quote over a few lines of a cell.
              expect(Math.abs(rows.length - intact)).toBeLessThanOrEqual(12);
            },
          ),
          { numRuns: cases(60) },
        );
      }
    },
    60_000,
  );
});
