import { DecimalSum } from '../base/decimal-sum.ts';
import { fold } from '../base/text.ts';
import type { Dataset } from '../clean/types.ts';

export type UnitKind = 'organisation' | 'row';

/** One label a unit, as dictionary codes; `BLANK` and `SEVERAL` units belong to no group. */
export interface UnitLabels {
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/** No record of the unit carries a label. */
export const BLANK = -1;
/** The unit's records carry different labels: it cannot stand in one group. */
export const SEVERAL = -2;

/** What is compared: `n` units with the sum of their amounts and, for each record, the unit it went to. */
export interface Units {
  readonly kind: UnitKind;
  readonly n: number;
  /** Currency units; the nearest double to the exact decimal sum of the unit's records. */
  readonly amount: Float64Array;
  /** Unit of each record; -1 for a record that names no organisation and so belongs to no unit. */
  readonly unitOf: Int32Array;
  /** The first record of each unit: its place and its name. */
  readonly firstRecord: Int32Array;
  /** Records that name no organisation (only when units are organisations). */
  readonly unnamed: readonly number[];
}

/**
 * The units of a data set. `row`: each record is a unit. `organisation`: the records of one organisation in one
 * period are one unit and their amounts are added exactly; an organisation is told by its identifier where the
 * record has one, else by its name as it stands. Time and memory proportional to the records.
 */
export function unitsOf(dataset: Dataset, kind: UnitKind): Units {
  return kind === 'row' ? rowUnits(dataset) : organisationUnits(dataset);
}

function rowUnits(dataset: Dataset): Units {
  const each = Int32Array.from({ length: dataset.n }, (_, i) => i);
  return { kind: 'row', n: dataset.n, amount: dataset.amount, unitOf: each, firstRecord: each, unnamed: [] };
}

function organisationUnits(dataset: Dataset): Units {
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  const periods = dataset.labels.get('period');
  const nameCount = names?.values.length ?? 0;
  const periodCount = (periods?.values.length ?? 0) + 1;

  const units = new Map<number, number>();
  const firstRecord: number[] = [];
  const sums: DecimalSum[] = [];
  const unnamed: number[] = [];
  const unitOf = new Int32Array(dataset.n);

  for (let record = 0; record < dataset.n; record++) {
    const id = ids?.codes[record] ?? BLANK;
    const name = names?.codes[record] ?? BLANK;
    if (id < 0 && name < 0) {
      unitOf[record] = -1;
      unnamed.push(record);
      continue;
    }
    const organisation = id >= 0 ? nameCount + id : name;
    const key = organisation * periodCount + (periods?.codes[record] ?? BLANK) + 1;
    let unit = units.get(key);
    if (unit === undefined) {
      unit = firstRecord.length;
      units.set(key, unit);
      firstRecord.push(record);
      sums.push(new DecimalSum());
    }
    unitOf[record] = unit;
    sums[unit]!.add(dataset.amount[record]!);
  }
  return {
    kind: 'organisation',
    n: firstRecord.length,
    amount: Float64Array.from(sums, (sum) => sum.toNumber()),
    unitOf,
    firstRecord: Int32Array.from(firstRecord),
    unnamed,
  };
}

/**
 * The organisation behind each unit, as codes from 0, told as in `unitsOf`; a row that names none is one of its own.
 */
export function organisationCodes(dataset: Dataset, units: Units): Int32Array {
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  const nameCount = names?.values.length ?? 0;
  const known = new Map<number, number>();
  let next = 0;
  return Int32Array.from(units.firstRecord, (record) => {
    const id = ids?.codes[record] ?? BLANK;
    const name = names?.codes[record] ?? BLANK;
    if (id < 0 && name < 0) return next++;
    const key = id >= 0 ? nameCount + id : name;
    const code = known.get(key) ?? next++;
    known.set(key, code);
    return code;
  });
}

/** Distinct organisations among the units, told as in `unitsOf`; rows that name none are not counted. */
export function countOrganisations(dataset: Dataset, units: Units): number {
  const named = new Set<number>();
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  organisationCodes(dataset, units).forEach((code, unit) => {
    const record = units.firstRecord[unit]!;
    if ((ids?.codes[record] ?? BLANK) >= 0 || (names?.codes[record] ?? BLANK) >= 0) named.add(code);
  });
  return named.size;
}

/**
 * A stable order of the units that does not depend on the order of the file: by identifier, else by folded name, then by
 * file order. `rank[unit]` is its place in that order.
 */
export function stableRank(dataset: Dataset, units: Units): Int32Array {
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  const folded = names?.values.map(fold) ?? [];
  const keys = Array.from(units.firstRecord, (record) => {
    const id = ids?.codes[record] ?? BLANK;
    return id >= 0 ? ids!.values[id]! : (folded[names?.codes[record] ?? BLANK] ?? '');
  });
  const order = Int32Array.from({ length: units.n }, (_, unit) => unit);
  order.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  const rank = new Int32Array(units.n);
  order.forEach((unit, place) => {
    rank[unit] = place;
  });
  return rank;
}

/** The name of each unit's organisation as it stands in its first record: its name, else its identifier, else ''. */
export function unitName(dataset: Dataset, units: Units, unit: number): string {
  const record = units.firstRecord[unit]!;
  for (const role of ['organisation', 'organisation_id']) {
    const column = dataset.labels.get(role);
    const code = column?.codes[record] ?? BLANK;
    if (column && code >= 0) return column.values[code]!;
  }
  return '';
}

/** The label of each unit in one column; undefined when the data set has no such column. */
export function unitLabels(dataset: Dataset, units: Units, role: string): UnitLabels | undefined {
  const column = dataset.labels.get(role);
  if (!column) return undefined;
  const codes = new Int32Array(units.n).fill(BLANK);
  for (let record = 0; record < dataset.n; record++) {
    const unit = units.unitOf[record]!;
    const code = column.codes[record]!;
    if (unit < 0 || code < 0) continue;
    const seen = codes[unit]!;
    if (seen === BLANK) codes[unit] = code;
    else if (seen !== code) codes[unit] = SEVERAL;
  }
  return { values: column.values, codes };
}
