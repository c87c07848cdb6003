// The figures of many samples as typed columns: a million groups of twenty objects each would not fit.
import { type KeyedValue, keyedValue, type UndefinedReason } from './types.ts';

/**
 * The values of `count` samples, a column a key: 9 bytes a figure in place of an object. Columns stand in the order in which
 * they were first asked for.
 */
export class KeyedColumns {
  readonly columns: ValueColumn[] = [];
  private readonly count: number;

  constructor(count: number) {
    this.count = count;
  }

  /** The column of a key, made where it has none. */
  column(key: string): ValueColumn {
    let column = this.columns.find((one) => one.key === key);
    if (!column) {
      column = new ValueColumn(key, this.count);
      this.columns.push(column);
    }
    return column;
  }

  /** The values of one sample as they were put, in the order of the columns. */
  at(index: number): KeyedValue[] {
    const values: KeyedValue[] = [];
    for (const column of this.columns) {
      const value = column.at(index);
      if (value) values.push(value);
    }
    return values;
  }
}

/** The values of many samples under one key. */
export class ValueColumn {
  readonly key: string;
  readonly values: Float64Array;
  /** Which of `kinds` each value is; `ABSENT` where the sample has none. */
  readonly marks: Uint8Array;
  /** Those met so far; the first stands for none. */
  readonly kinds: Kind[] = [{ guard: undefined, reason: undefined }];

  constructor(key: string, count: number) {
    this.key = key;
    this.values = new Float64Array(count);
    this.marks = new Uint8Array(count);
  }

  /** As `put` for many samples from a place on: those of fewer than `from` units have the mark `guard`. */
  putAll<T extends { readonly n: number }>(
    first: number,
    samples: readonly T[],
    figure: (sample: T) => number | UndefinedReason,
    { from, guard }: { readonly from: number; readonly guard: string | undefined },
  ): void {
    const { marks, values } = this;
    const enough = this.markOf(undefined, undefined);
    const few = this.markOf(guard, undefined);
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i]!;
      const found = figure(sample);
      if (typeof found === 'number') {
        marks[first + i] = sample.n < from ? few : enough;
        values[first + i] = found;
      } else marks[first + i] = this.markOf(sample.n < from ? guard : undefined, found);
    }
  }

  /** The value of one sample, with its mark where it has one. Throws RangeError for more kinds of value than a byte tells. */
  put(index: number, guard: string | undefined, figure: number | UndefinedReason): void {
    if (typeof figure === 'number') {
      this.marks[index] = this.markOf(guard, undefined);
      this.values[index] = figure;
    } else this.marks[index] = this.markOf(guard, figure);
  }

  /** The value of one sample; undefined where none was put. */
  at(index: number): KeyedValue | undefined {
    const mark = this.marks[index]!;
    if (mark === ABSENT) return undefined;
    const { guard, reason } = this.kinds[mark]!;
    return keyedValue(
      this.key,
      guard,
      reason === undefined ? { value: this.values[index]! } : { undefined: reason },
    );
  }

  private markOf(guard: string | undefined, reason: UndefinedReason | undefined): number {
    const { kinds } = this;
    for (let mark = 1; mark < kinds.length; mark++) {
      const kind = kinds[mark]!;
      if (kind.guard === guard && kind.reason === reason) return mark;
    }
    if (kinds.length === MOST_KINDS) throw new RangeError(`too many kinds of value: ${this.key}`);
    return kinds.push({ guard, reason }) - 1;
  }
}

/** Beside the number itself, all that there is to a value. */
export interface Kind {
  readonly guard: string | undefined;
  /** undefined: it has a number. */
  readonly reason: UndefinedReason | undefined;
}

export const ABSENT = 0;
const MOST_KINDS = 256;
