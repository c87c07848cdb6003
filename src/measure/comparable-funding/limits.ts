/** Deals looked at at most, where nobody says otherwise; and the most that may be asked for. */
export const DEFAULT_DEALS = 9_999;
export const MOST_DEALS = 99_999;
/** Fewest comparables elsewhere that a unit must have to be compared, where nobody says otherwise. */
export const FEWEST = 3;
/** Half width of the band inside which funding is called comparable, where nobody sets another: ± 10 %. */
export const BAND = 0.1;
/** Most comparables that may be required. */
export const MOST_FEWEST = 1_000;
/** Widest band, in percent: beyond, funding would be called comparable whatever it is. */
export const WIDEST_BAND = 50;
