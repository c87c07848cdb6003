import * as z from 'zod';
import { Refusal } from '../base/issue.ts';
import { MOST_ENTRIES, MOST_LETTERS } from '../base/written-bounds.ts';

/**
 * What a value of a settings file can be: short enough, few enough and within bounds, since anyone may have written the file.
 */

export const text = z.string().min(1).max(MOST_LETTERS);

export const listOf = <T extends z.ZodType>(one: T) => z.array(one).max(MOST_ENTRIES);

/** Key → value, the keys being texts too. */
export const mapOf = <T extends z.ZodType>(value: T) =>
  z.record(z.string(), value).check(({ value: map, issues }) => {
    const keys = Object.keys(map);
    const long = keys.find((key) => key.length > MOST_LETTERS);
    if (long !== undefined) {
      issues.push({ code: 'too_big', maximum: MOST_LETTERS, origin: 'string', path: [long], input: map });
    }
    if (keys.length > MOST_ENTRIES) {
      issues.push({ code: 'too_big', maximum: MOST_ENTRIES, origin: 'map', input: map });
    }
  });

export const yesOrNo = z.enum(['true', 'false']).transform((word) => word === 'true');

export const month = z
  .enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
  .transform((number) => Number(number));

/** A number as people write it: `2,5`, `10 000`. */
const numberOf = (word: string): number => Number(word.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));

/** The text of a number, before it is read. */
export const numeric = z.string().min(1).max(MOST_LETTERS);

/** A number that fits; `examples` are told where it does not. */
const numberThat = (fits: (value: number) => boolean, examples: readonly string[]) =>
  numeric.transform(numberOf).check(({ value, issues }) => {
    if (Number.isFinite(value) && fits(value)) return;
    issues.push({ code: 'invalid_value', values: [...examples], input: value });
  });

export const number = numberThat(() => true, ['0', '1', '2.5', '…']);

const within = (least: number, most: number) => (value: number) => value >= least && value <= most;
const bounds = (least: number, most: number) => [String(least), '…', String(most)];

export const whole = (least: number, most: number) =>
  numberThat((value) => Number.isInteger(value) && within(least, most)(value), bounds(least, most));

export const between = (least: number, most: number) => numberThat(within(least, most), bounds(least, most));

/** A number above 0. */
export const positive = (most: number) =>
  numberThat((value) => value > 0 && value <= most, ['0.01', '1', '…', String(most)]);

/** Reads a value that is a small language of its own: a Refusal of the reader becomes a fault of this place of the file. */
export const read =
  <In, Out>(reader: (value: In) => Out) =>
  (value: In, context: z.core.$RefinementCtx): Out => {
    try {
      return reader(value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.issues.push({ code: 'custom', params: { issue: error.issues[0] }, input: value });
      return z.NEVER;
    }
  };
