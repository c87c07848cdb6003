import { effectiveNumber } from '../measure/peers/effective-number.ts';
import type { Comparison } from './comparison.ts';

/** How widely the peers of each unit are spread over the labels of one column (regions, sectors). */
export interface Spread {
  /** Labels other than its own among the peers of each unit. */
  readonly others: Int32Array;
  /** Effective number of labels among its peers, 1/Σp² (inverse Simpson); NaN without labelled peers. */
  readonly effective: Float64Array;
}

/**
 * Labels among peers. `codes`: label of each unit, negative for none. Time proportional to units plus pool sizes (or list
 * lengths), times nothing else: a pool is counted once and each unit corrects it by its own organisation's rows.
 */
export function spreadOf(comparison: Comparison, codes: Int32Array, labels: number): Spread {
  const n = codes.length;
  const others = new Int32Array(n);
  const effective = new Float64Array(n).fill(Number.NaN);
  const set = (unit: number, counts: Int32Array): void => {
    let distinct = 0;
    for (let code = 0; code < labels; code++) if (counts[code]! > 0 && code !== codes[unit]) distinct++;
    others[unit] = distinct;
    effective[unit] = effectiveNumber(counts) ?? Number.NaN;
  };
  const { sets } = comparison;
  if (sets.kind === 'lists') {
    const counts = new Int32Array(labels);
    for (let unit = 0; unit < n; unit++) {
      counts.fill(0);
      for (let at = sets.start[unit]!; at < sets.start[unit + 1]!; at++)
        tally(counts, codes[sets.peers[at]!]!, 1);
      if (comparison.count[unit]! > 0) set(unit, counts);
    }
    return { others, effective };
  }
  const byPool = sets.pools.map((members) => {
    const counts = new Int32Array(labels);
    for (const unit of members) tally(counts, codes[unit]!, 1);
    return counts;
  });
  for (let unit = 0; unit < n; unit++) {
    const counts = byPool[sets.poolOf[unit]!];
    if (!counts) continue;
    const own = sets.own(unit);
    for (const peer of own) tally(counts, codes[peer]!, -1);
    set(unit, counts);
    for (const peer of own) tally(counts, codes[peer]!, 1);
  }
  return { others, effective };
}

function tally(counts: Int32Array, code: number, by: number): void {
  if (code >= 0) counts[code]! += by;
}
