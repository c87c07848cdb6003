// A check of two sides: another mix of kinds of money.
import { type Check, type Finding, isMadeByTheData, type SideNames, type Which } from '../check.ts';
import type { CodedLabels } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** `mode` has no row on the side `without`, and `share` of the other side's money. */
  'mode-absent': SideNames & { column: string; mode: string; without: Which; share: number; limit: number };
  /** The kind of money whose share differs most. */
  'mode-share': SideNames & { column: string; mode: string; shareA: number; shareB: number; limit: number };
}

/** Smallest difference between two sides' shares of one kind of money that is told. */
const MODE_SHARE_GAP = 0.1;
/** Between regions, sectors … the mix differs by nature: only a difference of this size is told. */
const MODE_SHARE_GAP_BETWEEN_GROUPS = 0.2;

/** Mission money alone on one side, mission and projects on the other: the mix of kinds of money differs. */
export const check: Check<Codes> = ({ role, facts, a, b, names }) => {
  const limit = isMadeByTheData(role) ? MODE_SHARE_GAP : MODE_SHARE_GAP_BETWEEN_GROUPS;
  // Sides made by one kind of money differ in the others by what they are.
  if (facts.kindsOfMoney.some((column) => column.role === role)) return [];
  return facts.kindsOfMoney.flatMap((column): Finding<Codes>[] => {
    const codes = [...new Set([...a.codes(column), ...b.codes(column)])];
    const [moneyA, moneyB] = [knownMoney(a, column), knownMoney(b, column)];
    if (!(moneyA > 0 && moneyB > 0)) return [];
    const kinds = codes.map((code) => {
      const [shareA, shareB] = [a.money(column, code) / moneyA, b.money(column, code) / moneyB];
      return { code, shareA, shareB, gap: Math.abs(shareA - shareB) };
    });
    const widest = kinds.reduce((most, kind) => (kind.gap > most.gap ? kind : most));
    if (widest.gap < limit) return [];

    const about = { ...names, column: column.role, limit };
    const absent = kinds
      .filter(({ code, gap }) => gap >= limit && (a.rows(column, code) === 0 || b.rows(column, code) === 0))
      .reduce<typeof widest | undefined>(
        (most, kind) => (most && most.gap >= kind.gap ? most : kind),
        undefined,
      );
    if (absent) {
      const without: Which = a.rows(column, absent.code) === 0 ? 'a' : 'b';
      const mode = column.values[absent.code]!;
      const share = without === 'a' ? absent.shareB : absent.shareA;
      const verdict = isMadeByTheData(role) ? 'not-comparable' : 'with-care';
      return [{ code: 'mode-absent', args: { ...about, mode, without, share }, verdict }];
    }
    const { code, shareA, shareB } = widest;
    const args = { ...about, mode: column.values[code]!, shareA, shareB };
    return [{ code: 'mode-share', args, verdict: 'with-care' }];
  });
};

/** Money of a side whose kind is known. */
const knownMoney = (side: Side, column: CodedLabels): number =>
  side.codes(column).reduce((sum, code) => sum + side.money(column, code), 0);
