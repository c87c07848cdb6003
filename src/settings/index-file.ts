import { basename } from 'node:path';
import { Refusal } from '../base/issue.ts';
import { asPeriod } from '../clean/periods.ts';
import { openTable } from '../read/open.ts';
import { fileSource } from '../read/source.ts';
import type { PriceIndex } from '../study/trend/price-index.ts';

/**
 * Reads a file of prices: a year or a fiscal year in the first column, an index above 0 in the second (`137,8`), whatever its
 * base. A first line that holds no number is a header.
 *
 * @throws Refusal with codes of `ReadCodes`, or (`index-line`) where a line holds no year or no positive number
 */
export async function readIndex(path: string, file: string = basename(path)): Promise<PriceIndex> {
  const table = await openTable(fileSource(path, file));
  const values = new Map<string, number>();
  for await (const batch of table.rows()) {
    for (const { cells, line } of batch) {
      const [year, text] = [String(cells[0] ?? '').trim(), String(cells[1] ?? '').trim()];
      if (year === '' && text === '') continue;
      const value = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
      if (year === '' || text === '' || !(value > 0)) {
        throw new Refusal({ level: 'error', code: 'index-line', args: { file, line, year, value: text } });
      }
      // As the column of periods is read: `2023-24` is `2023-2024`.
      values.set(asPeriod(year), value);
    }
  }
  return { source: file, values };
}
