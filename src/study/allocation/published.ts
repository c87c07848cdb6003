// Figures that others printed of their sharings, with their place, to be worked out again.
import table from '../../../data/reference/psoc-published.json' with { type: 'json' };

export type FactKind = 'money' | 'count' | 'share';

/** A published figure: what was printed, where, and what it can stand for. Money in currency units. */
export interface Fact {
  readonly key: string;
  readonly printed: string;
  readonly value: number;
  readonly kind: FactKind;
  /** What rounds to what was printed. */
  readonly low: number;
  readonly high: number;
  readonly year: string;
  readonly source: string;
  readonly url: string;
}

/** How far a printed figure may stand from what it rounds, in steps of its last digit, below and above. */
const MARKS: Readonly<Record<string, readonly [number, number]>> = {
  exact: [0.5, 0.5],
  about: [1, 1],
  'more-than': [0, 1],
};

const FACTS: ReadonlyMap<string, Fact> = new Map(
  table.rows.map(({ mark, step, ...row }): [string, Fact] => {
    const [below, above] = MARKS[mark]!;
    return [
      row.key,
      {
        ...row,
        kind: row.kind as FactKind,
        low: row.value - below * step,
        high: row.value + above * step,
      },
    ];
  }),
);

/** A published figure by its key. Throws for one that the table has not: a mistake of this program. */
export function fact(key: string): Fact {
  const found = FACTS.get(key);
  if (!found) throw new Error(`no published figure ${key}`);
  return found;
}
