// What is counted of the cells of one column of codes for its profile.
import type { CellColumn } from '../../read/columns/column.ts';
import { decimalsOf, OTHER } from '../../read/columns/numeral.ts';
import type { ColumnProfile } from '../profile.ts';
import { ordinaryCells } from './ordinary.ts';
import { type NumberReader, plainNumbers } from './plain-numbers.ts';
import type { CodedColumn } from './table.ts';
import { TOGETHER } from './together.ts';

/** Of a row: its cells say nothing of their columns, or do. */
export const LEFT = 0;
export const TAKEN = 2;

/** What is counted of one column. */
interface Counts {
  /** Counts those of the rows from `from` on that are told to be taken. */
  count(told: Uint8Array, from: number): void;
  /** Enters what was counted in the profile. */
  enter(): void;
}

export function countsOf(column: CodedColumn | undefined, profile: ColumnProfile): Counts {
  if (!column) return new BlankCounts(profile);
  if (!column.rare) return new CodeCounts(column, profile);
  const numbers = profile.numbers && !profile.texts && !('sources' in column);
  return numbers ? new NumberCounts(column, profile) : new RareCounts(column, profile);
}

/** A column that the rows do not reach is blank. */
class BlankCounts implements Counts {
  private rows = 0;
  private readonly profile: ColumnProfile;

  constructor(profile: ColumnProfile) {
    this.profile = profile;
  }

  count(told: Uint8Array): void {
    for (let i = 0; i < told.length; i++) if (told[i] === TAKEN) this.rows++;
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

  count(told: Uint8Array, from: number): void {
    const codes = this.column.codes.from(from, TOGETHER);
    for (let i = 0; i < told.length; i++) if (told[i] === TAKEN) this.cells.enter(codes[i]!, 1);
  }

  enter(): void {}
}

/**
 * The same of a column that is asked for its numbers. A profile asks little of a plain number besides the first of its kind: those
 * between two cells that are none are counted by kind, and entered together.
 */
class NumberCounts implements Counts {
  private readonly column: CellColumn;
  private readonly profile: ColumnProfile;
  private readonly cells: CellEntry;
  private readonly numbers = { digits: new Float64Array(TOGETHER), forms: new Uint8Array(TOGETHER) };
  /** How many of each kind there are so far, and the first of them; kinds as they were met. */
  private readonly counts = new Uint32Array(KINDS);
  private readonly first = new Uint32Array(KINDS);
  private readonly met: number[] = [];

  constructor(column: CellColumn, profile: ColumnProfile) {
    this.column = column;
    this.profile = profile;
    this.cells = new CellEntry(column, profile);
  }

  count(told: Uint8Array, from: number): void {
    const { profile } = this;
    if (!profile.constant && told.indexOf(LEFT) < 0 && this.countAlike(from, told.length)) return;
    const { digits, forms } = this.numbers;
    const codes = this.column.codes.from(from, TOGETHER);
    this.column.tellAll(codes.subarray(0, told.length), this.numbers);
    for (let i = 0; i < told.length; i++) {
      if (told[i] !== TAKEN) continue;
      // As long as all cells are the same, each is held against the first.
      const kind = profile.constant ? NO_KIND : kindOf(digits[i]!, forms[i]!);
      if (kind === NO_KIND) {
        this.enter();
        this.cells.enter(codes[i]!, 1);
      } else this.add(kind, codes[i]!, 1);
    }
  }

  /** Counts rows that are all taken, where how their cells are printed tells that they are of one kind; else false. */
  private countAlike(from: number, count: number): boolean {
    const first = this.column.codes.runFrom(from, count);
    const form = first === undefined ? undefined : this.column.formOfAll(first, count);
    if (first === undefined || form === undefined || !tellsKind(form)) return false;
    this.add(kindOf(0, form), first, count);
    return true;
  }

  private add(kind: number, code: number, times: number): void {
    if (this.counts[kind] === 0) {
      this.first[kind] = code;
      this.met.push(kind);
    }
    this.counts[kind]! += times;
  }

  enter(): void {
    for (const kind of this.met) {
      this.cells.enter(this.first[kind]!, this.counts[kind]!);
      this.counts[kind] = 0;
    }
    this.met.length = 0;
  }
}

const NO_KIND = -1;
/** Forms of numbers (64), and four sizes of each. */
const KINDS = 64 * 4;

/** Two digits or more after the mark, but three: all that are so printed are of one kind. */
const tellsKind = (form: number): boolean => form !== OTHER && decimalsOf(form) > 1 && decimalsOf(form) !== 3;

/**
 * The kind of a number: those of one are alike for a profile. That is so of all that are printed alike and have more than three
 * digits, but years; of those of two digits or fewer, and of three.
 */
function kindOf(digits: number, form: number): number {
  if (form === OTHER) return NO_KIND;
  if (tellsKind(form)) return form << 2;
  // A mark before three digits may be one of thousands: `plainNumbers` says.
  if (digits < 1_000_000 && decimalsOf(form) === 3) return NO_KIND;
  const size = digits < 100 ? 0 : digits < 1000 ? 1 : digits < 1900 || digits > 2099 ? 2 : 3;
  return (form << 2) | size;
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
    this.ordinary = profile.numbers || profile.texts ? undefined : ordinaryCells(column)?.ordinary;
  }

  count(told: Uint8Array, from: number): void {
    const { counts, order } = this;
    const codes = this.column.codes.from(from, TOGETHER);
    if (this.ordinary) {
      this.countOthers(this.ordinary, told, codes);
      return;
    }
    let { met } = this;
    for (let i = 0; i < told.length; i++) {
      if (told[i] !== TAKEN) continue;
      const code = codes[i]!;
      if (counts[code]!++ === 0) order[met++] = code;
    }
    this.met = met;
  }

  /** The same where most cells need not be told apart. */
  private countOthers(ordinary: Uint8Array, told: Uint8Array, codes: Int32Array): void {
    const { counts, order, labels } = this;
    for (let i = 0; i < told.length; i++) {
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
