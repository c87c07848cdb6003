/** Deals looked at at most, where nobody says otherwise; and the most that may be asked for. */
export const DEFAULT_DEALS = 9_999;
export const MOST_DEALS = 99_999;
/**
 * The smallest p that so many deals can give: the data themselves are one labelling of all, or one more than those drawn
 * (Phipson and Smyth 2010).
 */
export const smallestP = ({
  deals,
  exact = false,
}: {
  readonly deals: number;
  readonly exact?: boolean;
}): number => 1 / (exact ? deals : deals + 1);
/** Is this p the smallest that so many deals can give: more deals might give a smaller one. */
export const isSmallestP = (
  p: number,
  looked: { readonly deals: number; readonly exact?: boolean },
): boolean => looked.deals > 0 && p <= smallestP(looked) * (1 + 1e-9);
/** Fewest comparables elsewhere that a unit must have to be compared, where nobody says otherwise. */
export const FEWEST = 3;
/** Half width of the band inside which funding is called comparable, where nobody sets another: ± 10 %. */
export const BAND = 0.1;
/** Most comparables that may be required. */
export const MOST_FEWEST = 1_000;
/** Widest band, in percent: beyond, funding would be called comparable whatever it is. */
export const WIDEST_BAND = 50;
