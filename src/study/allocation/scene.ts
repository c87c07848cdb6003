import { Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { compare } from '../../compare/compare.ts';
import type { Definition } from '../../compare/definition.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import { type UnitTable, unitTable } from '../../compare/unit-table.ts';
import type { Claimants } from '../../measure/allocation/claimants.ts';
import { chosenPeriod, inPeriod, moneyOf } from '../brief-tables/options.ts';
import { type Floors, type FloorTable, floorsOf } from '../gaps/floors.ts';
import type { MoneyKind } from '../gaps/modes.ts';
import { type Scene, sceneOf } from '../gaps/scene.ts';

/** Whole cents of an amount of currency; NaN stays. */
export const inCents = (amount: number): number => Math.round(100 * amount);

export interface SceneChoice {
  /** Kind of money that the envelope adds to; default core operating funding where the data tell it. */
  readonly money?: MoneyKind;
  /** Default: the latest. */
  readonly period?: string;
  /** Default: the floor column. */
  readonly floors?: FloorTable;
  readonly definition: Definition;
}

/** Who takes part: the organisations of one period that receive the money at hand, in a stable order. */
export interface AllocationScene {
  readonly units: UnitTable;
  readonly money: MoneyKind;
  readonly period: string;
  /** Organisations of the period without any of the money: they take no part. */
  readonly withoutMoney: number;
  readonly claimants: Claimants;
  readonly floors: Floors | undefined;
  /** What to call each (`tellingNames`). */
  readonly names: readonly string[];
  /** The same organisations as the study of gaps sees them. */
  readonly gaps: Scene;
  readonly regions: Codes | undefined;
  readonly types: Codes | undefined;
  /** Place of each in the stable order, which settles ties. */
  readonly rank: Int32Array;
}

/** The organisations of a data set as claimants. Throws Refusal where the data cannot tell what was asked. */
export function allocationScene(whole: Dataset, choice: SceneChoice): AllocationScene {
  const { dataset: rows, money } = moneyOf(whole, choice);
  const period = chosenPeriod(rows, choice);
  const units = unitTable(inPeriod(rows, period), 'organisation');
  if (units.n === 0) throw new Refusal({ level: 'error', code: 'nobody-to-share', args: {} });
  const floors = floorsOf(units, { table: choice.floors, money });
  const regions = units.sorted('region');
  const types = units.sorted('typology');
  const gaps = gapScene(units, choice.definition, floors);
  return {
    units,
    money,
    period,
    withoutMoney: unitTable(inPeriod(whole, period), 'organisation').n - units.n,
    claimants: {
      n: units.n,
      amount: units.amount.map(inCents),
      floor: units.amount.map((_, unit) => inCents(floors?.amount[unit] ?? Number.NaN)),
      comparables: gaps.gaps.references.amount.map(inCents),
      type: types?.codes ?? new Int32Array(units.n).fill(-1),
    },
    floors,
    gaps,
    names: Array.from({ length: units.n }, (_, unit) => units.tellingName(unit)),
    regions,
    types,
    rank: units.rank,
  };
}

/** The organisations beside what their comparables in other regions receive on average; of all regions where none is known. */
function gapScene(units: UnitTable, definition: Definition, floors: Floors | undefined): Scene {
  const comparison = compare(units, definition);
  const elsewhere = units.labels('region') !== undefined;
  return sceneOf(comparison, { kind: 'mean', ...(elsewhere ? { elsewhere } : {}) }, floors);
}

/** The numbers of a column, one an organisation, currency or counts; NaN where it has none. */
export const numbersOf = ({ units }: AllocationScene, column: string): Float64Array =>
  units.number(column).values;

/** The amounts of a column in cents, added over the rows of each organisation; NaN where it has none. */
export function centsOfRows({ units }: AllocationScene, column: string): Float64Array {
  const rows = unitTable(units.dataset, 'row');
  const { values } = rows.number(column);
  const sums = new Float64Array(units.n).fill(Number.NaN);
  for (let record = 0; record < rows.n; record++) {
    const [unit, row] = [units.unitOf[record]!, rows.unitOf[record]!];
    const value = row < 0 ? Number.NaN : values[row]!;
    if (unit < 0 || Number.isNaN(value)) continue;
    sums[unit] = (Number.isNaN(sums[unit]!) ? 0 : sums[unit]!) + inCents(value);
  }
  return sums;
}

/** Who has a value in a column, 1 or 0. Throws Refusal (`nobody-has-value`) when nobody does. */
export function rowsWith({ units }: AllocationScene, column: string, value: string): Uint8Array {
  const { dataset } = units;
  const labels = units.labels(column);
  if (!labels) {
    throw new Refusal({
      level: 'error',
      code: 'criterion-unknown',
      args: { name: column, known: [...dataset.labels.keys()], flag: `--map ${column}=` },
    });
  }
  const code = labels.values.indexOf(value);
  const rows = Uint8Array.from(labels.codes, (own) => (own === code && code >= 0 ? 1 : 0));
  if (rows.includes(1)) return rows;
  const known = labels.values.slice(0, 20);
  const header = dataset.labels.get(column)?.header || column;
  throw new Refusal({ level: 'error', code: 'nobody-has-value', args: { column: header, value, known } });
}
