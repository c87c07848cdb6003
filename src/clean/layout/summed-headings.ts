// Regions that stand as lines of their own above their rows, each with the sum of these beside its name.
import { DecimalSum } from '../../base/decimal-sum.ts';
import { tidy } from '../../base/text.ts';
import { isBlank } from '../../read/looks.ts';
import type { Cell, RawRow } from '../../read/row.ts';
import { findColumn } from '../find-column.ts';
import { matchHeaders } from '../headers.ts';
import { readAmount } from '../read-amount.ts';
import { agrees, mismatch } from '../reconcile.ts';
import { summaryLabel, totalsLabel } from '../totals.ts';
import type { CleanIssue, CleanOptions } from '../types.ts';
import { amountReader, columnNumbers } from './column-numbers.ts';
import { areRegions, type Outline } from './outline.ts';
import type { Body } from './types.ts';

/** A line with a region and numbers, and what the rows beneath it come to, by column of numbers. */
interface Block {
  readonly line: number;
  readonly at: number;
  readonly label: string;
  readonly printed: readonly (number | null)[];
  readonly sums: readonly DecimalSum[];
  /** As `sums`, with rows that say total of something: `Total Jeunesse` can be an organisation. */
  readonly wholes: readonly DecimalSum[];
  /** Rows that each of them adds up. */
  rows: number;
  whole: number;
}

/** Whether a row is a region with nothing beside it but numbers, of which there is one or more. */
export function opensSummed(row: RawRow, width: number): boolean {
  const named = textAt(row.cells, width);
  if (named === undefined || !areRegions([tidy(String(row.cells[named]))])) return false;
  return row.cells.some((cell, at) => at !== named && at < width && !isBlank(cell));
}

/**
 * The first row is a region with its numbers, and so are others, all of one system in one column: in some column of numbers each
 * is the sum of the rows beneath it, down to the next. Those that are not are said where they are the fewest; else none is read so.
 */
export async function findSummed(
  body: Body,
  options: CleanOptions,
): Promise<{ readonly outline?: Outline; readonly issues: readonly CleanIssue[] }> {
  const { blocks, columns } = await blocksOf(body, options);
  const [first] = blocks;
  if (!first || blocks.length < 2 || blocks.some(({ at }) => at !== first.at)) return { issues: [] };
  if (!areRegions(blocks.map(({ label }) => label))) return { issues: [] };
  const all = columns.map((at, i) => ({
    at,
    agree: blocks.filter((block) => termsOf(block, i) > 0),
    differ: blocks.filter((block) => block.printed[i] != null && termsOf(block, i) === 0),
    ofSeveral: blocks.some((block) => termsOf(block, i) > 1),
  }));
  const named = amountColumns(body.header, options);
  const amounts = all.filter(
    ({ at, agree, differ }) => named.includes(at) && agree.length + differ.length > 0,
  );
  // Where amounts stand beside the regions, these tell; counts of a few add up by chance, and tell where all of them do.
  const fits =
    amounts.length > 0 ? amounts : all.filter(({ differ }) => named.length === 0 || differ.length === 0);
  const best = fits.toSorted((a, b) => a.differ.length - b.differ.length || b.agree.length - a.agree.length);
  const telling = best.find(
    ({ agree, differ, ofSeveral }) => ofSeveral || (differ.length === 0 && agree.length >= ALL_OF_ONE),
  );
  if (!telling) return { issues: [] };
  const { agree, differ } = telling;
  if (agree.length > Math.max(1, differ.length)) {
    const heads = new Map(blocks.map(({ line }) => [line, 0]));
    const outline = { at: first.at, roles: ['region'], heads, names: false, kind: 'sums' } as const;
    return { outline, issues: differ.map((block) => outOfDate(body, block, all.indexOf(telling))) };
  }
  // One of many is a sum by chance.
  const chance = differ.length === 0 || agree.length * 2 < differ.length;
  return chance ? { issues: [] } : { issues: [unread(body, blocks, differ)] };
}

const outOfDate = ({ file }: Body, { line, label, printed, sums }: Block, i: number): CleanIssue =>
  mismatch(label, printed[i] ?? 0, sums[i]?.toNumber() ?? 0, { file, line, value: label });

/** Regions that are each the sum of one row, from which chance is ruled out. */
const ALL_OF_ONE = 3;

/** How many rows give the sum that stands beside a region; 0 where they do not. */
function termsOf({ printed, sums, wholes, rows, whole }: Block, i: number): number {
  const own = printed[i];
  if (own == null) return 0;
  if (agrees(own, sums[i]?.toNumber() ?? 0)) return rows;
  return agrees(own, wholes[i]?.toNumber() ?? 0) ? whole : 0;
}

const PLACES_KEPT = 3;

function unread({ file, header }: Body, blocks: readonly Block[], differ: readonly Block[]): CleanIssue {
  return {
    code: 'headings-summed',
    args: {
      regions: blocks.map(({ label }) => label),
      others: differ.map(({ label }) => label),
      n: differ.length,
    },
    level: 'warning',
    count: blocks.length,
    places: differ
      .slice(0, PLACES_KEPT)
      .map(({ line, at, label }) => ({ file, line, column: header[at] ?? '', value: label })),
  };
}

/** Each line that is a region with numbers, with what stands beneath it; what says total belongs to none. */
async function blocksOf(
  body: Body,
  { decimal }: CleanOptions,
): Promise<{ blocks: readonly Block[]; columns: readonly number[] }> {
  const { header } = body;
  const numbers = await columnNumbers(body, header.keys());
  const columns = numbers.flatMap((own, at) => (own?.numeric ? [at] : []));
  const value = amountReader(
    columns.flatMap((at) => numbers[at] ?? []),
    decimal,
  );
  const blocks: Block[] = [];
  for await (const batch of body.rows()) {
    for (const row of batch) {
      if (row.problem) continue;
      const own = columns.map((at) => value(row.cells[at]));
      if (opensSummed(row, header.length)) {
        const at = textAt(row.cells, header.length) ?? -1;
        const label = tidy(String(row.cells[at]));
        const [sums, wholes] = [columns.map(() => new DecimalSum()), columns.map(() => new DecimalSum())];
        blocks.push({ line: row.line, at, label, printed: own, sums, wholes, rows: 0, whole: 0 });
        continue;
      }
      enter(blocks.at(-1), row, own);
    }
  }
  return { blocks, columns };
}

/** Adds a row to the block that it stands in. */
function enter(block: Block | undefined, { cells }: RawRow, own: readonly (number | null)[]): void {
  const opening = tidy(String(cells.find((cell) => !isBlank(cell)) ?? ''));
  if (!block || opening === '' || own.every((amount) => amount === null)) return;
  const total = totalsLabel(opening);
  if (total?.kind === 'whole') return;
  block.whole += 1;
  for (const [i, amount] of own.entries()) block.wholes[i]?.add(amount ?? 0);
  if (total || summaryLabel(opening)) return;
  block.rows += 1;
  for (const [i, amount] of own.entries()) block.sums[i]?.add(amount ?? 0);
}

function amountColumns(header: readonly string[], { map }: CleanOptions): readonly number[] {
  if (map?.amount !== undefined) return findColumn(header, map.amount);
  return matchHeaders(header, 'amount').map(({ index }) => index);
}

/** Position of the one cell with a letter in it; undefined where there is none, or another. */
function textAt(cells: readonly Cell[], width: number): number | undefined {
  let found: number | undefined;
  for (let at = 0; at < cells.length && at < width; at++) {
    const cell = cells[at] ?? '';
    if (typeof cell === 'number' || !/\p{L}/u.test(withoutUnit(cell))) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** `12 000 CAD` is a number. */
const withoutUnit = (cell: string): string =>
  /^\s*[-(]?\$?\d/.test(cell) && readsAsNumber(cell) ? '' : cell;
const readsAsNumber = (cell: string): boolean =>
  typeof readAmount(cell, { mark: ',', lakh: false, power: 0 }) !== 'string' ||
  typeof readAmount(cell, { mark: '.', lakh: true, power: 0 }) !== 'string';
