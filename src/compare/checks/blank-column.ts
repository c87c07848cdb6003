// A check of two sides: a column that is filled on one and blank on the other.
import type { Check, Finding, SideNames } from '../check.ts';
import type { Facts } from '../facts.ts';
import type { Side } from '../side.ts';

export interface Codes {
  /** Shares of the records that have something in `column` (a role, or the name of a covariate). */
  'column-blank': SideNames & { column: string; shareA: number; shareB: number; limit: number };
}

/** Smallest difference between two sides' shares of filled cells that is told. */
const FILLED_SHARE_GAP = 0.5;

/** A column (floors, typology …) filled on one side and blank on the other: what is read from it holds for one side. */
export const check: Check<Codes> = ({ role, facts, a, b, names }) =>
  columns(facts)
    .filter((column) => column.role !== role)
    .flatMap((column): Finding<Codes>[] => {
      const [shareA, shareB] = [column.filled(a) / a.n, column.filled(b) / b.n];
      if (Math.abs(shareA - shareB) < FILLED_SHARE_GAP) return [];
      const args = { ...names, column: column.role, shareA, shareB, limit: FILLED_SHARE_GAP };
      return [{ code: 'column-blank', args, verdict: 'with-care' }];
    });

interface Fillable {
  readonly role: string;
  filled(side: Side): number;
}

function columns(facts: Facts): Fillable[] {
  const labels = facts.labelColumns.map((column) => ({
    role: column.role,
    filled: (side: Side) => side.n - side.rows(column, -1),
  }));
  const numbers = [...facts.dataset.numbers].map(([role, { values }]) => {
    const filled = facts.once(`filled ${role}`, () =>
      Uint8Array.from(values, (x) => (Number.isNaN(x) ? 0 : 1)),
    );
    return { role, filled: (side: Side) => side.sum(filled) };
  });
  return [...labels, ...numbers];
}
