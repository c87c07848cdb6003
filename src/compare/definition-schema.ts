// A definition of comparable as it was asked or stored, checked.
import * as z from 'zod';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Definition } from './definition.ts';
import { definitionLayers, texts } from './definition-layers.ts';
import { type DefinitionRequest, PRESETS } from './presets.ts';

const layers = definitionLayers(z);

/** A definition in a result: a later version may say more of it. */
export const definitionResult = z.looseObject(layers);

/** What was asked to be comparable, as far as a result says it: a preset, criteria, or both. */
export const definitionRequest = z
  .object({
    preset: z.object({ name: z.enum(PRESETS), args: texts(z) }).optional(),
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
