import { existing } from '../../base/existing.ts';
import { CHOICES, type Choice, type Declared, type Option } from './choices.ts';
import type { Run } from './curve.ts';

/** What an option moves, against the option asked for, everything else equal. */
export interface OptionMove extends Option {
  /** Pairs of specifications that differ by it alone. */
  readonly pairs: number;
  /** Mean over pairs and groups of |ratio − ratio under the option asked for|; NaN without a group in both. */
  readonly mean: number;
  /** The farthest group in the pair from the asked specification, and its two ratios; -1 for none. */
  readonly farthest: { readonly group: number; readonly from: number; readonly to: number };
  /** Groups told otherwise than under the asked specification, when it alone is changed. */
  readonly turns: readonly number[];
}

/** A choice by the option of it that moves most. */
export interface ChoiceMove {
  readonly choice: Choice;
  readonly question: Option['question'];
  readonly most: OptionMove;
}

const isTold = (verdict: string): boolean => verdict === 'below' || verdict === 'above';

/** Every option but those asked for. */
export function movesOf(runs: readonly Run[], { options, asked }: Declared): readonly OptionMove[] {
  const byKey = new Map(runs.map((run) => [keyOf(run), run]));
  const base = existing(byKey.get(keyOf({ specification: asked })));
  return options
    .filter(({ choice, key }) => asked[choice] !== key)
    .map((option): OptionMove => {
      const changed = runs.filter(({ specification }) => specification[option.choice] === option.key);
      const moved = changed.flatMap((run) => {
        const other = byKey.get(
          keyOf({ specification: { ...run.specification, [option.choice]: asked[option.choice] } }),
        );
        return other ? distances(run, other) : [];
      });
      const alone = existing(byKey.get(keyOf({ specification: { ...asked, [option.choice]: option.key } })));
      const [farthest] = distances(alone, base).sort((a, b) => b.move - a.move || a.group - b.group);
      return {
        ...option,
        pairs: changed.length,
        mean: moved.reduce((sum, { move }) => sum + move, 0) / moved.length,
        farthest: farthest ?? { group: -1, from: Number.NaN, to: Number.NaN },
        turns: base.points.flatMap(({ verdict }, group) => {
          const now = alone.points[group]!.verdict;
          return verdict !== now && (isTold(verdict) || isTold(now)) ? [group] : [];
        }),
      };
    });
}

const keyOf = ({ specification }: Pick<Run, 'specification'>): string =>
  CHOICES.map((choice) => specification[choice]).join('\u0000');

/** Groups that both tell something of, and how far apart their ratios are. */
const distances = (run: Run, other: Run) =>
  run.points.flatMap((point, group) => {
    const before = other.points[group]!;
    if (point.verdict === 'few' || before.verdict === 'few') return [];
    const move = Math.abs(point.ratio - before.ratio);
    return Number.isNaN(move) ? [] : [{ group, move, from: before.ratio, to: point.ratio }];
  });

/** Choices from the one that moves the ratios most, of one question. */
export const choicesBy = (
  moves: readonly OptionMove[],
  question: Option['question'],
): readonly ChoiceMove[] =>
  CHOICES.flatMap((choice): ChoiceMove[] => {
    const [most] = moves
      .filter((one) => one.choice === choice && one.question === question && !Number.isNaN(one.mean))
      .sort((a, b) => b.mean - a.mean);
    return most ? [{ choice, question, most }] : [];
  }).sort((a, b) => b.most.mean - a.most.mean);

/** The choice that a group’s verdict hangs on: the one between whose options the part of specifications that tell it differs most. */
export function hingeOf(
  runs: readonly Run[],
  group: number,
): { readonly choice: Choice; readonly tells: string; readonly not: string } | undefined {
  const same = runs.filter(({ same, first }) => same && first);
  const spreads = CHOICES.flatMap((choice) => {
    const by = new Map<string, { told: number; n: number }>();
    for (const { specification, points } of same) {
      if (points[group]!.verdict === 'few') continue;
      const own = by.get(specification[choice]) ?? { told: 0, n: 0 };
      by.set(specification[choice], {
        told: own.told + (isTold(points[group]!.verdict) ? 1 : 0),
        n: own.n + 1,
      });
    }
    const shares = [...by]
      .map(([key, { told, n }]) => ({ key, share: told / n }))
      .sort((a, b) => b.share - a.share);
    const [first, last] = [shares[0], shares.at(-1)];
    return first && last && first.share > last.share
      ? [{ choice, tells: first.key, not: last.key, spread: first.share - last.share }]
      : [];
  });
  const [most] = spreads.sort((a, b) => b.spread - a.spread);
  return most && { choice: most.choice, tells: most.tells, not: most.not };
}
