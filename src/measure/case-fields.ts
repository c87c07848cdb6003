// The fields of one case object of the calculator, each checked when it is read.
import { type AnyIssue, Refusal } from '../base/issue.ts';
import { own } from '../base/own.ts';
import { DESCRIPTION_FIELDS, KIND_FIELDS } from './case-shapes.ts';
import type { MeasureCodes } from './codes.ts';

function refuse<C extends keyof MeasureCodes>(code: C, args: MeasureCodes[C]): never {
  throw new Refusal({ level: 'error', code, args: { ...args } });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type NumberRule = 'positive' | 'not_negative' | 'from_0_to_1' | 'zero_or_one';

const RULES: Record<NumberRule, (x: number) => boolean> = {
  positive: (x) => x > 0,
  not_negative: (x) => x >= 0,
  from_0_to_1: (x) => x >= 0 && x <= 1,
  zero_or_one: (x) => x === 0 || x === 1,
};

/**
 * The fields of one case object, each checked when it is read; a wrong one throws `Refusal` with a coded issue, and so
 * does one that cases of the kind do not have.
 */
export class CaseFields {
  readonly kind: string;
  private readonly record: Readonly<Record<string, unknown>>;

  constructor(value: unknown, kinds: readonly string[]) {
    if (!isRecord(value)) refuse('case-not-an-object', {});
    const { kind } = value;
    if (typeof kind !== 'string') refuse('case-kind-missing', { kinds });
    if (!kinds.includes(kind)) refuse('case-kind-unknown', { kind, kinds });
    refuseUnknown(kind, value);
    this.record = value;
    this.kind = kind;
  }

  /** The `id` of the case, when it has one. */
  get id(): string | number | undefined {
    const { id } = this.record;
    return typeof id === 'string' || typeof id === 'number' ? id : undefined;
  }

  has(field: string): boolean {
    return (
      Object.hasOwn(this.record, field) && this.record[field] !== null && this.record[field] !== undefined
    );
  }

  number(field: string, rule?: NumberRule): number {
    const value = this.required(field);
    if (typeof value !== 'number') refuse('case-field-type', { field, expected: 'number' });
    if (!Number.isFinite(value)) refuse('case-not-a-number', { field, index: 0, value: String(value) });
    this.hold(field, 0, value, rule);
    return value;
  }

  /** A list of finite numbers. */
  numbers(field: string, rule?: NumberRule): Float64Array {
    return this.list(field, this.required(field), rule);
  }

  optionalNumbers(field: string, rule?: NumberRule): Float64Array | undefined {
    return this.has(field) ? this.numbers(field, rule) : undefined;
  }

  /** A list of lists of finite numbers, each of `width` when given. */
  matrix(field: string): readonly Float64Array[] {
    const value = this.required(field);
    if (!Array.isArray(value)) refuse('case-field-type', { field, expected: 'matrix' });
    return value.map((row: unknown) => this.list(field, row));
  }

  /** A matrix of one row a unit: rows of equal length, as many as `unitsOf` has. A plain list is one column. */
  columns(field: string, unitsOf: string, units: number): readonly Float64Array[] {
    const value = this.required(field);
    const rows =
      Array.isArray(value) && value.every((row: unknown) => !Array.isArray(row))
        ? Array.from(this.numbers(field), (x) => Float64Array.of(x))
        : this.matrix(field);
    this.match(field, rows.length, unitsOf, units);
    const width = rows[0]?.length ?? 0;
    for (const row of rows) this.match(field, row.length, field, width);
    return Array.from({ length: width }, (_, j) => Float64Array.from(rows, (row) => row[j]!));
  }

  /** Labels (text, numbers or true/false), one a unit. */
  labels(field: string): readonly string[] {
    const value = this.required(field);
    if (!Array.isArray(value)) refuse('case-field-type', { field, expected: 'labels' });
    return value.map((label: unknown) => {
      if (typeof label === 'string' || typeof label === 'number' || typeof label === 'boolean')
        return String(label);
      return refuse('case-field-type', { field, expected: 'labels' });
    });
  }

  /** Raw value of a field, for the few shapes that have no reader here. */
  raw(field: string): unknown {
    return this.required(field);
  }

  /** Refuses unless two lists are equally long. */
  match(field: string, length: number, other: string, otherLength: number): void {
    if (length !== otherLength) refuse('case-length-mismatch', { field, length, other, otherLength });
  }

  /** Refuses a number that breaks a rule which only the caller can check. */
  outOfRange(field: string, index: number, value: number, rule: string): never {
    return refuse('case-out-of-range', { field, index, value, rule });
  }

  wrongType(field: string, expected: string): never {
    return refuse('case-field-type', { field, expected });
  }

  private required(field: string): unknown {
    if (!this.has(field)) refuse('case-field-missing', { kind: this.kind, field });
    return this.record[field];
  }

  private list(field: string, value: unknown, rule?: NumberRule): Float64Array {
    if (!Array.isArray(value)) refuse('case-field-type', { field, expected: 'numbers' });
    return Float64Array.from(value, (item: unknown, index) => {
      if (typeof item !== 'number' || !Number.isFinite(item)) {
        return refuse('case-not-a-number', { field, index, value: String(item) });
      }
      this.hold(field, index, item, rule);
      return item;
    });
  }

  private hold(field: string, index: number, value: number, rule: NumberRule | undefined): void {
    if (rule !== undefined && !RULES[rule](value)) refuse('case-out-of-range', { field, index, value, rule });
  }
}

/** A field that no figure of the kind would use: the figures would look as if it had been taken into account. */
function refuseUnknown(kind: string, record: Readonly<Record<string, unknown>>): void {
  const fields = Object.keys(own(KIND_FIELDS, kind) ?? {});
  const issues = Object.keys(record)
    .filter((field) => !fields.includes(field) && !DESCRIPTION_FIELDS.includes(field))
    .map(
      (field): AnyIssue => ({ level: 'error', code: 'case-field-unknown', args: { kind, field, fields } }),
    );
  if (issues.length > 0) throw new Refusal(...issues);
}

/** Labels as codes in order of first appearance. */
export function encode(labels: readonly string[]): { codes: Int32Array; labels: readonly string[] } {
  const seen = new Map<string, number>();
  const codes = Int32Array.from(labels, (label) => {
    const code = seen.get(label) ?? seen.size;
    seen.set(label, code);
    return code;
  });
  return { codes, labels: [...seen.keys()] };
}
