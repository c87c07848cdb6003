import { Refusal } from '../base/issue.ts';

/**
 * A rate of indexation as people write it: `2%`, `2,5 %`, `0.02`.
 *
 * @returns the rate, 0.02 for 2 %; at most 1
 * @throws Refusal (`indexation-form`) for what is none
 */
export function parseIndexation(value: string): number {
  const match = /^(\d+(?:[.,]\d+)?)[ \u00a0]?(%?)$/.exec(value);
  const number = Number(match?.[1]?.replace(',', '.'));
  const rate = match?.[2] === '%' ? number / 100 : number;
  if (!match || !(rate <= 1)) throw new Refusal({ level: 'error', code: 'indexation-form', args: { value } });
  return rate;
}
