import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRecords } from '../../src/read/cells.ts';
import { type Dialect, RecordFramer } from '../../src/read/records.ts';

const text = fc.string({ unit: fc.constantFrom(...'ab;,"\n '), maxLength: 40 });

describe('cutRecords', () => {
  it('agrees with strict csv-parse on every text that csv-parse accepts', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(';', ','), (content, delimiter) => {
        const dialect: Dialect = { delimiter, escape: '"' };
        let expected: string[][];
        try {
          expected = parse(content, { delimiter, record_delimiter: '\n', relax_column_count: true });
        } catch {
          return;
        }
        const records = new RecordFramer(dialect)
          .push(content, true)
          .flatMap((framed) => cutRecords(framed, dialect));
        expect(records.map((record) => record.cells)).toEqual(expected);
        expect(records.some((record) => record.damaged)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('never loses a character of a damaged line', () => {
    fc.assert(
      fc.property(text, (content) => {
        const dialect: Dialect = { delimiter: ';', escape: '"' };
        const lines = content.split('\n');
        for (const framed of new RecordFramer(dialect).push(content, true)) {
          for (const { line, cells, damaged } of cutRecords(framed, dialect)) {
            if (damaged) expect(cells.join(';')).toBe(lines[line - 1]);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
