import { lastOf } from '../../base/existing.ts';
/** How a number reads: `indicator` as its published key says. */
export type NumberKind = 'count' | 'money' | 'share' | 'quantity' | 'probability' | 'indicator';

/**
 * Kinds of the numbers of results by the last name of their path, for people: what is not here is a quantity, shown with as many
 * decimals as it takes to see it move.
 */
const BY_NAME: Readonly<Record<Exclude<NumberKind, 'quantity' | 'indicator'>, readonly string[]>> = {
  count: [
    'n',
    'n_zero',
    'n_negative',
    'groups',
    'rows',
    'accepted',
    'merged',
    'set_aside',
    'filtered',
    'findings',
    'organisations',
    'covered',
    'below',
    'under',
    'header_line',
    'with_peers',
    'with_peers_elsewhere',
    'minimum',
    'maximum',
    'peers',
    'other_regions',
    'compared',
    'comparables',
    'looked',
    'draws',
    'opposite',
    'pairs',
    'receiving',
    'bytes',
    'line',
  ],
  money: [
    'mean',
    'gap',
    'median_gap',
    'level',
    'observed',
    'composition',
    'rate',
    'per',
    'receives',
    'reference',
    'floor',
    'floor_paid',
    'amount',
    'difference',
    'expected',
    'covered_mean',
    'gap_after',
    'addition',
  ],
  share: [
    'ratio',
    'parity_ratio',
    'median_ratio',
    'relative_wealth',
    'median_relative_wealth',
    'share',
    'between_strata',
    'between_groups',
    'within',
    'composition_share',
    'low_share',
    'high_share',
    'ratio_after',
    'indexation_rate',
    'growth',
  ],
  probability: ['p', 'holm', 'benjamini_hochberg', 'smallest', 'adjusted'],
};

const KINDS: ReadonlyMap<string, NumberKind> = new Map(
  Object.entries(BY_NAME).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as NumberKind] as const),
  ),
);

/** The kind of the number at a path: `chances.interval.ratio.low` is a share as its interval is one of a ratio. */
export function kindOf(path: string): NumberKind {
  const names = path.split('.');
  const last = lastOf(names);
  const own = KINDS.get(last);
  // The parts of an index are shares of it only where they are said to be.
  if (['between_strata', 'between_groups', 'within'].includes(last) && !names.includes('shares')) {
    return 'quantity';
  }
  if (own !== undefined) return own;
  const before = names.at(-2);
  return ['low', 'high', 'median'].includes(last) && before !== undefined
    ? (KINDS.get(before) ?? 'quantity')
    : 'quantity';
}
