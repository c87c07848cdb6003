import { LARGEST_AMOUNT } from './amounts.ts';
import type { FilePlan } from './plan.ts';
import type { NumberForm } from './read-amount.ts';

/** The form of the numbers of a role of a file. */
export const formOf = (
  plan: Pick<FilePlan, 'marks' | 'lakh' | 'money' | 'options'>,
  role: string,
): NumberForm => ({
  mark: plan.marks.get(role) ?? '.',
  lakh: plan.lakh.has(role),
  power: plan.money.powers.get(role) ?? 0,
  largest: plan.options.largestAmount ?? LARGEST_AMOUNT,
});
