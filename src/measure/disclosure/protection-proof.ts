// Proof that a hidden figure cannot be worked out closer than its protection levels (Fischetti & Salazar 2000).
import type { FeasibleTables } from './feasible-tables.ts';
import type { Changes, Prices } from './network-flow.ts';
import { type ProtectionLevel, protectionLevels } from './protection-levels.ts';

export interface Met {
  readonly level: ProtectionLevel;
  readonly table: Changes;
}

/** That one figure is protected: a feasible table at each of its protection levels (Fischetti & Salazar 2000). */
export interface Proof {
  readonly met: readonly Met[];
  readonly unmet: readonly ProtectionLevel[];
}

/** Of what a proof is wanted, and against whom. */
export interface Claim {
  readonly figure: number;
  readonly percent: number;
  /** Also against those organisations who know that a reader's tables are not theirs: whoever believes these needs no other. */
  readonly organisations: boolean;
  /** Tables found before and still feasible. */
  readonly standing?: readonly Met[];
}

/** Looks for a feasible table at each protection level of a figure; buys what `prices` allow to buy. */
export function prove(
  tables: FeasibleTables,
  { figure, percent, organisations, standing = [] }: Claim,
  prices: Prices,
): Proof {
  const met: Met[] = [];
  const unmet: ProtectionLevel[] = [];
  const queue = [...protectionLevels(tables.figures, figure, percent)];
  const asked = new Set<number>();
  for (const level of queue) {
    const had = standing.find((one) => one.level.sense === level.sense && one.level.who === level.who);
    const table = had?.table ?? tables.find(level, prices);
    if (table === undefined) {
      unmet.push(level);
      continue;
    }
    met.push({ level, table });
    if (level.who !== undefined || !organisations) continue;
    for (const who of tables.disbelievers(table)) {
      if (asked.has(who)) continue;
      asked.add(who);
      queue.push(...protectionLevels(tables.figures, figure, percent, who));
    }
  }
  return { met, unmet };
}
