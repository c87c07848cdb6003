import { fold } from '../../base/text.ts';
import type { ExplainTranslator } from '../../messages/explain.ts';
import { type Entry, entries, entryOf } from './entries.ts';
import { namesOf } from './list.ts';

/** Of several entries with one name, the one to show: the convention that équité prints. */
const PREFERRED = [
  'gini.unbiased',
  'mcloone.half',
  'verstegen.half',
  'theil_t.zero0',
  'atkinson.0.5',
  'ge.2',
  'w.frr.type1',
  'quantile.type7.p50',
  'share.bottom40',
  'share.top10',
  'concentration.CI',
];

/**
 * The entry that a person names: by key (`w.hoover` and `smd.treated.x3` too), else by name or alias in any of the
 * languages given, whatever the accents and capitals. Undefined with the nearest names, of `others` too, when nothing is
 * called so.
 */
export function findEntry(
  asked: string,
  translators: readonly ExplainTranslator[],
  others: readonly string[] = [],
): { readonly entry: Entry } | { readonly near: readonly string[] } {
  const exact = entryOf(asked.trim());
  if (exact) return { entry: exact };
  const wanted = fold(asked);
  const ordered = [...PREFERRED.flatMap((key) => entryOf(key) ?? []), ...entries()];
  const names = ordered.map((entry) => ({
    entry,
    names: translators.flatMap((translator) => namesOf(entry, translator)),
  }));
  const found = names.find((candidate) => candidate.names.includes(wanted));
  if (found) return { entry: found.entry };
  return {
    near: nearest(wanted, [...new Set([...names.flatMap((candidate) => candidate.names), ...others])]),
  };
}

/** Up to three names that hold what was typed or that differ from it by few letters. */
function nearest(wanted: string, names: readonly string[]): readonly string[] {
  if (wanted === '') return [];
  const scored = names.map((name) => {
    const contains =
      wanted.length >= 3 && (name.includes(wanted) || (name.length >= 4 && wanted.includes(name)));
    return { name, distance: contains ? 0.5 : editDistance(wanted, name) };
  });
  // People seldom miss the first letter.
  const unlike = (name: string) => (name[0] === wanted[0] ? 0 : 1);
  const limit = wanted.length <= 3 ? 1 : 2 + Math.floor(wanted.length / 8);
  return scored
    .filter(({ distance }) => distance <= limit)
    .sort(
      (a, b) =>
        a.distance + unlike(a.name) - b.distance - unlike(b.name) ||
        a.name.length - b.name.length ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[b.length]!;
}
