import type * as zod from 'zod';
import type { Listed } from '../../base/listed.ts';
import type { Definition } from '../../compare/definition.ts';
import { definitionLayers } from '../../compare/definition-layers.ts';
import type { SideComparison } from '../../compare/sides.ts';
import type { KeyedValue } from '../../measure/types.ts';
import { centsText } from '../../study/gaps/cents.ts';
import { Field, type Part, type Zod } from './field.ts';
import { LongList } from './text.ts';

/** What the fields of a result hold. */

/** A value that is written as the study gives it. */
export const asIs = <T, J = T>(schema: (z: Zod) => zod.ZodType = (z) => z.unknown()): Field<T, J> =>
  new Field<T, J>((value) => value as unknown as J, schema as (z: Zod) => zod.ZodType<J>);

export const text = asIs<string>((z) => z.string());
export const int = asIs<number>((z) => z.int());
export const number = asIs<number>((z) => z.number());
export const flag = asIs<boolean>((z) => z.boolean());
export const texts = asIs<readonly string[]>((z) => z.array(z.string()));
export const oneOf = <const Name extends string>(...names: readonly Name[]): Field<Name, Name> =>
  asIs((z) => z.enum(names as readonly string[] as [string, ...string[]]));
/** Always the same word. */
export const always = (word: string): Part<unknown> => asIs<string>((z) => z.literal(word)).of(() => word);

const exact = (z: Zod) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .describe('exact decimal, to the cent or finer');

/** A sum as its exact decimal text. */
export const decimal = new Field<string, string>((sum) => sum, exact, true);
/** Whole cents. */
export const cents = new Field<number, string>(centsText, exact, true);

/** Whole cents, NaN where they cannot be told. */
export const centsOr = (reason: string): Field<number, string | { undefined: string }> =>
  new Field(
    (sum) => (Number.isNaN(sum) ? { undefined: reason } : centsText(sum)),
    (z) => z.union([exact(z), why(z)]),
    true,
  );

const why = (z: Zod) => z.strictObject({ undefined: z.string() });

type Figure = { readonly value: number } | { readonly undefined: string };

/** `{ value }`, or the reason why there is none. */
export const figure = asIs<Figure>((z) => z.union([z.strictObject({ value: z.number() }), why(z)]));

type Known = number | { undefined: string };
const orWhy = (z: Zod) => z.union([z.number(), why(z)]);
/** The same, its number by itself. */
export const known = new Field<Figure, Known>(
  (own) => ('value' in own ? own.value : { undefined: own.undefined }),
  orWhy,
);
/** A sum as its exact decimal text; rounded, or the reason why there is none, where an edition may not print it. */
export const money = new Field<string | Figure, string | Known>(
  (sum) => (typeof sum === 'string' ? sum : known.json(sum)),
  (z) => z.union([exact(z), orWhy(z)]),
  true,
);
/** A number that is none where it cannot be given. */
export const finiteOr = (reason: string): Field<number, Known> =>
  new Field((x) => (Number.isFinite(x) ? x : { undefined: reason }), orWhy);

/** A value under its key, with its guard. */
export const keyedValue = asIs<KeyedValue>((z) => {
  const guard = z
    .string()
    .regex(/^n<\d+$/)
    .describe('fewest units a table for people wants')
    .optional();
  return z.union([
    z.strictObject({ key: z.string(), value: z.number(), guard }),
    z.strictObject({ key: z.string(), undefined: z.string(), guard }),
  ]);
});

export const list = <T, J>(of: Field<T, J>): Field<readonly T[], J[]> =>
  new Field(
    (values) => values.map(of.json),
    (z) => z.array(of.schema(z)),
  );

/** A list that may be long: its elements are made as they are printed. */
export const longList = <T, J>(of: Field<T, J>): Field<Listed<T>, J[]> =>
  new Field(
    (values) => new LongList(values, (one) => of.json(one) as object) as unknown as J[],
    (z) => z.array(of.schema(z)),
  );

/** By names that stand in the data. */
export const dictionary = <T, J>(of: Field<T, J>): Field<Iterable<readonly [string, T]>, Record<string, J>> =>
  new Field(
    // A label named `__proto__` is a label like any other: entries, not assignments.
    (entries) => Object.fromEntries(Array.from(entries, ([name, value]) => [name, of.json(value)])),
    (z) => z.record(z.string(), of.schema(z)),
  );

/** What is said of the data themselves: two periods, a region and the others … */
export const comparability = asIs<readonly SideComparison[]>((z) =>
  z.array(
    z.looseObject({
      role: z.string(),
      a: z.string(),
      b: z.string(),
      verdict: z.enum(['comparable', 'with-care', 'not-comparable']),
      findings: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
);

/** Whom an organisation is compared with. */
export const definition = asIs<Definition>((z) => z.looseObject(definitionLayers(z)));
