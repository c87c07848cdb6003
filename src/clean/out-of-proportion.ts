import { DecimalSum } from '../base/decimal-sum.ts';
import type { CleanIssue, Dataset } from './types.ts';

/** Fewest amounts among which a usual one can be told. */
const FEWEST = 20;
/** Times the median, and times the next amount below: a typing error stands alone, the largest of a long tail does not. */
const TIMES_MEDIAN = 100;
const TIMES_NEXT = 20;
const PLACES_KEPT = 3;

/**
 * Amounts that a typing error may have made, or dollars among thousands: a hundred times the median of those that are not
 * zero, with nothing near below them. They stay in the figures, which rest on them: a person must look.
 */
export function amountsOutOfProportion({ amount, n, file, line, files }: Dataset): CleanIssue[] {
  if (!hasHole(amount.subarray(0, n))) return [];
  const sizes = amount
    .subarray(0, n)
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  if (sizes.length < FEWEST) return [];
  const median = sizes[sizes.length >> 1] ?? 0;
  const least = sizes.find(
    (size, i) => size >= TIMES_MEDIAN * median && size >= TIMES_NEXT * (sizes[i - 1] ?? size),
  );
  if (least === undefined) return [];
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const found: number[] = [];
  for (let record = 0; record < n; record++) if (Math.abs(amount[record] ?? 0) >= least) found.push(record);
  const money = new DecimalSum();
  for (const record of found) money.add(amount[record] ?? 0);
  const largest = sizes.at(-1) ?? 0;
  const args = {
    records: found.length,
    largest: largest.toFixed(2),
    median: median.toFixed(2),
    times: Math.floor(largest / median),
    share: found.reduce((sum, record) => sum + Math.abs(amount[record] ?? 0), 0) / all,
  };
  const places = found.slice(0, PLACES_KEPT).map((record) => ({
    file: files[file[record] ?? 0] ?? '',
    line: line[record] ?? 0,
    value: String(amount[record]),
  }));
  const count = found.length;
  return [
    { code: 'amount-out-of-proportion', args, level: 'warning', count, amount: money.toString(), places },
  ];
}

/** Powers of two that must stand empty below an amount twenty times the next: 20 > 2⁴. */
const EMPTY = 3;

/** Whether some powers of two are empty between the amounts: without, none stands alone, and nothing needs sorting. */
function hasHole(amounts: Float64Array): boolean {
  const filled = new Uint8Array(2048);
  const words = new Uint32Array(amounts.buffer, amounts.byteOffset, 2 * amounts.length);
  const high = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
  // The exponent of a double stands in the high word, above 20 bits of the fraction.
  for (let i = high; i < words.length; i += 2) filled[((words[i] ?? 0) >>> 20) & 2047] = 1;
  filled[0] = 0;
  const last = filled.lastIndexOf(1);
  let empty = 0;
  for (let exponent = Math.max(0, filled.indexOf(1)); exponent <= last; exponent++) {
    empty = filled[exponent] === 1 ? 0 : empty + 1;
    if (empty >= EMPTY) return true;
  }
  return false;
}
