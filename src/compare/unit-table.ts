import type { Dataset } from '../clean/types.ts';
import {
  type Covariate,
  isNumeric,
  type LabelCovariate,
  labelCovariate,
  type NumberCovariate,
  numberCovariate,
} from './covariates.ts';
import { type Grouping, groupUnits } from './groups.ts';
import { placesOf, type RowIndex, rowsOf } from './rows.ts';
import { type Codes, sortedCodes } from './sorted-labels.ts';
import { tellingNames } from './telling-names.ts';
import {
  madeOf,
  organisationCountOf,
  organisationsOf,
  stableRank,
  type UnitKind,
  type UnitLabels,
  type Units,
  unitKeys,
  unitLabels,
  unitName,
  unitsOf,
} from './units.ts';

/**
 * The units of a run as one table, made once and handed on: whoever needs a label, a number, an amount or a grouping of the
 * units reads a column here instead of going back to the records. Every column has one entry a unit, is worked out when it
 * is first asked for, and is then kept: nobody may write into one.
 */
export class UnitTable implements Units {
  readonly dataset: Dataset;
  readonly kind: UnitKind;
  readonly n: number;
  readonly amount: Float64Array;
  readonly unnamed: readonly number[];
  readonly areRecords: boolean;
  private readonly units: Units;
  private readonly kept = new Map<string, unknown>();

  constructor(units: Units) {
    this.dataset = units.dataset;
    this.kind = units.kind;
    this.n = units.n;
    this.amount = units.amount;
    this.unnamed = units.unnamed;
    this.areRecords = units.areRecords === true;
    this.units = units;
  }

  get unitOf(): Int32Array {
    return this.units.unitOf;
  }

  get firstRecord(): Int32Array {
    return this.units.firstRecord;
  }

  /** Code of the organisation behind each unit; a row that names none is one of its own. */
  get organisation(): Int32Array {
    return this.once('organisation', () => organisationsOf(this));
  }

  /** Distinct organisations that the units name. */
  get organisationCount(): number {
    return this.once('organisation count', () => organisationCountOf(this));
  }

  /** Number of the organisation of each unit (`unitKeys`): the same in every table of one data set. */
  get key(): Int32Array {
    return this.once('key', () => unitKeys(this));
  }

  /** Place of each unit in an order that does not depend on that of the file (`stableRank`). */
  get rank(): Int32Array {
    return this.once('rank', () => stableRank(this));
  }

  /** Records of each unit. */
  get rows(): RowIndex {
    return this.once('rows', () => rowsOf(this));
  }

  /** The organisation as it stands in the first record of a unit: its name, else its identifier, else ''. */
  name(unit: number): string {
    return unitName(this, unit);
  }

  /** What to call a unit where it stands alone: never '', and not as another is called (`tellingNames`). */
  tellingName(unit: number): string {
    return this.once('telling names', () => tellingNames(this))(unit);
  }

  /** The identifier of a unit's organisation; '' where it has none. */
  id(unit: number): string {
    const ids = this.dataset.labels.get('organisation_id');
    return ids?.values[ids.codes[this.firstRecord[unit]!]!] ?? '';
  }

  /** The lines that a unit's amount rests on (`placesOf`). */
  places(unit: number): string {
    return placesOf(this.dataset, this.rows, unit);
  }

  /** Labels of a column in the order of its dictionary; undefined where the data have no such column. */
  labels(role: string): UnitLabels | undefined {
    return this.once(`labels ${role}`, () => unitLabels(this, role));
  }

  /** The same with the labels in order. */
  sorted(role: string): Codes | undefined {
    return this.once(`sorted ${role}`, () => {
      const found = this.labels(role);
      return found && sortedCodes(found.codes, found.values);
    });
  }

  /** Units by the labels of one or more columns; undefined where the data lack one of these. */
  grouping(by: readonly string[]): Grouping | undefined {
    return this.once(`grouping ${by.join('\u0000')}`, () => groupUnits(this, by));
  }

  /** A column as labels. Throws Refusal (`criterion-unknown`) where the data have no such column. */
  label(name: string): LabelCovariate {
    return this.once(`label ${name}`, () => labelCovariate(this, name));
  }

  /** A column as numbers. Throws Refusal where the data have no such column (as `label`), or `criterion-not-number`. */
  number(name: string): NumberCovariate {
    return this.once(`number ${name}`, () => numberCovariate(this, name));
  }

  /** A column as numbers where every value of it is one, as labels otherwise. Throws Refusal as `label`. */
  covariate(name: string): Covariate {
    return isNumeric(this.dataset, name) ? this.number(name) : this.label(name);
  }

  /**
   * The same units made of some of their records alone (those of one mode of funding): amounts are NaN for a unit that has
   * none of them, and labels and numbers are read there.
   */
  among(counts: (record: number) => boolean): UnitTable {
    return new UnitTable(madeOf(this, counts));
  }

  /** How many units there are, and of what kind: no record, amount, label or name goes with it into a public edition. */
  withheld(): UnitTable {
    const { kind, n } = this;
    const none = new Int32Array(0);
    return new UnitTable({
      dataset: NO_RECORDS,
      kind,
      n,
      amount: NO_RECORDS.amount,
      unitOf: none,
      firstRecord: none,
      unnamed: [],
    });
  }

  private once<T>(column: string, make: () => T): T {
    if (!this.kept.has(column)) this.kept.set(column, make());
    return this.kept.get(column) as T;
  }
}

const NO_RECORDS: Dataset = {
  n: 0,
  files: [],
  file: new Uint16Array(0),
  line: new Uint32Array(0),
  amount: new Float64Array(0),
  approximate: new Uint8Array(0),
  labels: new Map(),
  numbers: new Map(),
};

/** The units of a data set as a table (`unitsOf`). Time and memory proportional to the records. */
export const unitTable = (dataset: Dataset, kind: UnitKind): UnitTable =>
  new UnitTable(unitsOf(dataset, kind));
