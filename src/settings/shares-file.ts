import { Refusal } from '../base/issue.ts';
import { matching } from '../base/matching.ts';
import { openTable } from '../read/open.ts';
import { fileSource } from '../read/source.ts';

/**
 * Reads a file of parts of regions: a region in the first column, a number in the second (`18`, `18,5 %`), 0 or more; what
 * they add up to does not matter. `regions`: the labels of the data, which a region may name by its number or a part of its
 * name.
 *
 * @throws Refusal with codes of `ReadCodes`, or where a line names no region of the data, or holds no number
 */
export async function readShares(
  path: string,
  file: string,
  regions: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const table = await openTable(fileSource(path, file));
  const shares = new Map<string, number>();
  for await (const batch of table.rows()) {
    for (const { cells, line } of batch) {
      const [name, part] = [String(cells[0] ?? '').trim(), String(cells[1] ?? '').trim()];
      if (name === '' && part === '') continue;
      const meant = matching(regions, name);
      const value = Number(part.replace(/[\s\u00a0%]/g, '').replace(',', '.'));
      const [region] = meant;
      if (region === undefined || meant.length > 1 || part === '' || !(value >= 0)) {
        throw new Refusal({ level: 'error', code: 'shares-line', args: { file, line, region: name, part } });
      }
      shares.set(region, value);
    }
  }
  return shares;
}
