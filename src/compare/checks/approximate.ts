// A check of two sides: amounts that are exact on one and rounded on the other.
import type { Check, SideNames } from '../check.ts';

export interface Codes {
  /** Shares of the records whose printed amount says that it is rounded (`près de`, `plus de`, `~`). */
  'approximate-share': SideNames & { shareA: number; shareB: number; limit: number };
}

/** Smallest difference between two sides' shares of rounded amounts that is told. */
export const APPROXIMATE_SHARE_GAP = 0.1;

/** Exact amounts on one side, rounded ones (« près de 19,7 M$ ») on the other. */
export const check: Check<Codes> = ({ facts, a, b, names }) => {
  const { approximate } = facts.dataset;
  const [shareA, shareB] = [a.sum(approximate) / a.n, b.sum(approximate) / b.n];
  if (Math.abs(shareA - shareB) < APPROXIMATE_SHARE_GAP) return [];
  const args = { ...names, shareA, shareB, limit: APPROXIMATE_SHARE_GAP };
  return [{ code: 'approximate-share', args, verdict: 'with-care' }];
};
