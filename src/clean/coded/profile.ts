import type { CellColumn } from '../../read/columns/column.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import { type ColumnProfile, Profiler, type Profiles, type Wanted } from '../profile.ts';
import { CodeFacts } from './facts.ts';
import { PlainNumbers } from './plain-numbers.ts';

const NO = 1;
const YES = 2;

/** As `profileColumns`, on columns of codes: rows are counted by code, and each distinct cell is looked at once. */
export function profileCodes(header: readonly string[], table: CellColumns, wanted: Wanted): Profiles {
  const profiler = new Profiler(header, wanted);
  const counts = profiler.profiles.map(([index, profile]) => new Counts(table.columns[index], profile));
  const isPlain = plainRows(table, profiler);
  for (let row = 0; row < table.rows; row++) {
    if (isPlain(row)) profiler.takePlain(table.lines[row]!, () => table.row(row));
    else if (!profiler.takes(table.row(row))) continue;
    for (let i = 0; i < counts.length; i++) counts[i]!.count(row);
  }
  for (const count of counts) count.enter();
  return profiler.found();
}

/** Whether a row opens with an ordinary label, and fills another cell. */
function plainRows({ columns, odd }: CellColumns, profiler: Profiler): (row: number) => boolean {
  const [first, ...others] = columns;
  if (!first) return () => false;
  const opening = new CodeFacts(first, (text) => (profiler.isPlainOpening(text) ? YES : NO));
  const filled = others.map((column) => new CodeFacts(column, (text) => (text.trim() === '' ? NO : YES)));
  return (row) => {
    if (odd.size > 0 && odd.has(row)) return false;
    if (opening.of(first.codes[row]!) === NO) return false;
    for (let i = 0; i < others.length; i++) if (filled[i]!.of(others[i]!.codes[row]!) === YES) return true;
    return false;
  };
}

/** How many rows hold each cell of one column, in the order in which they are first met. */
class Counts {
  private readonly column: CellColumn | undefined;
  private readonly profile: ColumnProfile;
  private readonly counts: Uint32Array;
  private readonly order: Uint32Array;
  private met = 0;
  private rows = 0;

  constructor(column: CellColumn | undefined, profile: ColumnProfile) {
    this.column = column;
    this.profile = profile;
    this.counts = new Uint32Array(column?.size ?? 0);
    this.order = new Uint32Array(column?.size ?? 0);
  }

  count(row: number): void {
    this.rows += 1;
    if (!this.column) return;
    const code = this.column.codes[row]!;
    const before = this.counts[code]!;
    if (before === 0) this.order[this.met++] = code;
    this.counts[code] = before + 1;
  }

  /** Enters what was counted in the profile. */
  enter(): void {
    const { column, profile, counts, order } = this;
    if (!column) {
      // A column that the rows do not reach is blank.
      if (this.rows > 0) profile.add('', this.rows);
      return;
    }
    const numbers = profile.numbers && !profile.texts ? new PlainNumbers(column) : undefined;
    for (let i = 0; i < this.met; i++) {
      const code = order[i]!;
      if (numbers?.read(code)) profile.addPlain(numbers.found, () => column.text(code), counts[code]!);
      else profile.add(column.text(code), counts[code]!);
    }
  }
}
