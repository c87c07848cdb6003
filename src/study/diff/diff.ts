import { compareSubjects, type PartDiff } from './compare.ts';
import { pairOf } from './pair.ts';
import { subjectsOf } from './walk.ts';
import { type Reasons, reasonsOf } from './why.ts';

/** What changed between two results of one command. */
export interface Diff {
  readonly reasons: Reasons;
  /** Parts that have figures, changed or not. */
  readonly parts: readonly PartDiff[];
  readonly counts: DiffCounts;
}

interface DiffCounts {
  /** Figures of either side. */
  readonly compared: number;
  /** Figures that are not the same: those that only one side has too. */
  readonly changed: number;
  /** Figures that only the second, or only the first, has. */
  readonly added: number;
  readonly removed: number;
}

/** Results that can be held against another, by the name of their schema. */
export const COMPARED = [
  'measure',
  'peers',
  'gaps',
  'trend',
  'allocate',
  'robustness',
  'check',
  'tables',
  'report',
  'claims',
  'verify',
  'manifest',
] as const;

export function diffResults(before: unknown, after: unknown): Diff {
  const pair = pairOf(before, after);
  const parts = compareSubjects(subjectsOf(before, pair), subjectsOf(after, pair));
  const sum = (of: (part: PartDiff) => number) => parts.reduce((total, part) => total + of(part), 0);
  const valuesOf = (part: PartDiff, side: 'came' | 'left') =>
    part[side].reduce((total, { values }) => total + values.size, 0);
  const alone = (part: PartDiff, side: 'before' | 'after') =>
    part.changes.filter((change) => change[side] === undefined).length;
  return {
    reasons: reasonsOf(before, after),
    parts,
    counts: {
      compared: sum(({ compared }) => compared),
      changed: sum(({ changed }) => changed),
      added: sum((part) => valuesOf(part, 'came') + alone(part, 'before')),
      removed: sum((part) => valuesOf(part, 'left') + alone(part, 'after')),
    },
  };
}
