import { sumOf } from '../../base/numeric.ts';
import { averageOfAwards } from './average-of-awards.ts';
import { randomArrival } from './random-arrival.ts';
import { recursiveBounds } from './recursive-bounds.ts';

/**
 * Rules that share an endowment E between claims d ≥ 0 (Thomson 2019, How to Divide When There Isn't Enough). Each takes
 * 0 ≤ E ≤ Σd and returns one award a claim, in their order, 0 ≤ award ≤ claim, Σ award = E; undefined where an exact
 * answer is out of reach for so many claims.
 */
export type ClaimsRule = (endowment: number, claims: Float64Array) => Float64Array | undefined;

const totalOf = (list: Float64Array): number => sumOf(list.length, (i) => list[i]!);
const halves = (claims: Float64Array): Float64Array => claims.map((d) => d / 2);
const plus = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => x + b[i]!);

/** Positions in the order of the claims, small to large. */
function ascending(claims: Float64Array): readonly number[] {
  const order = new Array<number>(claims.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  return order.sort((a, b) => claims[a]! - claims[b]! || a - b);
}

/** Proportional to the claims. */
export function proportional(endowment: number, claims: Float64Array): Float64Array {
  const total = totalOf(claims);
  return claims.map((d) => (total === 0 ? 0 : endowment * (d / total)));
}

/** Constrained equal awards: min(d, λ), the same cheque for all but never above the claim. */
export function equalAwards(endowment: number, claims: Float64Array): Float64Array {
  const awards = new Float64Array(claims.length);
  let left = endowment;
  let open = claims.length;
  for (const i of ascending(claims)) {
    awards[i] = Math.min(claims[i]!, left / open);
    left -= awards[i]!;
    open--;
  }
  return awards;
}

/** Constrained equal losses: max(0, d − λ), the same shortfall left to all but never below 0. */
export function equalLosses(endowment: number, claims: Float64Array): Float64Array {
  const order = ascending(claims).toReversed();
  const largest = claims[order[0] ?? 0] ?? 0;
  const behind = (i: number): number => largest - claims[i]!;
  // The m largest claims share; the first of them gets (E + Σ its lead over each)/m, the others that less its lead. As
  // d − λ, a small endowment would be the difference of two large numbers.
  let lead = 0;
  let first = 0;
  for (const [m, i] of order.entries()) {
    lead += behind(i);
    first = (endowment + lead) / (m + 1);
    const next = order[m + 1];
    if (next === undefined || first <= behind(next)) break;
  }
  return claims.map((d) => Math.max(0, first - (largest - d)));
}

/** Talmud (Aumann & Maschler 1985): equal awards up to half of each claim, equal losses from there. */
export function talmud(endowment: number, claims: Float64Array): Float64Array {
  const half = totalOf(claims) / 2;
  if (endowment <= half) return equalAwards(endowment, halves(claims));
  return plus(halves(claims), equalLosses(endowment - half, halves(claims)));
}

/** Reverse Talmud: equal losses up to half of each claim, equal awards from there. */
export function reverseTalmud(endowment: number, claims: Float64Array): Float64Array {
  const half = totalOf(claims) / 2;
  if (endowment <= half) return equalLosses(endowment, halves(claims));
  return plus(halves(claims), equalAwards(endowment - half, halves(claims)));
}

/** Piniles: equal awards on half of each claim, twice over. */
export function piniles(endowment: number, claims: Float64Array): Float64Array {
  const half = totalOf(claims) / 2;
  if (endowment <= half) return equalAwards(endowment, halves(claims));
  return plus(halves(claims), equalAwards(endowment - half, halves(claims)));
}

/** Constrained egalitarian (Chun, Schummer & Thomson 2001): max(d/2, min(d, λ)) above half of the claims. */
export function constrainedEgalitarian(endowment: number, claims: Float64Array): Float64Array {
  const half = totalOf(claims) / 2;
  if (endowment <= half) return equalAwards(endowment, halves(claims));
  // Σ max(d/2, min(d, λ)) grows with λ, in straight pieces between the values d/2 and d.
  const at = (level: number): number =>
    sumOf(claims.length, (i) => Math.max(claims[i]! / 2, Math.min(claims[i]!, level)));
  const corners = Float64Array.from([...claims, ...halves(claims)]).sort();
  let [first, last] = [-1, corners.length - 1];
  while (last - first > 1) {
    const middle = (first + last) >> 1;
    if (at(corners[middle]!) <= endowment) first = middle;
    else last = middle;
  }
  const [low, high] = [corners[first] ?? 0, corners[last] ?? 0];
  const [below, above] = [at(low), at(high)];
  const level = above > below ? low + ((endowment - below) / (above - below)) * (high - low) : low;
  return claims.map((d) => Math.max(d / 2, Math.min(d, level)));
}

/** Adjusted proportional (Curiel, Maschler & Tijs 1987): minimal rights first, then in proportion to what is left. */
export function adjustedProportional(endowment: number, claims: Float64Array): Float64Array {
  const total = totalOf(claims);
  const rights = claims.map((d) => Math.max(0, endowment - (total - d)));
  const left = Math.max(0, endowment - totalOf(rights));
  const open = claims.map((d, i) => Math.min(d - rights[i]!, left));
  return plus(rights, proportional(left, open));
}

/** Minimal overlap (O'Neill 1982): each claims a part of E so that as few as possible overlap; each part is shared equally. */
export function minimalOverlap(endowment: number, claims: Float64Array): Float64Array {
  const order = ascending(claims);
  const largest = claims[order.at(-1) ?? 0] ?? 0;
  const level = endowment <= largest ? endowment : overlapLevel(endowment, claims, order);
  // Ibn Ezra's rule on min(d, level): the part between two neighbouring claims is shared by those that reach it.
  const awards = new Float64Array(claims.length);
  let base = 0;
  let below = 0;
  for (const [k, i] of order.entries()) {
    const part = Math.min(claims[i]!, level);
    base += (part - below) / (claims.length - k);
    below = part;
    awards[i] = base + (endowment > largest ? Math.max(0, claims[i]! - level) : 0);
  }
  return awards;
}

/** t with Σ max(0, d − t) = E − t, for E above the largest claim. */
function overlapLevel(endowment: number, claims: Float64Array, order: readonly number[]): number {
  // The largest m claims set t = (Σ their claims − E)/(m − 1); the answer is the largest over m ≥ 2, never below 0.
  let top = 0;
  let level = 0;
  for (const [k, i] of order.toReversed().entries()) {
    top += claims[i]!;
    if (k > 0) level = Math.max(level, (top - endowment) / k);
  }
  return level;
}

/** Rules by the names under which they are published. */
export const claimsRules = {
  PRO: proportional,
  CEA: equalAwards,
  CEL: equalLosses,
  Talmud: talmud,
  PIN: piniles,
  RA: randomArrival,
  APRO: adjustedProportional,
  CE: constrainedEgalitarian,
  RTalmud: reverseTalmud,
  MO: minimalOverlap,
  DT: recursiveBounds,
  AA: averageOfAwards,
} as const satisfies Record<string, ClaimsRule>;

export type ClaimsRuleName = keyof typeof claimsRules;

/**
 * Awards of a rule for any E ≥ 0 and d ≥ 0: with enough for all, every claim is paid whole and the rest stays unspent.
 * Undefined where an exact answer is out of reach.
 */
export function share(
  rule: ClaimsRuleName,
  endowment: number,
  claims: Float64Array,
): Float64Array | undefined {
  if (endowment >= totalOf(claims)) return claims.slice();
  if (endowment === 0) return new Float64Array(claims.length);
  return claimsRules[rule](endowment, claims);
}
