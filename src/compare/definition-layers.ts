import type * as zod from 'zod';
import { MOST_ENTRIES, MOST_LETTERS } from '../base/written-bounds.ts';
import type { Definition } from './definition.ts';

/**
 * The layers of a definition of comparable as JSON, wherever one stands: in a result, in a file of claims, in settings that a
 * result keeps. Anyone may have written the file. The compiler holds its keys to those of `Definition`. `z`: zod, where it is
 * loaded.
 */
export const definitionLayers = (z: typeof zod) => {
  const listOf = <T extends zod.ZodType>(one: T) => z.array(one).max(MOST_ENTRIES);
  return {
    name: text(z),
    exact: texts(z),
    coarsened: listOf(z.object({ column: text(z), cutpoints: listOf(z.number()) })),
    nearest: listOf(z.object({ column: text(z), weight: z.number().positive() })),
    k: z.int().min(1),
    caliper: z.number().min(0).max(1).nullable(),
    other: texts(z),
    among: listOf(z.object({ column: text(z), labels: texts(z) })),
  } satisfies { readonly [Layer in keyof Definition]: zod.ZodType<Definition[Layer]> };
};

const text = (z: typeof zod) => z.string().max(MOST_LETTERS);

/** Names of columns, or labels. */
export const texts = (z: typeof zod) => z.array(text(z)).max(MOST_ENTRIES);
