import type { CellColumns } from '../../read/columns/table.ts';
import { looksLikePeriod } from '../../read/looks.ts';
import type { Cell, RawRow } from '../../read/row.ts';
import type { DecimalMark } from '../amounts.ts';
import { type PlainNumber, PlainNumbers } from '../coded/plain-numbers.ts';
import { couldBeYear, DecimalEvidence } from '../decimal.ts';
import { readAmount } from '../read-amount.ts';
import { headerPeriod } from './header-words.ts';
import type { KeptColumns } from './types.ts';

/** What the cells of one column say of the numbers in it. */
export interface ColumnNumbers {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers nearly throughout, and no years: under a header that is a year, several numbers of four figures are amounts. */
  readonly numeric: boolean;
  /** As `numeric`, and no counts below a hundred throughout. */
  readonly money: boolean;
  readonly evidence: DecimalEvidence;
}

/** Share of the filled cells of a column of amounts that are numbers; the others are notes (`n.d.`, `à venir`). */
const NUMBERS_SHARE = 0.8;

/** Four figures that could be a year, or an amount of that size under a header that is a year itself. */
const BARE = /^\s*\d{4}\s*$/;

/** Whether a header is a period and nothing else, and which years it names: under it, another year is an amount. */
function yearsOf(header: string): { readonly named: boolean; readonly own: ReadonlySet<string> | null } {
  const period = headerPeriod(header);
  const own = typeof period === 'object' && period.rest === '' ? yearsNamed(period.text) : null;
  return { named: period !== undefined, own };
}

/** `2022-2023` and `2022-23`: 2022 and 2023. */
function yearsNamed(text: string): ReadonlySet<string> {
  const years = new Set(text.match(/(?:19|20)\d\d/gu) ?? []);
  return /[-/_] ?\d\d$/u.test(text) ? years.add(`${text.slice(0, 2)}${text.slice(-2)}`) : years;
}

/** The rows of one file, and the same as columns of codes where they are read so. */
export interface Rows {
  readonly header: readonly string[];
  rows(): AsyncIterable<readonly RawRow[]>;
  readonly kept?: KeptColumns;
}

/**
 * What the columns at `asked` say, each at its place: those that nobody asks about are not looked at. Goes through the rows
 * once, or through the columns of codes; ragged rows are left out.
 */
export async function columnNumbers(
  { header, rows, kept }: Rows,
  asked: Iterable<number>,
): Promise<readonly (ColumnNumbers | undefined)[]> {
  const counts: (Count | undefined)[] = header.map(() => undefined);
  for (const at of asked) counts[at] = new Count(yearsOf(header[at] ?? ''));
  if (kept?.columns) countCodes(kept.columns, counts);
  else {
    for await (const batch of rows()) {
      const sound = batch.filter(({ problem }) => !problem);
      // Column by column: what is known of one stays at hand, and a cell that repeats is looked at once.
      for (const [at, count] of counts.entries()) {
        if (!count) continue;
        for (const [cell, times] of timesOf(sound, at)) count.add(cell, times);
      }
    }
  }
  return counts.map((count) => count?.numbers());
}

/** The same of columns of codes, each distinct cell in the order in which they first come. */
function countCodes({ columns, rows }: CellColumns, counts: readonly (Count | undefined)[]): void {
  for (const [at, count] of counts.entries()) {
    const column = columns[at];
    if (!count || !column) continue;
    const numbers = new PlainNumbers(column);
    const enter = (code: number, own: number) => {
      const text = () => column.text(code);
      if (numbers.read(code)) count.addPlain(numbers.found, text, own);
      else count.add(text(), own);
    };
    // Codes are numbered as their cells first come.
    const times = new Uint32Array(column.rare ? 0 : column.size);
    for (let row = 0; row < rows; row++) {
      const code = column.codes.at(row);
      // A row with a problem has none.
      if (code < 0) continue;
      if (column.rare) enter(code, 1);
      else times[code]!++;
    }
    for (const [code, own] of times.entries()) if (own > 0) enter(code, own);
  }
}

/** What is gathered of one column. */
class Count {
  private readonly evidence = new DecimalEvidence();
  private readonly header: ReturnType<typeof yearsOf>;
  private readonly bare = new Set<string>();
  private periods = 0;

  constructor(header: ReturnType<typeof yearsOf>) {
    this.header = header;
  }

  /** A cell, and how many rows hold it. */
  add(cell: Cell, times: number): void {
    this.evidence.add(cell, times);
    if (!looksLikePeriod(cell)) return;
    this.periods += times;
    if (this.header.named && BARE.test(String(cell))) this.bare.add(String(cell).trim());
  }

  /** As `add`, of a number that is told from its digits. */
  addPlain(number: PlainNumber, text: () => string, times: number): void {
    this.evidence.addPlain(number, text, times);
    if (!couldBeYear(number)) return;
    this.periods += times;
    if (this.header.named) this.bare.add(text().trim());
  }

  numbers(): ColumnNumbers {
    const { evidence, bare } = this;
    const { own } = this.header;
    const { filled, numbers } = evidence;
    const amounts = own !== null && [...bare].some((year) => !own.has(year));
    const years = this.periods * 2 > filled && bare.size < 2 && !amounts;
    const numeric = numbers > 0 && numbers >= filled * NUMBERS_SHARE && !years;
    const money = numeric && (amounts ? !evidence.counts : evidence.couldBeMoney);
    return { filled, numbers, numeric, money, evidence };
  }
}

/** The cells of one column and how many rows hold each, in the order in which they first come. */
function timesOf(rows: readonly RawRow[], at: number): ReadonlyMap<Cell, number> {
  const times = new Map<Cell, number>();
  for (const { cells } of rows) {
    const cell = cells[at] ?? '';
    times.set(cell, (times.get(cell) ?? 0) + 1);
  }
  return times;
}

/** The decimal mark of a group of columns: that of the first which says. */
export function markOf(columns: readonly ColumnNumbers[], given: DecimalMark | undefined): DecimalMark {
  if (given) return given;
  for (const { evidence } of columns) {
    const decided = evidence.decide('', undefined);
    if ('mark' in decided && decided.mark.value !== null) return decided.mark.value;
  }
  return '.';
}

/** Reads cells of columns of numbers as amounts in their decimal mark; null where a cell holds none. */
export function amountReader(
  columns: readonly ColumnNumbers[],
  given: DecimalMark | undefined,
): (cell: Cell | undefined) => number | null {
  const mark = markOf(columns, given);
  return (cell) => {
    const amount = readAmount(cell ?? '', { mark, lakh: false, power: 0 });
    return typeof amount === 'string' ? null : amount.value;
  };
}
