// The figures of the groups of one grouping, as columns.
import type { Listed } from '../base/listed.ts';
import { KeyedColumns } from '../measure/keyed-columns.ts';
import type { KeyedValue } from '../measure/types.ts';

export interface GroupFigures {
  readonly by: readonly string[];
  readonly labels: readonly string[];
  readonly n: number;
  readonly nZero: number;
  readonly nNegative: number;
  /** Exact decimal sum of the group's amounts. */
  readonly total: string;
  /** Sum of the amounts that are not negative: the money that ratio indices are about. */
  readonly countable: number;
  readonly values: readonly KeyedValue[];
}

/** The figures of each group of a grouping, put column by column and given back one group at a time: a group holds some 250 bytes. */
export class GroupColumns implements Listed<GroupFigures> {
  readonly length: number;
  readonly n: Int32Array;
  readonly nZero: Int32Array;
  readonly nNegative: Int32Array;
  readonly total: string[] = [];
  readonly countable: Float64Array;
  readonly values: KeyedColumns;
  readonly by: readonly string[];
  /** Those of each group, one for each of `by`. */
  readonly labels: readonly (readonly string[])[];

  constructor(by: readonly string[], labels: readonly (readonly string[])[]) {
    const { length } = labels;
    this.length = length;
    this.by = by;
    this.labels = labels;
    this.n = new Int32Array(length);
    this.nZero = new Int32Array(length);
    this.nNegative = new Int32Array(length);
    this.countable = new Float64Array(length);
    this.values = new KeyedColumns(length);
  }

  /** The figures of a group, 0 ≤ `group` < `length`, once they were put. */
  at(group: number): GroupFigures {
    return {
      by: this.by,
      labels: this.labels[group]!,
      n: this.n[group]!,
      nZero: this.nZero[group]!,
      nNegative: this.nNegative[group]!,
      total: this.total[group]!,
      countable: this.countable[group]!,
      values: this.values.at(group),
    };
  }
}
