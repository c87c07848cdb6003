import * as z from 'zod';
import { canonicalJson } from '../base/canonical-json.ts';
import { MOST_ENTRIES, MOST_LETTERS } from '../base/written-bounds.ts';
import type { Definition } from './definition.ts';
import { type DefinitionRequest, PRESETS } from './presets.ts';

/**
 * A definition of comparable as JSON, wherever one stands: in a result, in a file of claims, in settings that a result keeps.
 * Anyone may have written the file. The compiler holds its keys to those of `Definition`.
 */
const text = z.string().max(MOST_LETTERS);
const listOf = <T extends z.ZodType>(one: T) => z.array(one).max(MOST_ENTRIES);
const texts = listOf(text);

const layers = {
  name: text,
  exact: texts,
  coarsened: listOf(z.object({ column: text, cutpoints: listOf(z.number()) })),
  nearest: listOf(z.object({ column: text, weight: z.number().positive() })),
  k: z.int().min(1),
  caliper: z.number().min(0).max(1).nullable(),
  other: texts,
  among: listOf(z.object({ column: text, labels: texts })),
} satisfies { readonly [Layer in keyof Definition]: z.ZodType<Definition[Layer]> };

/** A definition in a result: a later version may say more of it. */
export const definitionResult = z.looseObject(layers);

/** What was asked to be comparable, as far as a result says it: a preset, criteria, or both. */
export const definitionRequest = z
  .object({
    preset: z.object({ name: z.enum(PRESETS), args: texts }).optional(),
    ...z.object(layers).partial().shape,
  })
  .transform(
    (said) =>
      Object.fromEntries(
        Object.entries(said).filter(([, value]) => value !== undefined),
      ) as DefinitionRequest,
  );

/** Two definitions that make the same comparables: alike in every layer, whatever they are called, and in what order. */
export function sameComparables(a: Definition, b: Definition): boolean {
  const [one, other] = [a, b].map((own) => {
    const known = Object.keys(layers).map((layer) => [layer, own[layer as keyof Definition]]);
    return canonicalJson({ ...Object.fromEntries(known), name: '' });
  });
  return one === other;
}
