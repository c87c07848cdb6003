import type { Cell, RawRow } from '../read/row.ts';
import type { PlainNumber } from './coded/plain-numbers.ts';
import type { CodedTable } from './coded/table.ts';
import { DecimalEvidence } from './decimal.ts';
import { currencyHeaders, matchHeaders } from './headers.ts';
import { summaryLabel, totalsLabel } from './totals.ts';
import { NUMBER_ROLES, ROLES } from './types.ts';

/** An identifier that a spreadsheet turned into a rounded number: `2,43E+13`. */
const DAMAGED = /^\d[.,]\d+E\+\d+$/i;
const FIGURES_ONLY = /^[-+$(]?[\d .,'\u00A0\u202F]+[)$]?$/;

/** An ASCII letter: nearly every label. */
const opensWithLetter = (text: string): boolean => {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
};

/** What a first pass over the rows says of one column. */
export class ColumnProfile {
  filled = 0;
  blank = 0;
  /** Cells of figures too long for a code: a column of these holds no labels. */
  figures = 0;
  damaged = 0;
  damagedExample = '';
  /** false as soon as two cells differ. */
  constant = true;
  private first: Cell = '';
  /** The first cell that is not blank. */
  get example(): string {
    return String(this.first);
  }

  /** For a column that may hold amounts or other numbers. */
  readonly numbers: DecimalEvidence | null;
  /** For a column that may hold periods or regions, or that filters ask about: distinct text → rows. */
  readonly texts: Map<string, number> | null;

  constructor(wants: { numbers: boolean; texts: boolean }) {
    this.numbers = wants.numbers ? new DecimalEvidence() : null;
    this.texts = wants.texts ? new Map() : null;
  }

  /** A cell, and how many rows hold it. */
  add(cell: Cell, times = 1): void {
    const text = typeof cell === 'number' ? String(cell) : cell;
    if (text === '' || text.trim() === '') {
      this.blank += times;
      return;
    }
    this.fill(times, () => cell);
    if (opensWithLetter(text)) {
      // Neither figures nor a damaged identifier.
    } else if (text.length > 3 && FIGURES_ONLY.test(text)) this.figures += times;
    else if (DAMAGED.test(text)) {
      if (this.damaged === 0) this.damagedExample = text;
      this.damaged += times;
    }
    this.numbers?.add(cell, times);
    this.texts?.set(text, (this.texts.get(text) ?? 0) + times);
  }

  /** As `add`, of a number that is told from its digits, in a column whose texts are not asked for. */
  addPlain(number: PlainNumber, text: () => string, times: number): void {
    this.fill(times, text);
    const { negative, whole, mark, decimals } = number;
    if (whole + (negative ? 1 : 0) + (mark === null ? 0 : decimals + 1) > 3) this.figures += times;
    this.numbers?.addPlain(number, text, times);
  }

  private fill(times: number, cell: () => Cell): void {
    if (this.filled === 0) this.first = cell();
    else if (this.constant && cell() !== this.first) this.constant = false;
    this.filled += times;
  }
}

/** Columns (from 0) to look at for their numbers or their texts besides those whose header says so. */
export interface Wanted {
  /** Columns that no organisation is looked for in. */
  readonly funders: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
  /** Columns of the file itself, before those of its layout. */
  readonly width: number;
}

/** What the first pass found. */
export interface Profiles {
  readonly columns: ReadonlyMap<number, ColumnProfile>;
  /** The first row of a file whose rows are all ragged: its columns have no cell to go by. */
  readonly ragged: RawRow | undefined;
  /** The first whole rows that are no totals. */
  readonly sample: readonly RawRow[];
  /** The last rows that fill one cell with a text: notes stand below a table. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  /** Line of the last row, rows of statistics and notes left out. */
  readonly lastLine: number;
}

const SAMPLE = 200;
const NOTES_KEPT = 20;

/** A profile for every column whose header could name a role or a currency, and for those asked for. */
function columnsLookedAt(header: readonly string[], wanted: Wanted): (readonly [number, ColumnProfile])[] {
  const numbers = new Set(wanted.numbers);
  const texts = new Set(wanted.texts);
  const looked = new Set([...numbers, ...texts, ...wanted.others]);
  for (const role of ROLES) {
    for (const { index } of matchHeaders(
      header,
      role,
      role === 'organisation' ? wanted.funders : undefined,
    )) {
      looked.add(index);
      if (NUMBER_ROLES.has(role)) numbers.add(index);
      if (role === 'period' || role === 'region') texts.add(index);
    }
  }
  for (const index of currencyHeaders(header)) {
    looked.add(index);
    texts.add(index);
  }
  return [...looked].map((index) => {
    const wants = { numbers: numbers.has(index), texts: texts.has(index) };
    return [index, new ColumnProfile(wants)] as const;
  });
}

/** Several cells are filled, and each holds the name of a column. */
const repeats = (cells: readonly Cell[], names: ReadonlySet<Cell>): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => names.has(cell));
};

/** First pass: profiles of every column that could matter, by position. Ragged rows are left out. */
export async function profileColumns(
  header: readonly string[],
  rows: AsyncIterable<readonly RawRow[]>,
  wanted: Wanted,
): Promise<Profiles> {
  const profiler = new Profiler(header, wanted);
  const runs = profiler.profiles.map(([index, profile]) => new Run(index, profile));
  for await (const batch of rows) {
    for (const row of batch) {
      if (!profiler.takes(row)) continue;
      for (let i = 0; i < runs.length; i++) runs[i]!.add(row.cells);
    }
  }
  for (const run of runs) run.end();
  return profiler.found();
}

/** Rows that follow one another and hold the same cell in a column, as the records of one row do: it is looked at once. */
class Run {
  private readonly index: number;
  private readonly profile: ColumnProfile;
  private cell: Cell = '';
  private times = 0;

  constructor(index: number, profile: ColumnProfile) {
    this.index = index;
    this.profile = profile;
  }

  add(cells: readonly Cell[]): void {
    const cell = cells[this.index] ?? '';
    if (cell !== this.cell) {
      this.end();
      this.cell = cell;
    }
    this.times++;
  }

  end(): void {
    if (this.times > 0) this.profile.add(this.cell, this.times);
    this.times = 0;
  }
}

/** What a first pass gathers beside the profiles. */
export class Profiler {
  readonly profiles: readonly (readonly [number, ColumnProfile])[];
  readonly names: ReadonlySet<Cell>;
  private readonly width: number;
  private readonly sample: RawRow[] = [];
  private readonly notes = new Notes();
  private ragged: RawRow | undefined;
  private whole = 0;
  private lastLine = 0;

  constructor(header: readonly string[], wanted: Wanted) {
    this.profiles = columnsLookedAt(header, wanted);
    this.names = new Set<Cell>(header);
    this.width = wanted.width;
  }

  /** Whether the cells of a row say something of their columns. */
  takes(row: RawRow): boolean {
    if (row.problem) this.ragged ??= row;
    else this.whole += 1;
    const opening = row.cells.find((cell) => cell !== '');
    const summary = typeof opening === 'string' && summaryLabel(opening);
    if (!this.notes.add(row, this.width) && !summary) this.lastLine = row.line;
    if (row.problem || summary || saysTotal(opening)) return false;
    // The names of the columns once more are no labels.
    if (opening !== undefined && this.names.has(opening) && repeats(row.cells, this.names)) return false;
    if (this.sample.length < SAMPLE) this.sample.push(row);
    return true;
  }

  /** Rows that fill several cells, whose first does not sum up, and another of which repeats no name: they are taken. */
  takePlain(table: CodedTable, first: number, count: number): void {
    this.whole += count;
    this.lastLine = table.lines.at(first + count - 1);
    const sampled = Math.min(count, SAMPLE - this.sample.length);
    for (let i = 0; i < sampled; i++) this.sample.push(table.row(first + i));
  }

  /** Whether a first cell is one that `takePlain` asks for. */
  isPlainOpening(text: string): boolean {
    return text.trim() !== '' && !summaryLabel(text) && !saysTotal(text);
  }

  /** Whether another cell is. */
  isPlainOther(text: string): boolean {
    return text.trim() !== '' && !this.names.has(text);
  }

  found(): Profiles {
    return {
      columns: new Map(this.profiles),
      ragged: this.whole === 0 ? this.ragged : undefined,
      sample: this.sample,
      notes: this.notes.last,
      lastLine: this.lastLine,
    };
  }
}

/** The last rows of text alone. */
class Notes {
  readonly last: { line: number; text: string }[] = [];

  /** Whether the row is one. */
  add({ line, cells }: RawRow, width: number): boolean {
    const text = loneText(cells, width);
    if (text === undefined) return false;
    if (this.last.at(-1)?.line !== line) this.last.push({ line, text });
    if (this.last.length > NOTES_KEPT) this.last.shift();
    return true;
  }
}

/** The text, with a letter in it, of a row that fills one cell only; nearly every row is told by its first two cells. */
export function loneText(cells: readonly Cell[], width: number): string | undefined {
  let lone: string | undefined;
  for (let at = 0; at < cells.length && at < width; at++) {
    const cell = cells[at] ?? '';
    if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) continue;
    if (lone !== undefined || typeof cell === 'number') return undefined;
    lone = cell;
  }
  return lone !== undefined && /\p{L}/u.test(lone) ? lone : undefined;
}

/** A closing total says nothing of how its column is written, nor of identifiers left blank. */
const saysTotal = (opening: Cell | undefined): boolean =>
  typeof opening === 'string' && totalsLabel(opening)?.kind === 'whole';
