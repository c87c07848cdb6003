import { type ColumnProfile, Profiler, type Profiles, type Wanted } from '../profile.ts';
import { CodeFacts, ORDINARY } from './facts.ts';
import { ordinaryCells } from './ordinary.ts';
import { type NumberReader, plainNumbers } from './plain-numbers.ts';
import type { CodedColumn, CodedTable } from './table.ts';
import { TOGETHER } from './together.ts';

const YES = ORDINARY;
const NO = 2;

/** What is known of a row: its opening is an ordinary label, and another cell is filled with more than the name of a column. */
const OTHER = 0;
const OPENS = 1;
const TAKEN = 2;

/** As `profileColumns`, on columns of codes: rows are counted by code, and each distinct cell is looked at once. */
export function profileCodes(header: readonly string[], table: CodedTable, wanted: Wanted): Profiles {
  const profiler = new Profiler(header, wanted);
  const counts = profiler.profiles.map(([index, profile]) => countsOf(table.columns[index], profile));
  const tell = plainRows(table, profiler, wanted.width);
  const told = new Uint8Array(TOGETHER);
  for (let from = 0; from < table.rows; from += TOGETHER) {
    const count = Math.min(TOGETHER, table.rows - from);
    tell(told, from, count);
    for (let i = 0; i < count; i++) {
      if (told[i] === TAKEN) profiler.takePlain(table, from + i);
      else told[i] = profiler.takes(table.row(from + i)) ? TAKEN : OTHER;
    }
    for (let at = 0; at < counts.length; at++) counts[at]!.count(told, from, count);
  }
  for (const count of counts) count.enter();
  return profiler.found();
}

/** Tells the rows that open with an ordinary label and fill another cell of the file, many at a time (see `takePlain`). */
function plainRows(
  { columns }: CodedTable,
  profiler: Profiler,
  width: number,
): (told: Uint8Array, from: number, count: number) => void {
  const [first, ...others] = columns.slice(0, width);
  if (!first) return (told) => told.fill(OTHER);
  const opening = new CodeFacts(first, (text) => (profiler.isPlainOpening(text) ? YES : NO), true);
  const isOther = (text: string) => (profiler.isPlainOther(text) ? YES : NO);
  const known: CodeFacts[] = [];
  return (told, from, count) => {
    let open = 0;
    const openings = first.codes.from(from, TOGETHER);
    for (let i = 0; i < count; i++) {
      // A row that is not as wide as the table has no codes.
      const code = openings[i]!;
      told[i] = code >= 0 && opening.of(code) === YES ? OPENS : OTHER;
      open += told[i]!;
    }
    for (let at = 0; at < others.length && open > 0; at++) {
      // Most rows are told by their first cells: few columns are looked at.
      const facts = known[at] ?? new CodeFacts(others[at]!, isOther);
      known[at] = facts;
      open -= fill(told, others[at]!.codes.from(from, TOGETHER), facts, count);
    }
  };
}

/** How many rows that are open so far are taken for their cell of this column. */
function fill(told: Uint8Array, codes: Int32Array, others: CodeFacts, count: number): number {
  let taken = 0;
  for (let i = 0; i < count; i++) {
    if (told[i] !== OPENS || others.of(codes[i]!) === NO) continue;
    told[i] = TAKEN;
    taken++;
  }
  return taken;
}

/** What is counted of one column. */
interface Counts {
  /** Counts those of the rows from `from` on that are told to be taken. */
  count(told: Uint8Array, from: number, count: number): void;
  /** Enters what was counted in the profile. */
  enter(): void;
}

function countsOf(column: CodedColumn | undefined, profile: ColumnProfile): Counts {
  if (!column) return new BlankCounts(profile);
  return column.rare ? new RareCounts(column, profile) : new CodeCounts(column, profile);
}

/** A column that the rows do not reach is blank. */
class BlankCounts implements Counts {
  private rows = 0;
  private readonly profile: ColumnProfile;

  constructor(profile: ColumnProfile) {
    this.profile = profile;
  }

  count(told: Uint8Array, _: number, count: number): void {
    for (let i = 0; i < count; i++) if (told[i] === TAKEN) this.rows++;
  }

  enter(): void {
    if (this.rows > 0) this.profile.add('', this.rows);
  }
}

/** Cells that rarely repeat are entered as rows hold them. */
class RareCounts implements Counts {
  private readonly column: CodedColumn;
  private readonly cells: CellEntry;

  constructor(column: CodedColumn, profile: ColumnProfile) {
    this.column = column;
    this.cells = new CellEntry(column, profile);
  }

  count(told: Uint8Array, from: number, count: number): void {
    const codes = this.column.codes.from(from, TOGETHER);
    for (let i = 0; i < count; i++) if (told[i] === TAKEN) this.cells.enter(codes[i]!, 1);
  }

  enter(): void {}
}

/** How many rows hold each cell of one column, in the order in which they are first met. */
class CodeCounts implements Counts {
  private readonly column: CodedColumn;
  private readonly profile: ColumnProfile;
  private readonly counts: Uint32Array;
  private readonly order: Uint32Array;
  private met = 0;
  /** Cells that are ordinary labels, where only that is asked of them; the first two that differ, and how many rows hold others. */
  private readonly ordinary: Uint8Array | undefined;
  private readonly labels: number[] = [];
  private alike = 0;

  constructor(column: CodedColumn, profile: ColumnProfile) {
    this.column = column;
    this.profile = profile;
    this.counts = new Uint32Array(column.size);
    this.order = new Uint32Array(column.size);
    this.ordinary = profile.numbers || profile.texts ? undefined : ordinaryCells(column);
  }

  count(told: Uint8Array, from: number, count: number): void {
    const { counts, order } = this;
    const codes = this.column.codes.from(from, TOGETHER);
    if (this.ordinary) {
      this.countOthers(this.ordinary, told, codes, count);
      return;
    }
    let { met } = this;
    for (let i = 0; i < count; i++) {
      if (told[i] !== TAKEN) continue;
      const code = codes[i]!;
      if (counts[code]!++ === 0) order[met++] = code;
    }
    this.met = met;
  }

  /** The same where most cells need not be told apart. */
  private countOthers(ordinary: Uint8Array, told: Uint8Array, codes: Int32Array, count: number): void {
    const { counts, order, labels } = this;
    for (let i = 0; i < count; i++) {
      if (told[i] !== TAKEN) continue;
      const code = codes[i]!;
      if (ordinary[code] === 1 && (labels.length === 2 || code === labels[0])) {
        this.alike++;
        continue;
      }
      if (ordinary[code] === 1) labels.push(code);
      if (counts[code]!++ === 0) order[this.met++] = code;
    }
  }

  enter(): void {
    const cells = new CellEntry(this.column, this.profile);
    for (let i = 0; i < this.met; i++) cells.enter(this.order[i]!, this.counts[this.order[i]!]!);
    this.profile.filled += this.alike;
  }
}

/** Enters the cells of a column in its profile: plain numbers without their text, where nobody asks for it. */
class CellEntry {
  private readonly column: CodedColumn;
  private readonly profile: ColumnProfile;
  private readonly numbers: NumberReader | undefined;
  private code = 0;
  private readonly text = () => this.column.text(this.code);

  constructor(column: CodedColumn, profile: ColumnProfile) {
    this.column = column;
    this.profile = profile;
    this.numbers = profile.numbers && !profile.texts ? plainNumbers(column) : undefined;
  }

  enter(code: number, times: number): void {
    const { numbers, profile } = this;
    this.code = code;
    if (numbers?.read(code)) profile.addPlain(numbers.found, this.text, times);
    else profile.add(this.column.text(code), times);
  }
}
