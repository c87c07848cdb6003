// The figures of many samples as typed columns: a million groups of twenty objects each would not fit.
import { existing } from '../base/existing.ts';
import { type KeyedValue, keyedValue, type UndefinedReason } from './types.ts';

/**
 * The values of `count` samples, a column a key: 9 bytes a figure in place of an object. Columns stand in the order in which
 * their keys were first put.
 */
export class KeyedColumns {
  private readonly count: number;
  private readonly columns: Column[] = [];

  constructor(count: number) {
    this.count = count;
  }

  /** The values of one sample, each key once, 0 ≤ `index` < `count`. Throws RangeError for more kinds of value than a byte tells. */
  put(index: number, values: readonly KeyedValue[]): void {
    for (let k = 0; k < values.length; k++) {
      const value = values[k]!;
      const column = this.columnOf(value.key, k);
      column.marks[index] = markOf(column.kinds, value);
      if ('value' in value) column.values[index] = value.value;
    }
  }

  /** The values of one sample as they were put, in the order of the columns. */
  at(index: number): KeyedValue[] {
    const values: KeyedValue[] = [];
    for (const column of this.columns) {
      const mark = column.marks[index]!;
      if (mark === ABSENT) continue;
      const { guard, reason } = column.kinds[mark]!;
      const value = reason === undefined ? { value: column.values[index]! } : { undefined: reason };
      values.push(keyedValue(column.key, guard, value));
    }
    return values;
  }

  /** The column of a key, made where it has none. `guess`: where it stands if every sample has the same keys. */
  private columnOf(key: string, guess: number): Column {
    const guessed = this.columns[guess];
    if (guessed?.key === key) return guessed;
    const known = this.columns.find((column) => column.key === key);
    if (known) return known;
    const { count } = this;
    this.columns.push({
      key,
      values: new Float64Array(count),
      marks: new Uint8Array(count),
      kinds: [{ guard: undefined, reason: undefined }],
    });
    return existing(this.columns.at(-1));
  }
}

interface Column {
  readonly key: string;
  readonly values: Float64Array;
  /** Which of `kinds` each value is; `ABSENT` where the sample has none. */
  readonly marks: Uint8Array;
  /** Those met so far; the first stands for none. */
  readonly kinds: Kind[];
}

/** Beside the number itself, all that there is to a value. */
interface Kind {
  readonly guard: string | undefined;
  /** undefined: it has a number. */
  readonly reason: UndefinedReason | undefined;
}

const ABSENT = 0;
const MOST_KINDS = 256;

function markOf(kinds: Kind[], value: KeyedValue): number {
  const { guard } = value;
  const reason = 'value' in value ? undefined : value.undefined;
  for (let mark = 1; mark < kinds.length; mark++) {
    const kind = kinds[mark]!;
    if (kind.guard === guard && kind.reason === reason) return mark;
  }
  if (kinds.length === MOST_KINDS) throw new RangeError(`too many kinds of value: ${value.key}`);
  return kinds.push({ guard, reason }) - 1;
}
