import type { KeyedValue } from '../../measure/types.ts';
import { type Figure, numberOf } from '../gaps/figure.ts';
import { toDecimals } from './rounding.ts';

/** Decimals of an index in a public edition: as many as its tables print. */
const INDEX = 3;

/** An index as a public edition gives it: no digit more than it prints. */
export const publicFigure = (value: KeyedValue): KeyedValue =>
  'value' in value ? { ...value, value: toDecimals(value.value, INDEX) } : value;

/** A figure to be printed less precisely. */
export function rounded(figure: Figure, to: (value: number) => number): Figure {
  const value = numberOf(figure);
  return value === undefined ? figure : { value: to(value) };
}
