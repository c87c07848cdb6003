import type { Ledger, LedgerReason } from '../../clean/types.ts';

/**
 * The account of rows as a public edition gives it: how many, and why. The money of rows that are out, or without a label,
 * is that of a few organisations, often of one; where the rows stood is theirs too.
 */
export const publicLedger = (ledger: Ledger): Ledger => ({
  ...ledger,
  reasons: publicReasons(ledger.reasons),
  setAsideLines: [],
});

export const publicReasons = (reasons: readonly LedgerReason[]): readonly LedgerReason[] =>
  reasons.map((reason) => ({ ...reason, amount: null, first: [] }));
