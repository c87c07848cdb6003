import * as z from 'zod';
import { listOf, text } from './forms.ts';

/** Ways to share an envelope as they are typed, in flags or in a settings file; several of the first three are each tried with each. */
export interface ScenarioText {
  readonly name?: string | undefined;
  readonly envelope: readonly string[];
  readonly between?: readonly string[] | undefined;
  readonly within?: readonly string[] | undefined;
  readonly minimum?: string | undefined;
  readonly below_minimum?: 'nothing' | 'minimum' | undefined;
  readonly maximum?: string | undefined;
  readonly cap?: string | undefined;
  readonly keep?: string | undefined;
  readonly new?: string | undefined;
  readonly protect?: string | undefined;
  readonly need?: string | undefined;
  /** Path of a file of parts. */
  readonly shares?: string | undefined;
}

const oneOrMore = z.union([text.transform((one) => [one]), listOf(text)]);

export const scenarioForm = z.strictObject({
  name: text.optional(),
  envelope: oneOrMore,
  between: oneOrMore.optional(),
  within: oneOrMore.optional(),
  minimum: text.optional(),
  below_minimum: z.enum(['nothing', 'minimum']).optional(),
  maximum: text.optional(),
  cap: text.optional(),
  keep: text.optional(),
  new: text.optional(),
  protect: text.optional(),
  need: text.optional(),
  shares: text.optional(),
});

/** The same as a result keeps it. */
export const storedScenario = scenarioForm.extend({
  envelope: listOf(text),
  between: listOf(text).optional(),
  within: listOf(text).optional(),
});
