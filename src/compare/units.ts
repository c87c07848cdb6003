// What is compared: organisations in a period, or rows, with their amounts and labels as columns.
import { DecimalSums } from '../base/decimal-sum.ts';
import { existing } from '../base/existing.ts';
import { NumberMap } from '../base/number-map.ts';
import { fold } from '../base/text.ts';
import { labelsOf } from '../clean/labels.ts';
import type { Dataset, LabelCodes, LabelColumn } from '../clean/types.ts';

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
  /** The records that the units are made of: place `i` of `unitOf` is its record `i`. */
  readonly dataset: Dataset;
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
  /** Each record is the unit of its own place: the lists that say so need not be made. */
  readonly areRecords?: boolean;
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
  const { n, amount } = dataset;
  let made: Int32Array | undefined;
  const each = () => {
    if (made) return made;
    made = new Int32Array(n);
    for (let record = 0; record < n; record++) made[record] = record;
    return made;
  };
  return {
    dataset,
    kind: 'row',
    n,
    amount,
    get unitOf() {
      return each();
    },
    get firstRecord() {
      return each();
    },
    unnamed: [],
    areRecords: true,
  };
}

function organisationUnits(dataset: Dataset): Units {
  const organisations = organisationKeys(dataset);
  const periods = dataset.labels.get('period');
  const periodCount = countOf(periods) + 1;
  const units = new NumberMap(organisations.count * periodCount);
  const firstRecord = new Int32Array(dataset.n);
  const sums = new DecimalSums(dataset.n);
  const unnamed: number[] = [];
  const unitOf = new Int32Array(dataset.n);
  let n = 0;

  for (let record = 0; record < dataset.n; record++) {
    const organisation = organisations.of(record);
    if (organisation < 0) {
      unitOf[record] = -1;
      unnamed.push(record);
      continue;
    }
    const key = organisation * periodCount + (periods?.codes[record] ?? BLANK) + 1;
    let unit = units.get(key);
    if (unit < 0) {
      unit = n++;
      units.set(key, unit);
      firstRecord[unit] = record;
    }
    unitOf[record] = unit;
    sums.add(unit, dataset.amount[record]!);
  }
  return {
    dataset,
    kind: 'organisation',
    n,
    amount: sums.toNumbers(n),
    unitOf,
    firstRecord: firstRecord.slice(0, n),
    unnamed,
  };
}

/** How many labels a column has, none of which is made a text for that. */
export const countOf = (column: LabelColumn | undefined): number => (column ? labelsOf(column).length : 0);

/** A number for the organisation of each record, told by its identifier where it has one; -1 where it names none. */
function organisationKeys(dataset: Dataset): { readonly count: number; of(record: number): number } {
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  const nameCount = countOf(names);
  return {
    count: nameCount + countOf(ids),
    of(record) {
      const id = ids ? ids.codes[record]! : BLANK;
      return id >= 0 ? nameCount + id : names ? names.codes[record]! : BLANK;
    },
  };
}

/** Distinct organisations that the units name, told as in `unitsOf`. */
export function organisationCountOf(units: Units): number {
  const { dataset, n } = units;
  const firstRecord = units.areRecords ? undefined : units.firstRecord;
  const organisations = organisationKeys(dataset);
  const known = new Uint8Array(organisations.count);
  let count = 0;
  // Until all that there are were met: mostly long before the end.
  for (let unit = 0; unit < n && count < known.length; unit++) {
    const key = organisations.of(firstRecord ? firstRecord[unit]! : unit);
    if (key >= 0 && known[key] === 0) {
      known[key] = 1;
      count++;
    }
  }
  return count;
}

/** The organisation behind each unit: codes from 0 in order of first appearance, told as in `unitsOf`; a row that names none is one of its own. */
export function organisationsOf({ dataset, n, firstRecord }: Units): Int32Array {
  const organisations = organisationKeys(dataset);
  const known = new Int32Array(organisations.count).fill(-1);
  const codes = new Int32Array(n);
  let next = 0;
  for (let unit = 0; unit < n; unit++) {
    const key = organisations.of(firstRecord[unit]!);
    if (key < 0) codes[unit] = next++;
    else {
      if (known[key]! < 0) known[key] = next++;
      codes[unit] = known[key]!;
    }
  }
  return codes;
}

/**
 * One number for the organisation of each unit, told as in `unitsOf`, -1 for a row that names none: the same in every part
 * of a data set that shares its dictionaries.
 */
export function unitKeys({ dataset, firstRecord }: Units): Int32Array {
  const organisations = organisationKeys(dataset);
  return firstRecord.map((record) => organisations.of(record));
}

/**
 * A stable order of the units that does not depend on the order of the file: by identifier, else by folded name, then by
 * file order. `rank[unit]` is its place in that order.
 */
export function stableRank(units: Units): Int32Array {
  const { dataset } = units;
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  const folded = names?.values.map(fold) ?? [];
  const keys = Array.from(units.firstRecord, (record) => {
    const id = ids?.codes[record] ?? BLANK;
    return id >= 0 ? existing(ids).values[id]! : (folded[names?.codes[record] ?? BLANK] ?? '');
  });
  const order = Int32Array.from({ length: units.n }, (_, unit) => unit);
  order.sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  const rank = new Int32Array(units.n);
  order.forEach((unit, place) => {
    rank[unit] = place;
  });
  return rank;
}

/** The name of a unit's organisation as it stands in its first record: its name, else its identifier, else ''. */
export function unitName({ dataset, firstRecord }: Units, unit: number): string {
  const record = firstRecord[unit]!;
  for (const role of ['organisation', 'organisation_id']) {
    const column = dataset.labels.get(role);
    const code = column?.codes[record] ?? BLANK;
    if (column && code >= 0) return labelsOf(column).text(code);
  }
  return '';
}

/** The label of each unit in one column; undefined when the data set has no such column. */
export function unitLabels(units: Units, role: string): UnitLabels | undefined {
  const labels = labelsAsTheyStand(units, role);
  return labels && { ...labels, codes: asIntegers(labels.codes) };
}

const asIntegers = (codes: LabelCodes): Int32Array =>
  codes instanceof Int32Array ? codes : new Int32Array(codes);

/** The same; where units are records, the column is not copied. */
export function labelsAsTheyStand(
  units: Units,
  role: string,
): { readonly values: readonly string[]; readonly codes: LabelCodes } | undefined {
  const { dataset, n } = units;
  const column = dataset.labels.get(role);
  if (!column) return undefined;
  if (units.areRecords) return { values: column.values, codes: column.codes };
  const { unitOf } = units;
  const codes = new Int32Array(n).fill(BLANK);
  for (let record = 0; record < dataset.n; record++) {
    const unit = unitOf[record]!;
    const code = column.codes[record]!;
    if (unit < 0 || code < 0) continue;
    const seen = codes[unit]!;
    if (seen === BLANK) codes[unit] = code;
    else if (seen !== code) codes[unit] = SEVERAL;
  }
  return { values: column.values, codes };
}

/**
 * The same units made of the records that `counts` alone. The amount is the nearest double to the exact decimal sum, as
 * before; NaN for a unit without any such record.
 */
export function madeOf(units: Units, counts: (record: number) => boolean): Units {
  const { dataset, kind, n, firstRecord, unnamed } = units;
  const sums = new DecimalSums(n);
  const has = new Uint8Array(n);
  const unitOf = units.unitOf.map((unit, record) => {
    if (unit < 0 || !counts(record)) return -1;
    sums.add(unit, dataset.amount[record]!);
    has[unit] = 1;
    return unit;
  });
  const amount = sums.toNumbers(n).map((sum, unit) => (has[unit] === 1 ? sum : Number.NaN));
  return { dataset, kind, n, amount, unitOf, firstRecord, unnamed };
}
