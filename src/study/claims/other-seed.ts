import type { Claim } from './claim.ts';
import { type Difference, differencesOf } from './compare-claims.ts';

/** The seed under which claims are worked out a second time: the thousandth prime; another one where that is their own. */
export const otherSeed = (seed: number): number => (seed === 7919 ? 104_729 : 7919);

/** What another seed of the draws does to a claim. */
export interface SeedMove {
  readonly differences: readonly Difference[];
  /** It says something else, or moved by more than draws of that number leave open. */
  readonly beyond: boolean;
}

/**
 * Holds a claim against the same claim under another seed, `draws` deals each; `other` is undefined where the other seed does not
 * bear it out at all. What the claim says in words (which regions, which verdict) must be the same, and its figures too but for
 * those that rest on draws, which may differ by as much as two sets of draws do: see `withinDraws`.
 */
export function seedMove(now: Claim, other: Claim | undefined, draws: number): SeedMove {
  if (!other) return { differences: [], beyond: true };
  const differences = differencesOf(now, other);
  const drawn = (one: Difference): boolean => {
    // How many deals it took to settle is no finding.
    if (one.part === 'figure' && /(?:^|\.)deals$/.test(one.name)) return true;
    if (one.part !== 'figure' || one.before === null || one.after === null) return false;
    if (!Object.hasOwn(now.figures, one.name) || now.figures[one.name]!.drawn !== true) return false;
    return withinDraws(Number(one.before), Number(one.after), draws, widest(now, one.kind));
  };
  return { differences, beyond: !differences.every(drawn) };
}

/** The largest drawn figure of a kind: as wide as the distribution that the others are points of. */
const widest = ({ figures }: Claim, kind: string): number =>
  Object.values(figures)
    .filter((figure) => figure.drawn === true && figure.kind === kind)
    .reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);

/** How far two estimates of a point of a distribution by so many draws may lie apart, as a part of its width. */
export const relativeError = (draws: number): number => (STANDARD_ERRORS * Math.SQRT2) / Math.sqrt(draws);

/** Standard errors that two estimates by draws may lie apart: 1 in 16,000 do so by more. */
const STANDARD_ERRORS = 4;

/**
 * Can two seeds leave these two figures. Of a share of the draws: √2 binomial standard errors at the larger share (METHODS §7:
 * p = (b + 1)/(B + 1)), four of them. Of another figure, a point of a distribution that was drawn: the same of `width`, the
 * largest of the points that are told: 1/√B of it is the error of a quantile whose distribution is as wide.
 */
function withinDraws(a: number, b: number, draws: number, width: number): boolean {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  const share = a >= 0 && b >= 0 && larger <= 1;
  const floor = 1 / (draws + 1);
  const error = share
    ? Math.sqrt(Math.max(larger * (1 - larger), floor * (1 - floor)) / draws)
    : Math.max(larger, width) / Math.sqrt(draws);
  return Math.abs(a - b) <= STANDARD_ERRORS * Math.SQRT2 * error;
}
