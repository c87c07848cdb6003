import type * as zod from 'zod';
import { existing } from '../../base/existing.ts';
import type { CsvCell, CsvColumn } from '../formats/csv.ts';

/** Handed to a shape when a schema is asked for: a run that prints none never loads the library. */
export type Zod = typeof zod;

/**
 * One description of a part of a result, from which follow the JSON that is written, the schema that is promised, and the cell
 * of a CSV table. `T`: what the study gives; `J`: what is written.
 */
export class Field<T, J = unknown> {
  readonly json: (value: T) => J;
  readonly schema: (z: Zod) => zod.ZodType<J>;
  /** A decimal as text: a cell of CSV holds it as a number. */
  readonly exact: boolean;
  readonly promised: boolean = true;

  constructor(json: (value: T) => J, schema: (z: Zod) => zod.ZodType<J>, exact = false) {
    this.json = json;
    this.schema = schema;
    this.exact = exact;
  }

  describe(text: string): Field<T, J> {
    return new Field(this.json, (z) => this.schema(z).describe(text), this.exact);
  }

  /** null where the study gives nothing. */
  nullable(): Field<T | null | undefined, J | null> {
    const json = (value: T | null | undefined) =>
      value === null || value === undefined ? null : this.json(value);
    return new Field(json, (z) => this.schema(z).nullable(), this.exact);
  }

  /** Left out where the study gives nothing. */
  optional(): Field<T | undefined, J | undefined> {
    const json = (value: T | undefined) => (value === undefined ? undefined : this.json(value));
    return new Field(json, (z) => this.schema(z).optional(), this.exact);
  }

  /** Written, but not promised: no schema has it. */
  extra(): Field<T, J> {
    return Object.assign(new Field(this.json, this.schema, this.exact), { promised: false });
  }

  /** Read from a whole that does not call it as the result does. */
  of<W>(get: (whole: W) => T): Part<W, J> {
    return { get, field: this as Field<unknown, J> };
  }

  /** As a cell of CSV: empty where there is no figure. */
  cell(value: T): CsvCell {
    const written: unknown = this.json(value);
    if (typeof written === 'string') return this.exact ? { exact: written } : written;
    if (typeof written === 'number') return written;
    if (written === null || written === undefined || typeof written !== 'object') return undefined;
    return 'value' in written ? (written.value as CsvCell) : undefined;
  }
}

/** A field, and where it is found in a whole. */
export interface Part<W, J = unknown> {
  readonly get: (whole: W) => unknown;
  readonly field: Field<unknown, J>;
}

// biome-ignore lint/suspicious/noExplicitAny: any field may stand in a record; `Astray` holds each to its whole.
type Fields<W> = Readonly<Record<string, Field<any, any> | Part<W, any>>>;

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/**
 * Names of fields that are not of their whole: a field by itself stands for the property of its name, in camel case, which must
 * be there and of its kind.
 */
type Astray<W, F> = {
  [Name in keyof F]: F[Name] extends Field<infer T, unknown>
    ? Name extends string
      ? Camel<Name> extends keyof W
        ? W[Camel<Name>] extends T
          ? never
          : Name
        : Name
      : Name
    : never;
}[keyof F];

/** What is written of a record. */
type Written<F> = {
  [Name in keyof F]: F[Name] extends { readonly field: Field<unknown, infer J> }
    ? J
    : F[Name] extends { readonly schema: (z: Zod) => zod.ZodType<infer J> }
      ? J
      : never;
};

type Schemas<J> = { readonly [Name in keyof J]: zod.ZodType<J[Name]> };

/** An object of the result: its fields in the order in which they are written and promised. */
export class Shape<W, J = unknown> extends Field<W, J> {
  readonly parts: readonly (Part<W> & { readonly name: string })[];
  /** `loose`: what is not promised may be there too. */
  private readonly kind: 'strict' | 'loose';

  constructor(parts: Shape<W, J>['parts'], kind: 'strict' | 'loose') {
    super(
      (whole) => {
        const written: Record<string, unknown> = {};
        for (const { name, get, field } of parts) {
          const value = field.json(get(whole));
          if (value !== undefined) written[name] = value;
        }
        return written as J;
      },
      (z) => this.object(z) as unknown as zod.ZodType<J>,
    );
    this.parts = parts;
    this.kind = kind;
  }

  object(z: Zod, fields: Schemas<J> = this.schemas(z)): zod.ZodObject<Schemas<J>> {
    return this.kind === 'strict' ? z.strictObject(fields) : z.looseObject(fields);
  }

  /** The schemas of its fields by name. */
  schemas(z: Zod): Schemas<J> {
    const promised = this.parts.filter(({ field }) => field.promised);
    return Object.fromEntries(promised.map(({ name, field }) => [name, field.schema(z)])) as Schemas<J>;
  }

  /** Its fields for a whole that holds it beside others. */
  within<V>(get: (whole: V) => W): { readonly [Name in keyof J]: Part<V, J[Name]> } {
    return Object.fromEntries(
      this.parts.map(({ name, field, get: own }) => [name, { field, get: (whole: V) => own(get(whole)) }]),
    ) as { [Name in keyof J]: Part<V, J[Name]> };
  }

  /** The same, whose schema names one of its fields last. */
  promisedLast(last: keyof J & string): Field<W, J> {
    return new Field(this.json, (z) => {
      const { [last]: own, ...others } = this.schemas(z);
      const fields = { ...others, [last]: own } as unknown as Schemas<J>;
      return this.object(z, fields) as unknown as zod.ZodType<J>;
    });
  }

  /** Some of its fields as columns of CSV, by name; `name as column` where a table of many kinds calls it otherwise. */
  columns(...names: readonly string[]): CsvColumn<W>[] {
    return names.map((asked) => {
      const [name = asked, column = name] = asked.split(' as ');
      const { field, get } = existing(this.parts.find((part) => part.name === name));
      return { name: column, cell: (whole) => field.cell(get(whole)) };
    });
  }
}

const partsOf = <W>(fields: Fields<W>): Shape<W>['parts'] =>
  Object.entries(fields).map(([name, own]) => {
    if (!(own instanceof Field)) return { name, ...own };
    const key = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return { name, field: own, get: (whole) => (whole as Record<string, unknown>)[key] };
  });

/** An object with these fields and no other: `record<Flow>()({ n: int, amount: cents.of(({ cents }) => cents) })`. */
export const record =
  <W>() =>
  <F extends Fields<W>>(
    fields: F,
    ..._astray: [Astray<W, F>] extends [never] ? [] : [Astray<W, F>]
  ): Shape<W, Written<F>> =>
    new Shape(partsOf(fields as Fields<W>), 'strict');

/** The same, to which later versions may add. */
export const loose =
  <W>() =>
  <F extends Fields<W>>(
    fields: F,
    ..._astray: [Astray<W, F>] extends [never] ? [] : [Astray<W, F>]
  ): Shape<W, Written<F>> =>
    new Shape(partsOf(fields as Fields<W>), 'loose');
