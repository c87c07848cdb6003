import { existing } from '../base/existing.ts';
import { Refusal } from '../base/issue.ts';
import { amountShape } from '../clean/amount-shape.ts';
import { amountValue } from '../clean/amounts.ts';
import { DecimalEvidence } from '../clean/decimal.ts';
import type { Dataset, LabelColumn } from '../clean/types.ts';
import { BLANK, SEVERAL, type Units, unitLabels } from './units.ts';

/** A covariate as labels: one code a unit, BLANK or SEVERAL where it has none. */
export interface LabelCovariate {
  readonly kind: 'labels';
  readonly name: string;
  readonly header: string;
  readonly values: readonly string[];
  readonly codes: Int32Array;
}
/** A covariate as numbers: NaN where the unit has none; `several` is 1 where its rows give different ones. */
export interface NumberCovariate {
  readonly kind: 'numbers';
  readonly name: string;
  readonly header: string;
  readonly values: Float64Array;
  readonly several: Uint8Array;
}
export type Covariate = LabelCovariate | NumberCovariate;

/** The labels of a column, one a unit. Throws Refusal (`criterion-unknown`) when the data have no such column. */
export function labelCovariate(units: Units, name: string): LabelCovariate {
  const { dataset } = units;
  const column = dataset.labels.get(name);
  const labels = unitLabels(units, name);
  if (column && labels) return { kind: 'labels', name, header: column.header, ...labels };
  const numbers = dataset.numbers.get(name);
  if (numbers) return labelled(numberCovariate(units, name));
  throw unknown(dataset, name);
}

/**
 * The numbers of a column, one a unit. Throws Refusal when the data have no such column, or (`criterion-not-number`) when
 * one of its values is not a number.
 */
export function numberCovariate(units: Units, name: string): NumberCovariate {
  const { dataset } = units;
  const numbers = dataset.numbers.get(name);
  if (numbers) {
    const { values, several } = byUnit(units, numbers.values);
    return { kind: 'numbers', name, header: numbers.header, values, several };
  }
  const column = dataset.labels.get(name);
  if (!column) throw unknown(dataset, name);
  const parsed = numbersOf(column);
  if (!parsed) {
    const example =
      column.values.find((text) => typeof amountShape(text) === 'string') ?? column.values[0] ?? '';
    throw new Refusal({
      level: 'error',
      code: 'criterion-not-number',
      args: { name, column: column.header, example },
    });
  }
  const codes = existing(unitLabels(units, name)).codes;
  return {
    kind: 'numbers',
    name,
    header: column.header,
    values: Float64Array.from(codes, (code) => (code >= 0 ? parsed[code]! : Number.NaN)),
    several: Uint8Array.from(codes, (code) => (code === SEVERAL ? 1 : 0)),
  };
}

/** Whether every value of a column is a number: it is then compared as numbers, as labels otherwise. */
export function isNumeric({ labels, numbers }: Dataset, name: string): boolean {
  const column = labels.get(name);
  return numbers.has(name) || (column !== undefined && !isCode(name) && numbersOf(column) !== undefined);
}

/** Roles whose labels may look like numbers and are names all the same: region `04`, period `2023`. */
const LABEL_ROLES = new Set([
  'organisation',
  'organisation_id',
  'region',
  'sector',
  'typology',
  'period',
  'mode',
]);
const isCode = (name: string): boolean => LABEL_ROLES.has(name);

/** Columns that were parsed: several definitions, and each of their uses, ask for the same ones. */
const parsedColumns = new WeakMap<LabelColumn, { readonly numbers: Float64Array | undefined }>();

/** Distinct printed values as numbers; undefined when one is no number, or the decimal mark cannot be known. */
function numbersOf(column: LabelColumn): Float64Array | undefined {
  const parsed = parsedColumns.get(column) ?? { numbers: parse(column) };
  parsedColumns.set(column, parsed);
  return parsed.numbers;
}

function parse({ header, values }: LabelColumn): Float64Array | undefined {
  const evidence = new DecimalEvidence();
  for (const text of values) evidence.add(text);
  if (values.length === 0 || evidence.numbers < values.length) return undefined;
  const decided = evidence.decide(header, undefined);
  if (!('mark' in decided)) return undefined;
  const parsed = new Float64Array(values.length);
  for (const [code, text] of values.entries()) {
    const shape = amountShape(text);
    const value = typeof shape === 'string' ? shape : amountValue(shape, decided.mark.value ?? '.', false);
    if (typeof value === 'string') return undefined;
    parsed[code] = value;
  }
  return parsed;
}

/** One number a unit from one number a record. */
function byUnit(units: Units, numbers: Float64Array): { values: Float64Array; several: Uint8Array } {
  const values = new Float64Array(units.n).fill(Number.NaN);
  const several = new Uint8Array(units.n);
  units.unitOf.forEach((unit, record) => {
    const own = numbers[record]!;
    if (unit < 0 || Number.isNaN(own)) return;
    const seen = values[unit]!;
    if (Number.isNaN(seen) && several[unit] === 0) values[unit] = own;
    else if (seen !== own) {
      several[unit] = 1;
      values[unit] = Number.NaN;
    }
  });
  return { values, several };
}

/** Numbers as labels, for an exact criterion: their shortest decimal text. */
function labelled({ name, header, values, several }: NumberCovariate): LabelCovariate {
  const texts: string[] = [];
  const known = new Map<number, number>();
  const codes = Int32Array.from(values, (value, unit) => {
    if (several[unit] === 1) return SEVERAL;
    if (Number.isNaN(value)) return BLANK;
    const code = known.get(value) ?? texts.push(String(value)) - 1;
    known.set(value, code);
    return code;
  });
  return { kind: 'labels', name, header, values: texts, codes };
}

function unknown(dataset: Dataset, name: string): Refusal {
  const known = [...dataset.labels.keys(), ...dataset.numbers.keys()].filter(
    (role) => role !== 'organisation_id',
  );
  return new Refusal({
    level: 'error',
    code: 'criterion-unknown',
    args: { name, known, flag: `--map ${name}=` },
  });
}
