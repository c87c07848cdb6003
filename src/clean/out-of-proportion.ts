import { DecimalSum } from '../base/decimal-sum.ts';
import type { CleanIssue, Dataset } from './types.ts';

/** Fewest amounts among which a usual one can be told. */
const FEWEST = 20;
/** An amount in full among thousands, or cents read as dollars, is a thousand or a hundred times the usual one. */
const THOUSAND = 1000;
const HUNDRED = 100;
const PLACES_KEPT = 3;

/**
 * Amounts that a typing error may have made: a thousand times the median of those that are not zero, or a hundred times
 * where one alone is more than half of all the money. They stay in the figures, which rest on them: a person must look.
 */
export function amountsOutOfProportion({ amount, n, file, line, files }: Dataset): CleanIssue[] {
  const sizes = amount
    .subarray(0, n)
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  if (sizes.length < FEWEST) return [];
  const median = sizes[sizes.length >> 1] ?? 0;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const found: number[] = [];
  for (let record = 0; record < n; record++) {
    const size = Math.abs(amount[record] ?? 0);
    if (size >= THOUSAND * median || (size >= HUNDRED * median && size * 2 > all)) found.push(record);
  }
  if (found.length === 0) return [];
  const money = new DecimalSum();
  for (const record of found) money.add(amount[record] ?? 0);
  const largest = Math.max(...found.map((record) => Math.abs(amount[record] ?? 0)));
  const args = {
    records: found.length,
    largest: largest.toFixed(2),
    median: median.toFixed(2),
    times: Math.floor(largest / median),
    share: found.reduce((sum, record) => sum + Math.abs(amount[record] ?? 0), 0) / all,
  };
  const places = found
    .slice(0, PLACES_KEPT)
    .map((record) => ({
      file: files[file[record] ?? 0] ?? '',
      line: line[record] ?? 0,
      value: String(amount[record]),
    }));
  const count = found.length;
  return [
    { code: 'amount-out-of-proportion', args, level: 'warning', count, amount: money.toString(), places },
  ];
}
