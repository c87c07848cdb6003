// A check of two sides: one of them of a few organisations.
import { type Check, type Finding, type SideNames, type Which, which } from '../check.ts';
import { sizeOf } from '../side.ts';

export interface Codes {
  /** `n` organisations (records, where the data name none) on `side`. */
  'side-small': SideNames & { side: Which; n: number; minimum: number };
}

/** Organisations of a side under which what it has in common with the other is chance (METHODS §10: lists, not indices). */
const SMALL_SIDE = 5;

/** A side of a few organisations: each is a case, their mean is no level. */
export const check: Check<Codes> = (pair) =>
  [pair.a, pair.b].flatMap((side): Finding<Codes>[] => {
    const n = sizeOf(side, pair.facts);
    if (n >= SMALL_SIDE) return [];
    const args = { ...pair.names, side: which(pair, side), n, minimum: SMALL_SIDE };
    return [{ code: 'side-small', args, verdict: 'with-care' }];
  });
