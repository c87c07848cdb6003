import { startsOf } from '../base/starts.ts';
import type { Dataset } from '../clean/types.ts';
import type { Units } from './units.ts';

/** Records of each unit, in file order: those of unit u are `records[start[u] … start[u + 1])`. */
export interface RowIndex {
  readonly start: Int32Array;
  readonly records: Int32Array;
}

/** Time and memory proportional to the records. */
export function rowsOf(units: Units): RowIndex {
  const start = startsOf(units.unitOf, units.n);
  const next = start.slice();
  const records = new Int32Array(start[units.n]!);
  for (let record = 0; record < units.unitOf.length; record++) {
    const unit = units.unitOf[record]!;
    if (unit >= 0) records[next[unit]!++] = record;
  }
  return { start, records };
}

/** The rows that a unit's amount rests on: `file:12,13` for each file, in file order. */
export function placesOf(dataset: Dataset, { start, records }: RowIndex, unit: number): string {
  const named = dataset.files.length > 1;
  let text = '';
  let last = -1;
  for (let at = start[unit]!; at < start[unit + 1]!; at++) {
    const file = dataset.file[records[at]!]!;
    const line = dataset.line[records[at]!]!;
    if (file === last) text += `, ${line}`;
    else text += `${text === '' ? '' : '; '}${named ? `${dataset.files[file]}:` : ''}${line}`;
    last = file;
  }
  return text;
}
